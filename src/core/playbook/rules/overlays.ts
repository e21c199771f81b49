/** Rules on the languages beside each other: each says all that the others say, and nothing more. */
import type { InjectText, ObjectiveText, ScenarioText } from '../../drill/model.ts';
import { type Issue, issue } from '../../issue.ts';
import type { Lang } from '../../lang.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';
import { variablesOf } from './writing.ts';

/** The texts of one thing in one language: a text, lines, or labels by value. Null and empty are "not there". */
type Texts = Readonly<Record<string, string | null | readonly string[] | Readonly<Record<string, string>>>>;
type Pair = { readonly path: ContentPath; readonly lang: Lang; readonly base: Texts; readonly other: Texts };

const NONE: Texts = {};

/** Pairs of the same thing in English and in another language; a thing that is missing altogether has no texts. */
const pairs = (
  under: ContentPath,
  lang: Lang,
  { base, other }: { readonly base: Readonly<Record<string, Texts>>; readonly other: Readonly<Record<string, Texts>> },
): readonly Pair[] =>
  [...new Set([...Object.keys(base), ...Object.keys(other)])].map((id) => ({
    path: [...under, id],
    lang,
    base: base[id] ?? NONE,
    other: other[id] ?? NONE,
  }));

const labelled = (labels: Readonly<Record<string, string>>): Readonly<Record<string, Texts>> =>
  Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label }]));

const clocks = (
  texts: Readonly<Record<string, { readonly label: string; readonly basis: string }>>,
): Readonly<Record<string, Texts>> =>
  Object.fromEntries(Object.entries(texts).map(([id, { label, basis }]) => [id, { label, basis_text: basis }]));

const sharedPairs = ({ content }: Compiled, lang: Lang): readonly Pair[] => {
  const { factTexts, severityTexts, clockTexts, roleTexts, practiceTexts, adviceTexts } = content;
  return [
    ...pairs(['facts', lang], lang, { base: factTexts.en, other: factTexts[lang] }),
    ...pairs(['severity', lang, 'rows'], lang, {
      base: labelled(severityTexts.en.rows),
      other: labelled(severityTexts[lang].rows),
    }),
    ...pairs(['severity', lang, 'levels'], lang, { base: severityTexts.en.levels, other: severityTexts[lang].levels }),
    ...pairs(['clocks', lang], lang, { base: clocks(clockTexts.en), other: clocks(clockTexts[lang]) }),
    ...pairs(['roles', lang], lang, { base: roleTexts.en, other: roleTexts[lang] }),
    ...pairs(['advice', lang, 'rows'], lang, { base: adviceTexts.en, other: adviceTexts[lang] }),
    ...pairs(['practice', lang, 'groups'], lang, {
      base: labelled(practiceTexts.en.groups),
      other: labelled(practiceTexts[lang].groups),
    }),
    ...pairs(['practice', lang, 'rows'], lang, {
      base: labelled(practiceTexts.en.rows),
      other: labelled(practiceTexts[lang].rows),
    }),
  ];
};

const playbookPairs = ({ playbooks }: Compiled, lang: Lang): readonly Pair[] =>
  playbooks.flatMap(({ id, texts }) => {
    const [base, other] = [texts.en, texts[lang]];
    if (base === undefined || other === undefined) return [];
    const titles: Pair = {
      path: ['playbooks', id, lang],
      lang,
      base: { title: base.title, summary: base.summary, header: base.header },
      other: { title: other.title, summary: other.summary, header: other.header },
    };
    return [titles, ...pairs(['playbooks', id, lang, 'steps'], lang, { base: base.steps, other: other.steps })];
  });

const expected = ({ expect }: InjectText): Readonly<Record<string, string>> =>
  expect === null ? {} : { text: expect };

const injectTexts = ({ injects }: ScenarioText): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    Object.entries(injects).map(([id, inject]) => {
      const { from, text, hints, redFlags } = inject;
      return [id, { from, text, hints, red_flags: redFlags, expect: expected(inject) }];
    }),
  );

const objectiveTexts = (objectives: Readonly<Record<string, ObjectiveText>>): Readonly<Record<string, Texts>> =>
  Object.fromEntries(
    Object.entries(objectives).map(([id, { evidence, question: _, ...words }]) => [id, { ...words, judge: evidence }]),
  );

const questionTexts = (objectives: Readonly<Record<string, ObjectiveText>>): Readonly<Record<string, Texts>> =>
  Object.fromEntries(Object.entries(objectives).map(([id, { question }]) => [id, { ...question }]));

