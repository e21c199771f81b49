/** Many phrases held against a text at once: of each the characters it cannot do without are looked for first, so that few are tried. */
import { finder } from './finder.ts';
import type { Prose } from './prose.ts';
import { Sieve } from './sieve.ts';
import { sifted } from './sifted.ts';
import { branches } from './syntax.ts';

/** As far as a regular expression is used here; `low.match(phrases)` works as well. */
export type Phrases = {
  readonly test: (low: string) => boolean;
  readonly [Symbol.match]: (low: string) => RegExpMatchArray | null;
};

/** Phrases stand one a line, or between bars with a space on both sides; all else is as in a regular expression. */
export const alternatives = (text: string): readonly string[] =>
  text
    .split(/\n|\s\|\s/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** One branch as whole words. */
const whole = (source: string): RegExp => new RegExp(`\\b(?<!')(?:${source})(?!\\w)`, 'g');

const SIEVE = new Sieve();

/** Told of a text before its sentences are asked about. */
export const open = ({ low, sentences }: Prose): void => SIEVE.open(low, sentences);

/** A plain expression of many alternatives, for asking about whole texts. */
export const sparingly = (pattern: RegExp): RegExp => sifted(SIEVE, pattern);

/** Whole words. Of a match only the words and their place are kept, not the groups. */
export const phrases = (text: string): Phrases => {
  let sources: readonly string[] | null = null;
  const all = (): readonly string[] => {
    sources ??= alternatives(text).flatMap(branches);
    return sources;
  };
  const { find, holds } = finder(SIEVE.join(all, true), (index) => whole(all()[index] ?? ''));
  return { test: holds, [Symbol.match]: (low) => find(low, 0) };
};
