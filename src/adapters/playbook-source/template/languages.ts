/** Owns the rules on a template's languages beside each other: each mentions the same facts, and all that is declared is mentioned. */
import { type Issue, issue } from '../../../core/issue.ts';
import type { Lang } from '../../../core/lang.ts';
import type { Origin } from '../../../core/playbook/rules/rule.ts';
import type { Dictionary } from '../cel/environment.ts';
import { placeOf } from '../source.ts';
import { fixedFields, lintTemplate, type TemplateLint } from './lint.ts';
import type { MadeTemplate } from './make.ts';

type Lints = ReadonlyMap<Lang, TemplateLint>;

const differing = ({ written }: MadeTemplate, lints: Lints): readonly Issue[] => {
  const all = new Set([...lints.values()].flatMap(({ mentions }) => [...mentions]));
  return [...lints].flatMap(([lang, { mentions }]) => {
    const source = written.get(lang)?.source;
    if (source === undefined) return [];
    return [...all]
      .filter((fact) => !mentions.has(fact))
      .map((fact) => issue('template.facts-differ', placeOf(source, [0, 3]), { fact, lang }));
  });
};

const unused = ({ template }: MadeTemplate, lints: Lints, origin: Origin): readonly Issue[] => {
  const { id, needs, uses } = template;
  const path = (index: number) => [
    'templates',
    id,
    ...(index < needs.length ? ['needs', index] : ['uses', index - needs.length]),
  ];
  return uses.flatMap((fact, index) =>
    [...lints.values()].some(({ mentions }) => mentions.has(fact))
      ? []
      : [issue('template.unused-fact', origin.place(path(index)), { fact })],
  );
};

/** What fixed words have to say stands in every language, and outside of every block: it is said whatever the facts are. */
const unsaid = ({ template, written }: MadeTemplate, lints: Lints): readonly Issue[] =>
  [...lints].flatMap(([lang, { said }]) => {
    const source = written.get(lang)?.source;
    return source === undefined
      ? []
      : fixedFields(template)
          .filter((field) => !said.has(field))
          .map((field) => issue('template.field-unsaid', placeOf(source, [0, 3]), { field, lang }));
  });

/** Everything wrong with the words of a template in all its languages. */
export const lintLanguages = (made: MadeTemplate, facts: Dictionary, origin: Origin): readonly Issue[] => {
  const lints: Lints = new Map(
    [...made.written].map(([lang, written]) => [lang, lintTemplate(written, made.template, facts)]),
  );
  const own = [...lints.values()].flatMap(({ issues }) => issues);
  // A template that cannot be read mentions nothing, which would be found in every other language.
  const readable = [...lints.values()].every(({ mentions }) => mentions.size > 0);
  return readable ? [...own, ...differing(made, lints), ...unused(made, lints, origin), ...unsaid(made, lints)] : own;
};
