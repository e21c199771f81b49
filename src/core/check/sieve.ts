/** Owns the quick look whether a text can hold any of many patterns: by the pairs of characters that stand in it. */
import { type List, required } from './required.ts';

const SIZE = 4_096;

/** Which pairs of characters stand in a text, each at its own place; several pairs share one. */
type Pairs = Uint8Array;

const placeOf = (first: number, second: number): number => (first * 31 + second * 7) & (SIZE - 1);

const pairsOf = (text: string): Pairs => {
  const pairs = new Uint8Array(SIZE);
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    pairs[placeOf(before, code)] = 1;
    pairs[placeOf(code, 0)] = 1;
    before = code;
  }
  return pairs;
};

const MOST_REMEMBERED = 500;
const remembered = new Map<string, Pairs>();

/** One sentence is held against hundreds of patterns: its pairs are found once. */
const pairsIn = (text: string): Pairs => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = pairsOf(text);
  remembered.set(text, found);
  return found;
};

/** The pairs of a string; of a single character itself. */
const placesOf = (text: string): readonly number[] =>
  text.length === 1
    ? [placeOf(text.charCodeAt(0), 0)]
    : Array.from({ length: text.length - 1 }, (_, at) => placeOf(text.charCodeAt(at), text.charCodeAt(at + 1)));

/** So many lists of a branch are looked at, the rarest first. */
const MOST_LISTS = 3;

const weight = (list: List): number => list.reduce((sum, { length }) => sum + 1 / length ** 3, 0);

/** Each part begins with its length, so that it can be stepped over: branch, list, string. */
const sized = (parts: readonly (readonly number[])[]): readonly number[] => {
  const flat = parts.flat();
  return [flat.length + 1, ...flat];
};

const branchOf = (source: string): readonly number[] =>
  sized(
    [...required(source)]
      .sort((a, b) => weight(a) - weight(b))
      .slice(0, MOST_LISTS)
      .map((list) => sized(list.map((text) => sized([placesOf(text)])))),
  );

/** Whether all pairs of the string at `at` stand in the text. */
const hasString = (plan: Uint32Array, at: number, pairs: Pairs): boolean => {
  const end = at + (plan[at] ?? 0);
  for (let place = at + 1; place < end; place += 1) if (pairs[plan[place] ?? 0] === 0) return false;
  return true;
};

const hasOne = (plan: Uint32Array, list: number, pairs: Pairs): boolean => {
  const end = list + (plan[list] ?? 0);
  for (let at = list + 1; at < end; at += plan[at] ?? 1) if (hasString(plan, at, pairs)) return true;
  return false;
};

const passes = (plan: Uint32Array, branch: number, pairs: Pairs): boolean => {
  const end = branch + (plan[branch] ?? 0);
  for (let at = branch + 1; at < end; at += plan[at] ?? 1) if (!hasOne(plan, at, pairs)) return false;
  return true;
};

/** The numbers of the sources that a text may match. What is not named cannot match; what is named need not. */
export const sieve = (sources: readonly string[]): ((text: string) => readonly number[]) => {
  const plan = Uint32Array.from(sources.flatMap(branchOf));
  return (text) => {
    const pairs = pairsIn(text);
    const left: number[] = [];
    let index = 0;
    for (let at = 0; at < plan.length; at += plan[at] ?? 1) {
      if (passes(plan, at, pairs)) left.push(index);
      index += 1;
    }
    return left;
  };
};
