/** Owns the quick look which of many patterns a text can hold at all: of a whole text first, and of its parts only what the whole may hold. */
import type { Asking } from './asking.ts';
import { Needs } from './needs.ts';

/** The patterns of one owner, and which of them a text may match: what is not named cannot match, what is named need not. */
export type Sift = (text: string) => readonly number[];

type Owner = { readonly sources: () => readonly string[]; readonly edged: boolean };

/** Which patterns a text may match, by their numbers, ascending. */
type Candidates = readonly number[];

const NONE: readonly number[] = [];

/** Where in a row the first number stands that is not below. */
const placeOf = (row: readonly number[], number: number): number => {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** All patterns of all owners, by one number. */
class Index {
  readonly #asking: Asking;
  /** Of each pattern where its needs begin. */
  readonly #starts: Int32Array;
  /** Of each owner the number of its first pattern, and of what follows the last. */
  readonly #firsts: readonly number[];
  readonly all: Candidates;

  constructor(owners: readonly Owner[]) {
    const needs = new Needs();
    const starts: number[] = [];
    const firsts = owners.map(({ sources, edged }) => {
      const first = starts.length;
      for (const source of sources()) starts.push(needs.add(source, edged));
      return first;
    });
    this.#firsts = [...firsts, starts.length];
    this.#starts = Int32Array.from(starts);
    this.#asking = needs.done();
    this.all = starts.map((_, one) => one);
  }

  /** Of some patterns what a text may match: itself, or any part of it. */
  within(text: string, among: Candidates, parts: boolean): Candidates {
    this.#asking.read(text, !parts);
    const found: number[] = [];
    for (const one of among) if (this.#asking.mayHold(this.#starts[one] ?? 0)) found.push(one);
    return found;
  }

  /** Those of one owner, as it numbers them. */
  ofOwner(owner: number, candidates: Candidates): readonly number[] {
    const first = this.#firsts[owner] ?? 0;
    const end = this.#firsts[owner + 1] ?? first;
    const from = placeOf(candidates, first);
    if ((candidates[from] ?? end) >= end) return NONE;
    return candidates.slice(from, placeOf(candidates, end)).map((one) => one - first);
  }
}

const MOST_REMEMBERED = 2_000;

/** Patterns that are held against the same texts share a sieve. It is made when the first text comes; what joins later is not sifted. */
export class Sieve {
  readonly #waiting: Owner[] = [];
  #index: Index | null = null;
  readonly #remembered = new Map<string, Candidates>();
  #last: { readonly text: string; readonly candidates: Candidates } | null = null;
  #whole: { readonly text: string; among: Candidates | null } | null = null;
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
    return (text) => {
      const index = this.#ready();
      return index.ofOwner(owner, this.#candidates(text, index));
    };
  }

  /** Told of a text before its parts are asked about: what the whole cannot hold is not looked for in them. */
  open(text: string): void {
    this.#whole = { text, among: null };
  }

  #among(text: string, index: Index): Candidates {
    const whole = this.#whole;
    if (whole === null || !whole.text.includes(text)) return index.all;
    whole.among ??= index.within(whole.text, index.all, true);
    return whole.among;
  }

  #ready(): Index {
    this.#index ??= new Index(this.#waiting);
    return this.#index;
  }

  #candidates(text: string, index: Index): Candidates {
    if (this.#last?.text === text) return this.#last.candidates;
    let candidates = this.#remembered.get(text);
    if (candidates === undefined) {
      candidates = index.within(text, this.#among(text, index), false);
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, candidates);
    }
    this.#last = { text, candidates };
    return candidates;
  }
}
