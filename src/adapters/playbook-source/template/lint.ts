/** Owns the rules on a template's words: every fact declared, no claim stated flat, no helper but ours. */
import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { FactDef } from '../../../core/fact/model.ts';
import { type Issue, issue, type Place } from '../../../core/issue.ts';
import { nearest } from '../../../core/nearest.ts';
import { BLOCKS, YES_NO } from '../../../core/statement/blocks.ts';
import type { Template } from '../../../core/statement/model.ts';
import type { Dictionary } from '../cel/environment.ts';
import { MAX_TEMPLATE, placeOf, whole } from '../source.ts';
import type { Written } from './make.ts';
import { type Loc, MAX_BLOCKS, type Seen, walk } from './walk.ts';

/** What the rules see beside a node: the template, the dictionary, and how to point at a node. */
type Scope = { readonly template: Template; readonly facts: Dictionary; readonly place: (loc: Loc) => Place };

type Mention = Extract<Seen, { fact: string }>;

const isClaim = ({ certainty }: FactDef): boolean => certainty === 'unconfirmed';

const declared = ({ fact, loc }: Mention, { template, facts, place }: Scope): readonly Issue[] => {
  if (!Object.hasOwn(facts, fact))
    return [issue('playbook.unknown-fact', place(loc), { found: fact, near: nearest(fact, Object.keys(facts)) })];
  return template.uses.includes(fact) ? [] : [issue('template.undeclared-fact', place(loc), { fact })];
};

const flat = (seen: Extract<Seen, { kind: 'flat' }>, def: FactDef, { template, place }: Scope): readonly Issue[] => {
  const { fact, loc, around } = seen;
  if (def.type === 'confirm') return [issue('template.flat-yes-no', place(loc), { fact })];
  if (def.type === 'list') return [issue('template.flat-list', place(loc), { fact })];
  if (isClaim(def)) return around.checked.has(fact) ? [] : [issue('template.flat-claim', place(loc), { fact })];
  return template.needs.includes(fact) || around.there.has(fact)
    ? []
    : [issue('template.flat-fact', place(loc), { fact })];
};

const valuesOf = ({ type, choices }: FactDef): readonly string[] => (type === 'confirm' ? YES_NO : choices);

const isValue = (seen: Extract<Seen, { kind: 'block' }>, def: FactDef, { place }: Scope): readonly Issue[] => {
  const { fact, value, loc, around } = seen;
  const values = valuesOf(def);
  const found = value ?? '';
  if (!values.includes(found))
    return [
      issue('template.not-a-value', place(loc), {
        fact,
        found,
        near: nearest(found, values),
        values: values.join(' | '),
      }),
    ];
  return isClaim(def) && !around.checked.has(fact) ? [issue('template.flat-claim', place(loc), { fact })] : [];
};

const each = (seen: Extract<Seen, { kind: 'block' }>, def: FactDef, { place }: Scope): readonly Issue[] => {
  const { fact, loc, around } = seen;
  if (def.type !== 'list')
    return [issue('template.arguments', place(loc), { helper: 'each', expected: '{{#each list_fact}}' })];
  return isClaim(def) && !around.checked.has(fact) ? [issue('template.flat-claim', place(loc), { fact })] : [];
};

const block = (seen: Extract<Seen, { kind: 'block' }>, def: FactDef, scope: Scope): readonly Issue[] => {
  if (seen.block === 'is') return isValue(seen, def, scope);
  if (seen.block === 'each') return each(seen, def, scope);
  if (isClaim(def) === (seen.block !== 'known')) return [];
  const expected = isClaim(def) ? 'confirmed | reported' : 'known';
  return [issue('template.wrong-block', scope.place(seen.loc), { fact: seen.fact, helper: seen.block, expected })];
};

const mention = (seen: Mention, scope: Scope): readonly Issue[] => {
  const wrong = declared(seen, scope);
  const def = scope.facts[seen.fact];
  if (wrong.length > 0 || def === undefined) return wrong;
  return seen.kind === 'flat' ? flat(seen, def, scope) : block(seen, def, scope);
};

const SHAPES = {
  known: '{{#known "fact"}}',
  confirmed: '{{#confirmed "fact"}}',
  reported: '{{#reported "fact"}}',
  is: '{{#is "fact" "value"}}',
  each: '{{#each list_fact}}',
} as const;

