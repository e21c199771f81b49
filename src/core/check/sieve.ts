/** Owns the quick look which of many patterns a text can hold at all: of a whole text first, and of its parts only what the whole may hold. */
import type { Asking } from './asking.ts';
import { Grams, isEdge } from './grams.ts';
import { Needs } from './needs.ts';

/** The patterns of one owner, and which of them a text may match: what is not named cannot match, what is named need not. */
export type Sift = (text: string) => readonly number[];

type Owner = { readonly sources: () => readonly string[]; readonly edged: boolean };

/** Which patterns of one owner a text may match, as it numbers them, ascending. */
type Candidates = readonly number[];

/** All patterns of all owners. */
class Index {
  readonly #asking: Asking;
  /** Of each owner and pattern where its needs begin. */
  readonly #starts: readonly (readonly number[])[];
  readonly #all: readonly Candidates[];

  constructor(owners: readonly Owner[]) {
    const needs = new Needs();
    this.#starts = owners.map(({ sources, edged }) => sources().map((source) => needs.add(source, edged)));
    this.#asking = needs.done();
    this.#all = this.#starts.map((starts) => [...starts.keys()]);
  }

  allOf(owner: number): Candidates {
    return this.#all[owner] ?? [];
  }

  /** Of some patterns of an owner what a text may match that left these marks. */
  within(grams: Grams, owner: number, among: Candidates): Candidates {
    const starts = this.#starts[owner] ?? [];
    return among.filter((one) => this.#asking.mayHold(starts[one] ?? 0, grams));
  }
}

/** A text and its parts: what it cannot hold is not looked for in them. */
class Whole {
  readonly #text: string;
  readonly #index: Index;
  readonly #grams: Grams;
  readonly #candidates = new Map<number, Candidates>();

  constructor(text: string, index: Index) {
    this.#text = text;
    this.#index = index;
    this.#grams = new Grams(text);
  }

  /** Not where it is cut out of a word: then it has an edge that the whole has not. */
  has(part: string): boolean {
    const at = this.#text.indexOf(part);
    return at !== -1 && isEdge(this.#text, at) && isEdge(this.#text, at + part.length);
  }

  is(part: string): boolean {
    return this.#text === part;
  }

  candidates(owner: number): Candidates {
    const known = this.#candidates.get(owner);
    if (known !== undefined) return known;
    const found = this.#index.within(this.#grams, owner, this.#index.allOf(owner));
    this.#candidates.set(owner, found);
    return found;
  }
}

/** A text that is asked about: its marks, once they are needed, and the whole that it is part of. */
type Part = { grams: Grams | null; readonly whole: Whole | null };

const MOST_REMEMBERED = 500;

/** Patterns that are held against the same texts share a sieve. It is made when the first text comes; what joins later is not sifted. */
export class Sieve {
  readonly #waiting: Owner[] = [];
  #index: Index | null = null;
  #opened: string | null = null;
  #whole: Whole | null = null;
  readonly #parts = new Map<string, Part>();
  #questions = 0;
  readonly #patience: number;

  /** After how many questions it is worth its making. */
  constructor(patience = 0) {
    this.#patience = patience;
  }

  /** Asked before every question: whether it is put to the sieve. */
  get pays(): boolean {
    this.#questions += 1;
    return this.#questions > this.#patience;
  }

  /** `edged`: only whole words match. */
  join(sources: () => readonly string[], edged = false): Sift {
    if (this.#index !== null) {
      const all = sources().map((_, index) => index);
      return () => all;
    }
    const owner = this.#waiting.push({ sources, edged }) - 1;
    let last: { readonly text: string; readonly candidates: Candidates } | null = null;
    return (text) => {
      if (last?.text !== text) last = { text, candidates: this.#candidates(owner, text) };
      return last.candidates;
    };
  }

  /** Told of a text before its parts are asked about. */
  open(text: string): void {
    this.#opened = text;
    this.#whole = null;
    this.#parts.clear();
  }

  #wholeOf(text: string, index: Index): Whole | null {
    if (this.#opened === null) return null;
    this.#whole ??= new Whole(this.#opened, index);
    return this.#whole.has(text) ? this.#whole : null;
  }

  #partOf(text: string, index: Index): Part {
    let part = this.#parts.get(text);
    if (part === undefined) {
      part = { grams: null, whole: this.#wholeOf(text, index) };
      if (this.#parts.size >= MOST_REMEMBERED) this.#parts.clear();
      this.#parts.set(text, part);
    }
    return part;
  }

  #candidates(owner: number, text: string): Candidates {
    this.#index ??= new Index(this.#waiting);
    const index = this.#index;
    const part = this.#partOf(text, index);
    const among = part.whole?.candidates(owner) ?? index.allOf(owner);
    if (among.length === 0 || part.whole?.is(text)) return among;
    part.grams ??= new Grams(text);
    return index.within(part.grams, owner, among);
  }
}
