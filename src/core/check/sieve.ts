/** Owns the quick look which of many patterns a text can hold at all: of a whole text first, and of its parts only what the whole may hold. */
import type { Asking } from './asking.ts';
import { bitOf, Grams, isEdge, Table } from './grams.ts';
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

  /** What parts of a text may match, all at once. */
  sift(grams: Grams, owner: number): Sifted {
    const patterns: number[] = [];
    const parts: number[] = [];
    let any = 0;
    for (const [pattern, start] of (this.#starts[owner] ?? []).entries()) {
      const held = this.#asking.partsHolding(start, grams);
      if (held === 0) continue;
      patterns.push(pattern);
      parts.push(held);
      any |= held;
    }
    return { patterns, parts, any };
  }
}

/** A part of a text: where it begins, and its signs. */
export type Piece = { readonly start: number; readonly low: string };

/** The patterns of an owner that parts of a text may match, each with the bits of those parts. */
type Sifted = { readonly patterns: Candidates; readonly parts: readonly number[]; readonly any: number };

const NONE: Candidates = [];

/** A text and its parts: all are looked through at once. */
class Whole {
  readonly #text: string;
  readonly #index: Index;
  readonly #grams: Grams;
  readonly #candidates = new Map<number, Candidates>();
  readonly #sifted = new Map<number, Sifted>();
  readonly #bits = new Map<string, number>();

  constructor(text: string, pieces: readonly Piece[], index: Index, table: Table) {
    this.#text = text;
    this.#index = index;
    this.#grams = new Grams(
      text,
      pieces.map(({ start }) => start),
      table,
    );
    for (const [part, { start, low }] of pieces.entries())
      if (this.#stands(start, low.length)) this.#bits.set(low, bitOf(part));
  }

  /** Not where it is cut out of a word: then it has an edge that the whole has not. */
  #stands(at: number, length: number): boolean {
    return isEdge(this.#text, at) && isEdge(this.#text, at + length);
  }

  has(part: string): boolean {
    const at = this.#text.indexOf(part);
    return at !== -1 && this.#stands(at, part.length);
  }

  is(part: string): boolean {
    return this.#text === part;
  }

  /** The bit of one of the pieces; 0 for any other text. */
  bit(part: string): number {
    return this.#bits.get(part) ?? 0;
  }

  candidates(owner: number): Candidates {
    const known = this.#candidates.get(owner);
    if (known !== undefined) return known;
    const found = this.#index.within(this.#grams, owner, this.#index.allOf(owner));
    this.#candidates.set(owner, found);
    return found;
  }

  /** What the piece of that bit may match. */
  within(bit: number, owner: number): Candidates {
    let sifted = this.#sifted.get(owner);
    if (sifted === undefined) {
      sifted = this.#index.sift(this.#grams, owner);
      this.#sifted.set(owner, sifted);
    }
    if ((sifted.any & bit) === 0) return NONE;
    const { patterns, parts } = sifted;
    return patterns.filter((_, index) => ((parts[index] ?? 0) & bit) !== 0);
  }
}

/** A text that is asked about: its marks, once they are needed, whether it stands in the whole, and the bit of the piece that it is. */
type Part = { grams: Grams | null; readonly whole: Whole | null; readonly bit: number };

const MOST_REMEMBERED = 500;

/** Patterns that are held against the same texts share a sieve. It is made when the first text comes; what joins later is not sifted. */
export class Sieve {
  readonly #waiting: Owner[] = [];
  #index: Index | null = null;
  #opened: { readonly text: string; readonly pieces: readonly Piece[] } | null = null;
  #whole: Whole | null = null;
  readonly #table = new Table();
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

  /** Told of a text before it and its parts are asked about; `pieces`, ascending, are those that will be asked about most. */
  open(text: string, pieces: readonly Piece[] = []): void {
    this.#opened = { text, pieces };
    this.#whole = null;
    this.#parts.clear();
  }

  #newPart(text: string, index: Index): Part {
    if (this.#opened === null) return { grams: null, whole: null, bit: 0 };
    this.#whole ??= new Whole(this.#opened.text, this.#opened.pieces, index, this.#table);
    const bit = this.#whole.bit(text);
    return { grams: null, whole: bit !== 0 || this.#whole.has(text) ? this.#whole : null, bit };
  }

  #partOf(text: string, index: Index): Part {
    let part = this.#parts.get(text);
    if (part === undefined) {
      part = this.#newPart(text, index);
      if (this.#parts.size >= MOST_REMEMBERED) this.#parts.clear();
      this.#parts.set(text, part);
    }
    return part;
  }

  #candidates(owner: number, text: string): Candidates {
    this.#index ??= new Index(this.#waiting);
    const index = this.#index;
    const part = this.#partOf(text, index);
    if (part.whole !== null && part.bit !== 0) return part.whole.within(part.bit, owner);
    const among = part.whole?.candidates(owner) ?? index.allOf(owner);
    if (among.length === 0 || part.whole?.is(text)) return among;
    part.grams ??= new Grams(text);
    return index.within(part.grams, owner, among);
  }
}
