/** Owns many strings that are looked for in a text all at once: each is known by a few of its signs, the rarest it has. */
import { EDGE } from './required.ts';

/** Where the signs that strings are known by have their places: single ones, then pairs, then fours. Several share a place. */
const PAIRS = 1 << 8;
const FOURS = PAIRS + (1 << 13);
const PLACES = FOURS + (1 << 16);

const single = (code: number): number => code & (PAIRS - 1);
const pair = (first: number, second: number): number => (Math.imul(first, 0x3c6f) + Math.imul(second, 0x9e5)) & 0xffff;
const placeOfPair = (of: number): number => PAIRS + ((of ^ (of >>> 5)) & (FOURS - PAIRS - 1));
const placeOfFour = (first: number, second: number): number =>
  FOURS + ((Math.imul(first, 0x6d2b) + second) & (PLACES - FOURS - 1));

const placeAt = (text: string, at: number, width: number): number => {
  const pairAt = (from: number): number => pair(text.charCodeAt(from), text.charCodeAt(from + 1));
  if (width === 1) return single(text.charCodeAt(at));
  return width === 2 ? placeOfPair(pairAt(at)) : placeOfFour(pairAt(at), pairAt(at + 2));
};

const widthOf = ({ length }: string): number => (length > 3 ? 4 : Math.min(length, 2));

type Known = { readonly place: number; readonly offset: number };

/** Of each place in how many strings its signs stand, as often as they do. */
const crowdsOf = (texts: readonly string[]): Uint16Array => {
  const crowds = new Uint16Array(PLACES);
  for (const text of texts) {
    const width = widthOf(text);
    for (let at = 0; at + width <= text.length; at += 1) {
      const place = placeAt(text, at, width);
      crowds[place] = (crowds[place] ?? 0) + 1;
    }
  }
  return crowds;
};

/** By the place whose signs stand in the fewest strings: such are rare in a text as well. */
const knownBy = (text: string, crowds: Uint16Array): Known => {
  const width = widthOf(text);
  let best = { place: placeAt(text, 0, width), offset: 0 };
  for (let offset = 1; offset + width <= text.length; offset += 1) {
    const place = placeAt(text, offset, width);
    if ((crowds[place] ?? 0) < (crowds[best.place] ?? 0)) best = { place, offset };
  }
  return best;
};

/** By its code, for the signs that words are made of. */
const IN_WORD = new Uint8Array(0x10000);
for (const sign of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') IN_WORD[sign.charCodeAt(0)] = 1;

const BEGINS = 1;
const ENDS = 2;

/** A string as it is compared: from the place it is known by to its ends, and what stands there. */
const FIELDS = 6;
const BACK = 1;
const AHEAD = 2;
const FIRST = 3;
const LAST = 4;
const EDGES = 5;

const compared = (written: string, text: string, number: number, { offset }: Known): readonly number[] => [
  number,
  offset,
  text.length - 1 - offset,
  text.charCodeAt(0),
  text.charCodeAt(text.length - 1),
  (written.startsWith(EDGE) ? BEGINS : 0) + (written.endsWith(EDGE) ? ENDS : 0),
];

export class Strings {
  /** Whether any string is known by a place: small, for it is asked of every sign of a text. */
  readonly #taken = new Uint8Array(PLACES);
  /** Of each place where its strings begin in the row. */
  readonly #starts = new Int32Array(PLACES + 1);
  readonly #row: Int32Array;
  /** In which look a string was seen last. */
  readonly #stamps: Int32Array;
  /** More than the longest string, so that nobody reads beyond the codes. */
  readonly #margin: number;
  #codes = new Uint16Array(0);
  #look = 0;

  constructor(written: readonly string[]) {
    const texts = written.map((text) => text.replaceAll(EDGE, ''));
    const crowds = crowdsOf(texts);
    const known = texts.map((text) => knownBy(text, crowds));
    for (const { place } of known) this.#starts[place + 1] = (this.#starts[place + 1] ?? 0) + FIELDS;
    for (let place = 0; place < PLACES; place += 1) {
      this.#taken[place] = this.#starts[place + 1] === 0 ? 0 : 1;
      this.#starts[place + 1] = (this.#starts[place + 1] ?? 0) + (this.#starts[place] ?? 0);
    }
    this.#row = new Int32Array(FIELDS * texts.length);
    const free = this.#starts.slice();
    for (const [number, one] of known.entries()) {
      this.#row.set(compared(written[number] ?? '', texts[number] ?? '', number, one), free[one.place]);
      free[one.place] = (free[one.place] ?? 0) + FIELDS;
    }
    this.#stamps = new Int32Array(texts.length);
    this.#margin = texts.reduce((most, { length }) => Math.max(most, length), 0) + 4;
  }

  #read(text: string): Uint16Array {
    const margin = this.#margin;
    const size = text.length + 2 * margin;
    if (this.#codes.length < size) this.#codes = new Uint16Array(2 * size);
    const codes = this.#codes;
    for (let at = 0; at < text.length; at += 1) codes[margin + at] = text.charCodeAt(at);
    codes.fill(0, margin + text.length, size);
    return codes;
  }

  /** The numbers of the strings that stand in the text; a few that nearly do may be among them. */
  look(text: string): readonly number[] {
    this.#look += 1;
    const codes = this.#read(text);
    const taken = this.#taken;
    const found: number[] = [];
    const end = this.#margin + text.length;
    let here = pair(codes[this.#margin] ?? 0, codes[this.#margin + 1] ?? 0);
    let next = pair(codes[this.#margin + 1] ?? 0, codes[this.#margin + 2] ?? 0);
    for (let at = this.#margin; at < end; at += 1) {
      const third = pair(codes[at + 2] ?? 0, codes[at + 3] ?? 0);
      const one = single(codes[at] ?? 0);
      const two = placeOfPair(here);
      const four = placeOfFour(here, third);
      if (taken[one] === 1) this.#gather(at, one, found);
      if (taken[two] === 1) this.#gather(at, two, found);
      if (taken[four] === 1) this.#gather(at, four, found);
      here = next;
      next = third;
    }
    return found;
  }

  #gather(at: number, place: number, found: number[]): void {
    const end = this.#starts[place + 1] ?? 0;
    for (let one = this.#starts[place] ?? 0; one < end; one += FIELDS) {
      const number = this.#row[one] ?? 0;
      if (this.#stamps[number] === this.#look || !this.#standsAt(at, one)) continue;
      this.#stamps[number] = this.#look;
      found.push(number);
    }
  }

  /** By its ends: what lies between is left to the patterns. */
  #standsAt(at: number, one: number): boolean {
    const row = this.#row;
    const codes = this.#codes;
    const first = at - (row[one + BACK] ?? 0);
    const last = at + (row[one + AHEAD] ?? 0);
    if (codes[first] !== row[one + FIRST] || codes[last] !== row[one + LAST]) return false;
    const edges = row[one + EDGES] ?? 0;
    if (edges === 0) return true;
    const runsOn = (edges & BEGINS) !== 0 && IN_WORD[codes[first - 1] ?? 0] === 1;
    return !runsOn && ((edges & ENDS) === 0 || IN_WORD[codes[last + 1] ?? 0] === 0);
  }
}
