/** Many phrases held against a text at once: of each the characters it cannot do without are looked for first, so that few are tried. */
import { branches } from './opening.ts';
import { sieve } from './sieve.ts';

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
const whole = (source: string): RegExp => new RegExp(`(?<![\\w'])(?=[\\w'])(?:${source})(?![\\w])`, 'g');

/** The first match in the text; of two at one place that of the earlier branch. Few branches are tried, and compiled when they are. */
const finder = (sources: readonly string[]): ((low: string) => RegExpMatchArray | null) => {
  const sift = sieve(sources);
  const compiled = new Map<number, RegExp>();
  const patternAt = (index: number): RegExp => {
    const pattern = compiled.get(index) ?? whole(sources[index] ?? '');
    compiled.set(index, pattern);
    return pattern;
  };
  return (low) => {
    let best: RegExpExecArray | null = null;
    for (const index of sift(low)) {
      const pattern = patternAt(index);
      pattern.lastIndex = 0;
      const found = pattern.exec(low);
      if (found !== null && (best === null || found.index < best.index)) best = found;
    }
    return best;
  };
};

const MOST_REMEMBERED = 256;

/** Whole words; compiled piece by piece as they are needed. Several rules ask the same of a sentence: it is answered once. */
export const phrases = (text: string): Phrases => {
  let find: ((low: string) => RegExpMatchArray | null) | null = null;
  const answers = new Map<string, RegExpMatchArray | null>();
  const match = (low: string): RegExpMatchArray | null => {
    const known = answers.get(low);
    if (known !== undefined) return known;
    find ??= finder(alternatives(text).flatMap(branches));
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const found = find(low);
    answers.set(low, found);
    return found;
  };
  return { test: (low) => match(low) !== null, [Symbol.match]: match };
};