const scenarioPairs = ({ scenarios }: Compiled, lang: Lang): readonly Pair[] =>
  scenarios.flatMap(({ id, texts }) => {
    const [base, other] = [texts.en, texts[lang]];
    if (base === undefined || other === undefined) return [];
    const path: ContentPath = ['drills', id, lang];
    const frame = ({ title, summary, background, roles, known }: ScenarioText): Texts => ({
      title,
      summary,
      background,
      roles,
      known,
    });
    return [
      { path, lang, base: frame(base), other: frame(other) },
      ...pairs([...path, 'injects'], lang, { base: injectTexts(base), other: injectTexts(other) }),
      ...pairs([...path, 'objectives'], lang, {
        base: objectiveTexts(base.objectives),
        other: objectiveTexts(other.objectives),
      }),
      ...pairs([...path, 'objectives'], lang, {
        base: questionTexts(base.objectives),
        other: questionTexts(other.objectives),
      }).map((pair) => ({ ...pair, path: [...pair.path, 'question'] })),
    ];
  });

const allPairs = (compiled: Compiled): readonly Pair[] =>
  compiled.shipped
    ? compiled.langs
        .filter((lang) => lang !== 'en')
        .flatMap((lang) => [
          ...sharedPairs(compiled, lang),
          ...playbookPairs(compiled, lang),
          ...scenarioPairs(compiled, lang),
        ])
    : [];

/** What a thing says, by key; the labels of choices have keys of their own, lines are one thing. */
const said = (texts: Texts): ReadonlyMap<string, string | readonly string[]> =>
  new Map(
    Object.entries(texts).flatMap(([key, value]): readonly (readonly [string, string | readonly string[]])[] => {
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
      if (typeof value === 'string' || Array.isArray(value)) return [[key, value]];
      return Object.entries(value).map(([inner, text]) => [`${key}/${inner}`, text as string]);
    }),
  );

const at = ({ path }: Pair, key: string): ContentPath => [...path, ...key.split('/')];

const name = ({ path }: Pair, key: string): string => [...path.slice(-1), ...key.split('/')].join('.');

const coverage =
  (code: 'text.missing' | 'text.surplus') =>
  (compiled: Compiled): readonly Issue[] =>
    allPairs(compiled).flatMap((pair) => {
      const [base, other] = [said(pair.base), said(pair.other)];
      const [whole, part] = code === 'text.missing' ? [base, other] : [other, base];
      return [...whole.keys()]
        .filter((key) => !part.has(key))
        .map((key) => issue(code, compiled.origin.place(at(pair, key)), { lang: pair.lang, key: name(pair, key) }));
    });

type Both = {
  readonly pair: Pair;
  readonly key: string;
  readonly base: string | readonly string[];
  readonly other: string | readonly string[];
};

/** What both languages say. */
const both = (compiled: Compiled): readonly Both[] =>
  allPairs(compiled).flatMap((pair) => {
    const other = said(pair.other);
    return [...said(pair.base)].flatMap(([key, base]) => {
      const theirs = other.get(key);
      return theirs === undefined ? [] : [{ pair, key, base, other: theirs }];
    });
  });

const itemsDiffer = (compiled: Compiled): readonly Issue[] =>
  both(compiled).flatMap(({ pair, key, base, other }) =>
    typeof base === 'string' || typeof other === 'string' || base.length === other.length
      ? []
      : [
          issue('text.items-differ', compiled.origin.place(at(pair, key)), {
            lang: pair.lang,
            found: other.length,
            expected: base.length,
          }),
        ],
  );

const variablesDiffer = (compiled: Compiled): readonly Issue[] =>
  both(compiled).flatMap(({ pair, key, base, other }) => {
    if (typeof base !== 'string' || typeof other !== 'string') return [];
    const [expected, found] = [variablesOf(base).join(' '), variablesOf(other).join(' ')];
    return expected === found
      ? []
      : [issue('text.variables-differ', compiled.origin.place(at(pair, key)), { lang: pair.lang, found, expected })];
  });

export const OVERLAY_RULES: readonly Rule[] = [
  { code: 'text.missing', check: coverage('text.missing') },
  { code: 'text.surplus', check: coverage('text.surplus') },
  { code: 'text.items-differ', check: itemsDiffer },
  { code: 'text.variables-differ', check: variablesDiffer },
];
