/** Owns the quick look which of many patterns a text can hold at all: by the strings they cannot do without, all looked for in one go. */
import { commonness, type List, rarity, required } from './required.ts';
import { Strings } from './strings.ts';

/** The patterns of one owner, and which of them a text may match: what is not named cannot match, what is named need not. */
export type Sift = (text: string) => readonly number[];

/** Of each list whether a text holds one of its strings, a bit each. */
type Seen = Int32Array;

const holds = (seen: Seen, list: number): boolean => ((seen[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;

/** The lists of each pattern, by their numbers; all of them have to be held. */
type Asked = readonly (readonly number[])[];

const passing = (asked: Asked, seen: Seen): readonly number[] => {
  let found: number[] | null = null;
  for (let index = 0; index < asked.length; index += 1) {
    let passes = true;
    for (const list of asked[index] ?? NONE) {
      if (holds(seen, list)) continue;
      passes = false;
      break;
    }
    if (passes) found = [...(found ?? []), index];
  }
  return found ?? NONE;
};

const NONE: readonly number[] = [];

/** So many lists of a pattern are asked for, the rarest first. */
const MOST_LISTS = 4;
/** Strings shorter than this stand in every other text. */
const TELLING = 3;

const tells = (list: List): boolean => list.every((text) => rarity(text) >= TELLING);

/** The lists of a pattern that are asked for. */
const listsOf = (source: string): readonly List[] =>
  required(source)
    .map((list) => ({ list, often: commonness(list) }))
    .sort((a, b) => a.often - b.often)
    .map(({ list }) => list)
    .filter(tells)
    .slice(0, MOST_LISTS);

/** Between the strings of a list; no pattern holds it. */
const BETWEEN = '\u0002';

/** Things that go by a number; the same thing has the same. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(thing: string): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

class Index {
  /** The patterns of each owner. */
  readonly asked: readonly Asked[];
  /** Of each string the lists it stands in. */
  readonly #holders: readonly (readonly number[])[];
  readonly #strings: Strings;
  readonly #size: number;

  /** The sources of each owner. */
  constructor(owners: readonly (readonly string[])[]) {
    const lists = new Numbers();
    this.asked = owners.map((sources) =>
      sources.map((source) => listsOf(source).map((list) => lists.of(list.join(BETWEEN)))),
    );
    const strings = new Numbers();
    const holders: number[][] = [];
    for (const [list, written] of lists.all().entries())
      for (const text of written.split(BETWEEN)) {
        const number = strings.of(text);
        const own = holders[number] ?? [];
        own.push(list);
        holders[number] = own;
      }
    this.#holders = holders;
    this.#strings = new Strings(strings.all());
    this.#size = (lists.all().length >> 5) + 1;
  }

  look(text: string): Seen {
    const seen = new Int32Array(this.#size);
    for (const string of this.#strings.look(text))
      for (const list of this.#holders[string] ?? NONE) seen[list >> 5] = (seen[list >> 5] ?? 0) | (1 << (list & 31));
    return seen;
  }
}

const MOST_REMEMBERED = 2_000;

/** Patterns that are held against the same texts share a sieve. It is made when the first text comes; what joins later is not sifted. */
export class Sieve {
  readonly #waiting: (() => readonly string[])[] = [];
  #index: Index | null = null;
  readonly #remembered = new Map<string, Seen>();
  #last: { readonly text: string; readonly seen: Seen } | null = null;

  join(sources: () => readonly string[]): Sift {
    if (this.#index !== null) {
      const all = sources().map((_, index) => index);
      return () => all;
    }
    const owner = this.#waiting.push(sources) - 1;
    return (text) => {
      this.#index ??= new Index(this.#waiting.map((waiting) => waiting()));
      return passing(this.#index.asked[owner] ?? [], this.#seenIn(text, this.#index));
    };
  }

  #seenIn(text: string, index: Index): Seen {
    if (this.#last?.text === text) return this.#last.seen;
    const known = this.#remembered.get(text);
    const seen = known ?? index.look(text);
    if (known === undefined) {
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, seen);
    }
    this.#last = { text, seen };
    return seen;
  }
}
