/** Owns how an issue reads: its sentence, its place, and the JSON other programs get. */
import type { Issue, Place } from '../core/issue.ts';
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

/** The sentence of an issue. The table has one entry per code, so the lookup cannot miss. */
export const sentence = (issue: Issue, words: Words): Sentence =>
  (words.issues[issue.code] as (params: Issue['params']) => Sentence)(clipped(issue.params));

const filled = (label: string, text: string, words: Words): readonly Line[] =>
  text === '' ? [] : [line('plain', `${label}${words.format.colon}${text}`)];

const placeLines = (place: Place, words: Words): readonly Line[] => {
  const text = words.frame.place(place);
  return text === '' ? [] : [line('dim', text)];
};

/** An issue as the operator reads it: what was found, where, what is right, what to do next, and the code for whoever helps. */
export const issueLines = (issue: Issue, words: Words, mark: 'danger' | 'warning' = 'danger'): readonly Line[] => {
  const { found, expected, hint } = sentence(issue, words);
  return [
    line(mark, found),
    ...placeLines(issue.place, words),
    ...filled(words.frame.expected, expected, words),
    ...filled(words.frame.next, hint, words),
    line('dim', `(${issue.code})`),
  ];
};

/** A slip of the fingers at a question: no danger, and nothing that only a helper could read. */
export const slipLines = (issue: Issue, words: Words): readonly Line[] =>
  issueLines(issue, words, 'warning').filter((part) => part.mark !== 'dim');

/** The error object of the JSON contract. */
export const issueJson = (issue: Issue, words: Words): Json => {
  const { found, expected, hint } = sentence(issue, words);
  return { code: issue.code, place: words.frame.place(issue.place), found, expected, hint };
};
