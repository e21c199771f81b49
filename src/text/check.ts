/** Owns the findings of a checked text on a page and as JSON. */
import { APOLOGY_PARTS, type Checked, type Finding, HOLDING_PARTS, type Part } from '../core/check/model.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import type { Line, Mark } from '../ports/operator.ts';
import type { CheckWords } from './check-words.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

/** The operator's own words, and those of the language of the text for examples. */
export type CheckVoice = {
  readonly words: Words;
  readonly own: CheckWords;
  readonly examples: CheckWords;
  readonly content: Content;
};

const MARKS = { error: 'danger', warning: 'warning', hint: 'dim' } as const satisfies Readonly<Record<string, Mark>>;

/** What a law asks for has a name in the operator's language. */
const fieldOf = ({ params }: Finding, { content, words }: CheckVoice): string | null => {
  const id = params['field'];
  return id === undefined ? null : (content.noticeFields?.[id]?.label[words.lang] ?? id);
};

export const whyOf = (finding: Finding, voice: CheckVoice): string => {
  const field = fieldOf(finding, voice);
  const { why } = voice.own.rules[finding.rule];
  return field === null ? why : `${voice.own.missing(field)}${voice.words.format.gap}${why}`;
};

/** The lines of one finding; the place itself is painted between head and tail. */
export const findingHead = (finding: Finding, { own, words }: CheckVoice): Line => {
  const { name } = own.rules[finding.rule];
  const place = finding.end > finding.start ? words.format.aside(own.at(finding.line, finding.column)) : '';
  // The mark says how grave it is; a hint has none.
  const hint = finding.severity === 'hint' ? `${own.severity.hint}${words.format.colon}` : '';
  return line(MARKS[finding.severity], `${hint}${name}${place}`);
};

export const findingTail = (finding: Finding, voice: CheckVoice): readonly Line[] => [
  line('plain', whyOf(finding, voice)),
  line('dim', `${voice.own.better}${voice.examples.rules[finding.rule].better}`),
  line('plain', ''),
];

const cardLines = <P extends Part>(
  title: (held: number, of: number) => string,
  parts: readonly P[],
  held: Readonly<Record<P, boolean>>,
  { own }: CheckVoice,
): readonly Line[] => [
  line('strong', title(parts.filter((part) => held[part]).length, parts.length)),
  ...parts.map((part) => line('plain', `${held[part] ? '✓' : '·'} ${own.parts[part]}`)),
];

const APOLOGISING: ReadonlySet<string> = new Set(['apology', 'reply', 'breach', 'social']);

/** The scorecard that fits the kind: that of an apology, of a first statement, or both. */
export const scoreLines = ({ kind, scorecard }: Checked, voice: CheckVoice): readonly Line[] => [
  ...(APOLOGISING.has(kind) ? cardLines(voice.own.apology, APOLOGY_PARTS, scorecard.apology, voice) : []),
  ...(kind === 'apology' || kind === 'reply'
    ? []
    : cardLines(voice.own.holding, HOLDING_PARTS, scorecard.holding, voice)),
];

const count = ({ findings }: Checked, severity: string): number =>
  findings.filter((one) => one.severity === severity).length;

export const readLine = ({ kind, lang }: Checked, { own }: CheckVoice): Line =>
  line('dim', own.readAs(own.kinds[kind], own.langs[lang]));

export const countLine = (checked: Checked, { own }: CheckVoice): Line =>
  checked.findings.length === 0
    ? line('good', own.clean)
    : line('strong', own.count(count(checked, 'error'), count(checked, 'warning'), count(checked, 'hint')));

export const isClean = ({ findings }: Checked): boolean => findings.every(({ severity }) => severity === 'hint');

export const checkedJson = (checked: Checked, voice: CheckVoice): { readonly [key: string]: Json } => ({
  ok: isClean(checked),
  kind: checked.kind,
  lang: checked.lang,
  findings: checked.findings.map((one) => ({
    rule: one.rule,
    severity: one.severity,
    line: one.line,
    column: one.column,
    start: one.start,
    end: one.end,
    excerpt: one.excerpt,
    why: whyOf(one, voice),
    better: voice.examples.rules[one.rule].better,
  })),
  scorecard: { apology: { ...checked.scorecard.apology }, holding: { ...checked.scorecard.holding } },
});
