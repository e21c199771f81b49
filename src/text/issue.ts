/** Owns how an issue reads: its sentence, its place, and the JSON other programs get. */
import { type Issue, isSlip, type Place, type Slip } from '../core/issue.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Sentence, Words } from './words.ts';

const MOST = 300;

/** Somebody may have typed a book where a number belongs; a sentence quotes its beginning. */
const clipped = (params: Issue['params']): Issue['params'] => {
  const found = 'found' in params ? params.found : null;
  return typeof found === 'string' && found.length > MOST
    ? ({ ...params, found: `${[...found.slice(0, MOST)].slice(0, -1).join('')}…` } as Issue['params'])
    : params;
};

type Say = (params: Issue['params']) => Sentence;

/** The tables have one entry per code, so the lookup cannot miss. */
const slipSentence = (slip: Slip, words: Words): Sentence => (words.slips[slip.code] as Say)(clipped(slip.params));

/** The sentence of an issue, for those who say less than all of it. */
export const sentence = async (issue: Issue, words: Words): Promise<Sentence> => {
  if (isSlip(issue)) return slipSentence(issue, words);
  const faults = await words.faults();
  return (faults[issue.code] as Say)(clipped(issue.params));
};

const filled = (label: string, text: string, words: Words): readonly Line[] =>
  text === '' ? [] : [line('plain', `${label}${words.format.colon}${text}`)];

const placeLines = (place: Place, words: Words): readonly Line[] => {
  const text = words.frame.place(place);
  return text === '' ? [] : [line('dim', text)];
};

/** What is right, and what to do next. */
const wayOn = ({ expected, hint }: Sentence, words: Words): readonly Line[] => [
  ...filled(words.frame.expected, expected, words),
  ...filled(words.frame.next, hint, words),
];

type Mark = 'danger' | 'warning';

/** An issue as the operator reads it: what was found, where, what is right, what to do next, and the code for whoever helps. */
export const issueLines = async (issue: Issue, words: Words, mark: Mark = 'danger'): Promise<readonly Line[]> => {
  const said = await sentence(issue, words);
  return [
    line(mark, said.found),
    ...placeLines(issue.place, words),
    ...wayOn(said, words),
    line('dim', `(${issue.code})`),
  ];
};

/** Several, one under the other. */
export const issuesLines = async (
  issues: readonly Issue[],
  words: Words,
  mark: Mark = 'danger',
): Promise<readonly Line[]> => (await Promise.all(issues.map((one) => issueLines(one, words, mark)))).flat();

/** Several with a free line above each. */
export const spacedIssues = async (
  issues: readonly Issue[],
  words: Words,
  mark: Mark = 'danger',
): Promise<readonly Line[]> => {
  const each = await Promise.all(issues.map((one) => issueLines(one, words, mark)));
  return each.flatMap((lines) => [line('plain', ''), ...lines]);
};

/** A slip of the fingers at a question: no danger, and nothing that only a helper could read. Said at once, while somebody types. */
export const slipLines = (slip: Slip, words: Words): readonly Line[] => {
  const said = slipSentence(slip, words);
  return [line('warning', said.found), ...wayOn(said, words)];
};

/** The error object of the JSON contract. */
export const issueJson = async (issue: Issue, words: Words): Promise<Json> => {
  const { found, expected, hint } = await sentence(issue, words);
  return { code: issue.code, place: words.frame.place(issue.place), found, expected, hint };
};
