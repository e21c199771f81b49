/** Owns the quick look which of many patterns a text can hold at all: of a whole text first, and of its parts only what the whole may hold. */
import { Grams } from './grams.ts';
import { mayHold, Needs } from './needs.ts';

/** The patterns of one owner, and which of them a text may match: what is not named cannot match, what is named need not. */
export type Sift = (text: string) => readonly number[];

type Owner = { readonly sources: () => readonly string[]; readonly edged: boolean };

/** Which patterns of each owner a text may match. */
type Candidates = ReadonlyMap<number, readonly number[]>;

const NONE: readonly number[] = [];

/** All patterns of all owners, by one number. */
class Index {
  readonly #steps: Int32Array;
  readonly #starts: Int32Array;
  readonly #owners: Int32Array;
  /** Of each owner the number of its first pattern. */
  readonly #firsts: readonly number[];
  readonly #grams = new Grams();
  readonly all: readonly number[];

  constructor(owners: readonly Owner[]) {
    const needs = new Needs();
    const starts: number[] = [];
    const owned: number[] = [];
    this.#firsts = owners.map(({ sources, edged }, owner) => {
      const first = starts.length;
      for (const source of sources()) {
        owned.push(owner);
        starts.push(needs.add(source, edged));
      }
      return first;
    });
    this.#starts = Int32Array.from(starts);
    this.#owners = Int32Array.from(owned);
    this.#steps = needs.steps();
    this.all = starts.map((_, one) => one);
  }

  /** What any part of a text may match. */
  around(text: string): readonly number[] {
    return this.#holding(text, this.all, false);
  }

  #holding(text: string, among: readonly number[], edges: boolean): readonly number[] {
    this.#grams.read(text, edges);
    const found: number[] = [];
    for (const one of among) if (mayHold(this.#grams, this.#steps, this.#starts[one] ?? 0, edges)) found.push(one);
    return found;
  }

  /** What this very text may match, of some. */
  within(text: string, among: readonly number[]): Candidates {
    const found = new Map<number, number[]>();
    for (const one of this.#holding(text, among, true)) {
      const owner = this.#owners[one] ?? 0;
      const index = one - (this.#firsts[owner] ?? 0);
      const own = found.get(owner);
      if (own === undefined) found.set(owner, [index]);
      else own.push(index);
    }
    return found;
  }
}

const MOST_REMEMBERED = 2_000;

/** Patterns that are held against the same texts share a sieve. It is made when the first text comes; what joins later is not sifted. */
export class Sieve {
  readonly #waiting: Owner[] = [];
  #index: Index | null = null;
  readonly #remembered = new Map<string, Candidates>();
  #last: { readonly text: string; readonly candidates: Candidates } | null = null;
  #whole: { readonly text: string; readonly among: readonly number[] } | null = null;

  /** `edged`: only whole words match. */
  join(sources: () => readonly string[], edged = false): Sift {
    if (this.#index !== null) {
      const all = sources().map((_, index) => index);
      return () => all;
    }
    const owner = this.#waiting.push({ sources, edged }) - 1;
    return (text) => this.#candidates(text).get(owner) ?? NONE;
  }

  /** Told of a text before its parts are asked about: what the whole cannot hold is not looked for in them. */
  open(text: string): void {
    this.#index ??= new Index(this.#waiting);
    this.#whole = { text, among: this.#index.around(text) };
  }

  #candidates(text: string): Candidates {
    if (this.#last?.text === text) return this.#last.candidates;
    let candidates = this.#remembered.get(text);
    if (candidates === undefined) {
      this.#index ??= new Index(this.#waiting);
      candidates = this.#index.within(text, this.#whole?.text.includes(text) ? this.#whole.among : this.#index.all);
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(text, candidates);
    }
    this.#last = { text, candidates };
    return candidates;
  }
}