/** Markdown that the plain form of a statement would show as it stands. */
const MARKDOWN = /\*\*|__|`|\]\(|^ {0,3}#{2,} |^ {0,3}>|^ {0,3}\d+\. |^ *\* |\|/m;

/** The fields that the words of the text fill by themselves. */
export const fixedFields = ({ notice }: Template): readonly string[] =>
  Object.entries(notice?.fields ?? {}).flatMap(([field, facts]) => (facts.length === 0 ? [field] : []));

const seenIssues = (seen: Seen, scope: Scope): readonly Issue[] => {
  const place = scope.place(seen.loc);
  switch (seen.kind) {
    case 'flat':
    case 'block':
      return mention(seen, scope);
    case 'arguments':
      return [issue('template.arguments', place, { helper: seen.block, expected: SHAPES[seen.block] })];
    case 'helper':
      return [issue('template.unknown-helper', place, { found: seen.name, near: nearest(seen.name, BLOCKS) })];
    case 'refused':
      return [issue('template.refused', place, { found: seen.found })];
    case 'mark':
      return fixedFields(scope.template).includes(seen.field)
        ? []
        : [
            issue('template.unknown-mark', place, {
              found: seen.field,
              near: nearest(seen.field, fixedFields(scope.template)),
            }),
          ];
    case 'deep':
      return [issue('template.too-deep', place, { max: MAX_BLOCKS })];
    case 'words': {
      const found = MARKDOWN.exec(seen.text)?.[0];
      return found === undefined ? [] : [issue('template.markdown', place, { found: found.trim() })];
    }
  }
};

const SIGNS: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '“': '"',
  '”': '"',
  '＂': '"',
  '＃': '#',
  '／': '/',
  '\u3000': ' ',
};
/** Full-width braces in pairs, and full-width signs inside braces. */
const FULL_WIDTH = /｛{1,3}(?=[｛{#/\w])|｝(?=｝)|[“”＂＃／\u3000](?=[^{}]*\}\})/gu;

const fullWidth = ({ source, split }: Written): readonly Issue[] =>
  [...source.text.slice(split.start).matchAll(FULL_WIDTH)].flatMap((match) => {
    const found = match[0].slice(0, 1);
    const at = split.start + match.index;
    const open = source.text.lastIndexOf('{{', at);
    const inside = open !== -1 && !source.text.slice(open, at).includes('}}');
    if (found !== '｛' && found !== '｝' && !inside) return [];
    return [issue('template.full-width', placeOf(source, [at, at + 1]), { found, expected: SIGNS[found] ?? '' })];
  });

const offsetOf = (text: string, start: number, { line, column }: Loc['start']): number => {
  let at = start;
  for (let left = line - 1; left > 0; left -= 1) at = text.indexOf('\n', at) + 1;
  return at + column;
};

const placing =
  ({ source, split }: Written) =>
  (loc: Loc): Place =>
    placeOf(source, [offsetOf(source.text, split.start, loc.start), offsetOf(source.text, split.start, loc.end)]);

const syntaxPlace = (message: string, { source, split }: Written): Place => {
  const line = Number(/on line (\d+)|- (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1);
  const start = offsetOf(source.text, split.start, { line, column: 0 });
  return placeOf(source, [start, source.text.length]);
};

const parse = (written: Written): hbs.AST.Program | Issue => {
  try {
    return parseWithoutProcessing(written.source.text.slice(written.split.start));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RangeError) return issue('template.too-deep', whole(written.source.file), { max: MAX_BLOCKS });
    return issue('template.syntax', syntaxPlace(message, written), { why: message.split('\n').at(-1) ?? '' });
  }
};

/** `said`: the fields that fixed words fill, whatever the facts are. */
export type TemplateLint = {
  readonly issues: readonly Issue[];
  readonly mentions: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
};

const NOTHING = { mentions: new Set<string>(), said: new Set<string>() };

const isMention = (seen: Seen): seen is Mention => seen.kind === 'flat' || seen.kind === 'block';

/** What is wrong with the words of a template in one language, and which facts they mention. */
export const lintTemplate = (written: Written, template: Template, facts: Dictionary): TemplateLint => {
  const bytes = new TextEncoder().encode(written.source.text).length;
  if (bytes > MAX_TEMPLATE)
    return {
      issues: [issue('template.too-big', whole(written.source.file), { bytes, max: MAX_TEMPLATE })],
      ...NOTHING,
    };
  const signs = fullWidth(written);
  const program = parse(written);
  if ('code' in program) return { issues: signs.length > 0 ? signs : [program], ...NOTHING };
  const seen = walk(program.body);
  const scope: Scope = { template, facts, place: placing(written) };
  return {
    issues: [...signs, ...seen.flatMap((each_) => seenIssues(each_, scope))],
    mentions: new Set(seen.filter(isMention).map(({ fact }) => fact)),
    said: new Set(seen.flatMap((each_) => (each_.kind === 'mark' && each_.around.depth === 0 ? [each_.field] : []))),
  };
};
