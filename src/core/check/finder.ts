/** Finds the first of many patterns in a text; each is compiled when it is first tried, and few are. */
import type { Sift } from './sieve.ts';

export type Finder = {
  /** From a place on; the pattern that begins first, of two at one place the earlier. */
  readonly find: (text: string, from: number) => RegExpExecArray | null;
  /** Whether any is found: the first that is will do. */
  readonly holds: (text: string) => boolean;
};

type Try = { readonly pattern: RegExp; found: RegExpExecArray | null | undefined };

const next = (one: Try, text: string, from: number): RegExpExecArray | null => {
  if (one.found === null || (one.found !== undefined && one.found.index >= from)) return one.found;
  one.pattern.lastIndex = from;
  one.found = one.pattern.exec(text);
  return one.found;
};

const first = (tries: readonly Try[], text: string, from: number): RegExpExecArray | null => {
  let best: RegExpExecArray | null = null;
  for (const one of tries) {
    const found = next(one, text, from);
    if (found !== null && (best === null || found.index < best.index)) best = found;
  }
  return best;
};

/** Who asks on in the same text goes on where each pattern was found last. */
export const finder = (sift: Sift, patternOf: (index: number) => RegExp): Finder => {
  const compiled = new Map<number, RegExp>();
  const patternAt = (index: number): RegExp => {
    const pattern = compiled.get(index) ?? patternOf(index);
    compiled.set(index, pattern);
    return pattern;
  };
  let last: { readonly text: string; readonly from: number; readonly tries: readonly Try[] } | null = null;
  const find = (text: string, from: number): RegExpExecArray | null => {
    const candidates = sift(text);
    if (candidates.length === 0) return null;
    const tries =
      last?.text === text && from >= last.from
        ? last.tries
        : candidates.map((index): Try => ({ pattern: patternAt(index), found: undefined }));
    last = { text, from, tries };
    return first(tries, text, from);
  };
  const holds = (text: string): boolean =>
    sift(text).some((index) => {
      const pattern = patternAt(index);
      pattern.lastIndex = 0;
      return pattern.test(text);
    });
  return { find, holds };
};
