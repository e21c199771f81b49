/** Rules on the notices that a law asks for: each holds every field of its list, and none of the words it forbids. */
import type { Regime } from '../../clock/regime.ts';
import { type Issue, issue } from '../../issue.ts';
import { LANGS } from '../../lang.ts';
import { nearest } from '../../nearest.ts';
import type { Notice, Template } from '../../statement/model.ts';
import { forbiddenIn } from '../../statement/notice.ts';
import type { Compiled, Rule } from './rule.ts';

type Declared = { readonly template: Template; readonly notice: Notice };

const notices = ({ content, shipped }: Compiled): readonly Declared[] =>
  Object.values(shipped ? content.templates : {}).flatMap((template) =>
    template.notice === undefined ? [] : [{ template, notice: template.notice }],
  );

/** A law that a notice names, with where it names it. */
type Named = Declared & { readonly id: string; readonly index: number };

const named = (compiled: Compiled): readonly Named[] =>
  notices(compiled).flatMap((declared) => declared.notice.regimes.map((id, index) => ({ ...declared, id, index })));

const known = (compiled: Compiled): readonly (Named & { readonly regime: Regime })[] =>
  named(compiled).flatMap((one) => {
    const regime = compiled.content.regimes[one.id];
    return regime === undefined ? [] : [{ ...one, regime }];
  });

const unknownRegimes = (compiled: Compiled): readonly Issue[] => {
  const ids = Object.keys(compiled.content.regimes);
  return named(compiled)
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, index, template }) =>
      issue('template.unknown-regime', compiled.origin.place(['templates', template.id, 'regime', index]), {
        found: id,
        near: nearest(id, ids),
      }),
    );
};

const unknownFields = (compiled: Compiled): readonly Issue[] => {
  const ids = Object.keys(compiled.content.noticeFields);
  return notices(compiled).flatMap(({ template, notice }) =>
    Object.keys(notice.fields)
      .filter((field) => !ids.includes(field))
      .map((field) =>
        issue('template.unknown-field', compiled.origin.place(['templates', template.id, 'fields', field]), {
          found: field,
          near: nearest(field, ids),
        }),
      ),
  );
};

/** A list of our own stands for no law's list. */
const missingFields = (compiled: Compiled): readonly Issue[] =>
  known(compiled).flatMap(({ template, notice, index, regime }) =>
    (notice.house ? [] : regime.fields)
      .filter((field) => notice.fields[field] === undefined)
      .map((field) =>
        issue('template.field-missing', compiled.origin.place(['templates', template.id, 'regime', index]), {
          field,
          regime: regime.id,
        }),
      ),
  );

const fieldFacts = (compiled: Compiled): readonly Issue[] =>
  notices(compiled).flatMap(({ template, notice }) =>
    Object.entries(notice.fields).flatMap(([field, facts]) =>
      facts
        .filter((fact) => !template.uses.includes(fact))
        .map((fact) =>
          issue('template.field-fact', compiled.origin.place(['templates', template.id, 'fields', field]), {
            field,
            fact,
          }),
        ),
    ),
  );

const forbiddenWords = (compiled: Compiled): readonly Issue[] =>
  known(compiled).flatMap(({ template, regime }) =>
    LANGS.flatMap((lang) => {
      const { title = '', body = '' } = template.texts[lang] ?? {};
      return forbiddenIn(`${title}\n${body}`, [regime], lang).map((found) =>
        issue('template.forbidden-word', compiled.origin.within(['templates', template.id, lang], found), {
          found,
          regime: regime.id,
        }),
      );
    }),
  );

export const NOTICE_RULES: readonly Rule[] = [
  { code: 'template.unknown-regime', check: unknownRegimes },
  { code: 'template.unknown-field', check: unknownFields },
  { code: 'template.field-missing', check: missingFields },
  { code: 'template.field-fact', check: fieldFacts },
  { code: 'template.forbidden-word', check: forbiddenWords },
];
