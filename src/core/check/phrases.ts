/** Many phrases held against a text at once: sorted by the characters they begin with, so that at each word only a few are tried. */
import { ANY, branches, openings, WIDTH } from './opening.ts';

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

const APOSTROPHE = 39;
/** Letters, digits, the underscore and the apostrophe: a phrase begins after none of them. */
const inWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === APOSTROPHE || code === 95;

type Shelves = ReadonlyMap<string, readonly string[]>;

const shelve = (sources: readonly string[]): Shelves => {
  const shelves = new Map<string, string[]>();
  for (const source of sources)
    for (const opening of openings(source)) {
      const shelf = shelves.get(opening);
      if (shelf === undefined) shelves.set(opening, [source]);
      else shelf.push(source);
    }
  return shelves;
};

/** What can begin like this; null where nothing can. */
const compile = (shelves: Shelves, start: string): RegExp | null => {
  const keys = [start, ...Array.from({ length: WIDTH }, (_, length) => start.slice(0, length) + ANY)];
  const sources = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
  return sources.size === 0 ? null : sticky([...sources]);
};

const sticky = (sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join('|')})(?![\\w])`, 'y');

/** Where the words of a text begin, with which characters, and the number of these. */
type Starts = {
  readonly places: readonly number[];
  readonly begins: readonly string[];
  readonly numbered: readonly number[];
};

/** Beginnings of words are numbered as they come up; what comes after the last number shares it and is tried with everything. */
const LAST = 20_000;
const numbers = new Map<string, number>();

const numberOf = (start: string): number => {
  const known = numbers.get(start);
  if (known !== undefined) return known;
  if (numbers.size >= LAST) return LAST;
  numbers.set(start, numbers.size);
  return numbers.size - 1;
};

const startsOf = (low: string): Starts => {
  const places: number[] = [];
  let within = false;
  for (let index = 0; index < low.length; index += 1) {
    const before = within;
    within = inWord(low.charCodeAt(index));
    if (within && !before) places.push(index);
  }
  const begins = places.map((index) => low.slice(index, index + WIDTH));
  return { places, begins, numbered: begins.map(numberOf) };
};

const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, Starts>();

/** Many phrases are held against one sentence after the other: its words are found once. */
const starts = (low: string): Starts => {
  const known = remembered.get(low);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = startsOf(low);
  remembered.set(low, found);
  return found;
};

const UNKNOWN = 0;
const NOTHING = 1;

/** Which pattern belongs to a beginning, by its number; what nothing can begin with is most of them, and costs one look. */
const shelf = (sources: readonly string[]): ((number: number, start: string) => RegExp | undefined) => {
  const shelves = shelve(sources);
  const patterns: (RegExp | undefined)[] = [undefined, undefined];
  let known = new Uint16Array(1_024);
  const learn = (number: number, start: string): number => {
    const pattern = number === LAST ? sticky(sources) : compile(shelves, start);
    if (number >= known.length) {
      const wider = new Uint16Array(Math.max(number + 1, known.length * 2));
      wider.set(known);
      known = wider;
    }
    if (pattern !== null) patterns.push(pattern);
    known[number] = pattern === null ? NOTHING : patterns.length - 1;
    return known[number] ?? NOTHING;
  };
  return (number, start) => {
    const place = known[number] ?? UNKNOWN;
    return patterns[place === UNKNOWN ? learn(number, start) : place];
  };
};

const finder = (sources: readonly string[]): ((low: string) => RegExpMatchArray | null) => {
  const patternFor = shelf(sources);
  return (low) => {
    const { places, numbered, begins } = starts(low);
    for (let word = 0; word < places.length; word += 1) {
      const pattern = patternFor(numbered[word] ?? LAST, begins[word] ?? '');
      if (pattern === undefined) continue;
      pattern.lastIndex = places[word] ?? 0;
      const found = pattern.exec(low);
      if (found !== null) return found;
    }
    return null;
  };
};

/** Whole words; compiled piece by piece as they are needed. */
export const phrases = (text: string): Phrases => {
  let find: ((low: string) => RegExpMatchArray | null) | null = null;
  const match = (low: string): RegExpMatchArray | null => {
    find ??= finder(alternatives(text).flatMap(branches));
    return find(low);
  };
  return { test: (low) => match(low) !== null, [Symbol.match]: match };
};
