/** How English patterns are written and held against sentences. */

import type { Hit, Severity } from '../model.ts';
import { alternatives, type Phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';

/** Phrases for putting into another pattern. */
export const part = (text: string): string => `(?:${alternatives(text).join('|')})`;

/** Phrases as one plain regular expression, for counting. */
export const everyPhrase = (text: string): RegExp => new RegExp(`\\b(?<!')${part(text)}(?![\\w])`, 'g');

/** A pattern out of parts; spaces are as written. */
export const pattern = (source: string): RegExp => new RegExp(source);

export type Near = { readonly before: Sentence | null; readonly after: Sentence | null; readonly prose: Prose };

/** As much of a match as is needed: the words, and where they begin. */
export type Found = { readonly 0: string; readonly index?: number | undefined };

/** Where a sentence is guilty, as offsets in it; null where it is not. */
export type Judge = (sentence: Sentence, near: Near) => Found | null;

export const near = (prose: Prose, { index }: Sentence): Near => ({
  before: prose.sentences[index - 1] ?? null,
  after: prose.sentences[index + 1] ?? null,
  prose,
});

export const hitAt = (sentence: Sentence, { 0: found, index = 0 }: Found, severity?: Severity): Hit => {
  const start = sentence.start + index;
  const place = { start, end: start + found.length };
  return severity === undefined ? place : { ...place, severity };
};

/** A few words in quotation marks are somebody else's, or named: the judge does not see them. */
const QUOTED = /“[^“”]{1,80}”|(?<!\w)‘[^‘’]{1,80}’(?!\w)|(?<![\w"])"[^"]{1,80}"(?!\w)/g;
const unquoted = (sentence: Sentence): Sentence =>
  /[“"‘]/.test(sentence.low)
    ? { ...sentence, low: sentence.low.replace(QUOTED, (quote) => ' '.repeat(quote.length)) }
    : sentence;

type Case = { readonly sentence: Sentence; readonly heard: Sentence; readonly around: Near };

/** What every judge is given of a text: made once. */
const known = new WeakMap<Prose['sentences'], readonly Case[]>();

const casesOf = (prose: Prose): readonly Case[] => {
  const cases =
    known.get(prose.sentences) ??
    prose.sentences.map((sentence) => ({ sentence, heard: unquoted(sentence), around: near(prose, sentence) }));
  known.set(prose.sentences, cases);
  return cases;
};

/** The hits of a judge over all sentences; a question that heads an answer is judged like any other. */
export const judged = (prose: Prose, judge: Judge): readonly Hit[] => {
  const hits: Hit[] = [];
  for (const { sentence, heard, around } of casesOf(prose)) {
    if (prose.spared?.(sentence)) continue;
    const found = judge(heard, around);
    if (found !== null) hits.push(hitAt(sentence, found));
  }
  return hits;
};

/** The first of several patterns that is found. */
export const first = (text: string, patterns: readonly (RegExp | Phrases)[]): RegExpMatchArray | null => {
  for (const one of patterns) {
    const found = text.match(one);
    if (found !== null) return found;
  }
  return null;
};
