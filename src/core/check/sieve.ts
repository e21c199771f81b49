/** Owns the quick look which of many patterns a text can hold at all: by the strings they cannot do without, all looked for in one go. */
import { commonness, type List, rarity, required } from './required.ts';
import { Strings } from './strings.ts';

/** The patterns of one owner, and which of them a text may match: what is not named cannot match, what is named need not. */
export type Sift = (text: string) => readonly number[];

/** Of each list whether a text holds one of its strings, a bit each. */
type Seen = Int32Array;

const holds = (seen: Seen, list: number): boolean => ((seen[list >> 5] ?? 0) & (1 << (list & 31))) !== 0;

/** A list that every text holds, for patterns that ask for nothing. */
const ALWAYS = 0;
const NOTHING: List = [];

/** The lists of each pattern, by their numbers: all of them have to be held. The rarest stands apart, for it is asked first. */
type Asked = { readonly rarest: Int32Array; readonly others: readonly (readonly number[])[] };

const NONE: readonly number[] = [];

const NO_PATTERNS: Asked = { rarest: new Int32Array(0), others: [] };

const holdsAll = (seen: Seen, lists: readonly number[]): boolean => {
  for (const list of lists) if (!holds(seen, list)) return false;
  return true;
};

const passing = ({ rarest, others }: Asked, seen: Seen): readonly number[] => {
  let found: number[] | null = null;
  for (let index = 0; index < rarest.length; index += 1) {
    if (!holds(seen, rarest[index] ?? ALWAYS) || !holdsAll(seen, others[index] ?? NONE)) continue;
    found ??= [];
    found.push(index);
  }
  return found ?? NONE;
};

/** So many lists of a pattern are asked for, the rarest first. */
const MOST_LISTS = 4;
/** Strings shorter than this stand in every other text. */
const TELLING = 3;

const tells = (list: List): boolean => list.every((text) => rarity(text) >= TELLING);

/** The lists of a pattern that are asked for. */
const listsOf = (source: string): readonly List[] =>
  required(source)
    .filter(tells)
    .map((list) => ({ list, often: commonness(list) }))
    .sort((a, b) => a.often - b.often)
    .map(({ list }) => list)
    .slice(0, MOST_LISTS);

/** Things that go by a number; the same thing has the same. */
class Numbers<Thing> {
  readonly #numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): readonly Thing[] {
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
    const lists = new Numbers<List>();
    lists.of(NOTHING);
    this.asked = owners.map((sources) => {
      const asked = sources.map((source) => listsOf(source).map((list) => lists.of(list)));
      return { rarest: Int32Array.from(asked, ([first]) => first ?? ALWAYS), others: asked.map((all) => all.slice(1)) };
    });
    const strings = new Numbers<string>();
    const holders: number[][] = [];
    for (const [list, texts] of lists.all().entries())
      for (const text of texts) {
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
    seen[0] = 1 << ALWAYS;
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
  #questions = 0;
  readonly #patience: number;
  #last: { readonly text: string; readonly seen: Seen } | null = null;

  /** After how many questions it is worth its making. */
  constructor(patience = 0) {
    this.#patience = patience;
  }

  /** Asked before every question: whether it is put to the sieve. */
  get pays(): boolean {
    this.#questions += 1;
    return this.#questions > this.#patience;
  }

  join(sources: () => readonly string[]): Sift {
    if (this.#index !== null) {
      const all = sources().map((_, index) => index);
      return () => all;
    }
    const owner = this.#waiting.push(sources) - 1;
    return (text) => {
      this.#index ??= new Index(this.#waiting.map((waiting) => waiting()));
      return passing(this.#index.asked[owner] ?? NO_PATTERNS, this.#seenIn(text, this.#index));
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
