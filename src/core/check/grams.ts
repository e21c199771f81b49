/** Owns what tells quickly that a text, or a part of it, lacks a few signs in a row: every run of up to four leaves a mark, and few leave the same. */

/** Stands for the beginning or the end of a word, beside its signs. */
export const EDGE = '\u0001';
/** Stands for any digit. */
export const DIGIT = '\u0002';

/** The longest run that leaves a mark. */
export const LONGEST = 4;

const BITS = 17;
const then = (signs: number, sign: number): number => Math.imul(signs ^ sign, 0x2c1b3c6d);
const markOf = (signs: number, width: number): number =>
  Math.imul(signs ^ (signs >>> 13) ^ width, 0x9e3779b1) >>> (32 - BITS);

/** The mark of the signs from a place on: up to four. */
export const mark = (text: string, from: number): number => {
  const end = Math.min(text.length, from + LONGEST);
  let signs = 0;
  for (let at = from; at < end; at += 1) signs = then(signs, text.charCodeAt(at));
  return markOf(signs, end - from);
};

const EDGE_CODE = EDGE.charCodeAt(0);
const AT_EDGE = then(0, EDGE_CODE);
const ANY_DIGIT = then(0, DIGIT.charCodeAt(0));
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** By its code, for the signs that words are made of. */
const IN_WORD = new Uint8Array(0x10000);
for (const sign of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') IN_WORD[sign.charCodeAt(0)] = 1;

/** Beyond the text there is nothing that could be part of a word. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
/** Whether a word begins or ends here, or could: on one side at least stands what is no part of one. */
export const isEdge = (text: string, at: number): boolean => !inWord(text, at - 1) || !inWord(text, at);

const inWord = (text: string, at: number): boolean => IN_WORD[codeAt(text, at)] === 1;

/** The codes of a text, and behind it of nothing: written where those of the text before stood. */
let codes = new Uint16Array(4_096);
const codesOf = (text: string): Uint16Array => {
  if (codes.length < text.length + LONGEST) codes = new Uint16Array(2 * text.length + LONGEST);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  codes.fill(0, text.length, text.length + LONGEST);
  return codes;
};

/** A sign leaves about ten marks; with so many places for each, few are found by chance. */
const PLACES_PER_SIGN = 32;
const FEWEST_BITS = 9;
const bitsFor = (length: number): number =>
  Math.min(BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(length * PLACES_PER_SIGN + 1))));

/** So many parts of a text are told apart; of more, one stands for several. */
const PARTS = 32;
/** The bit that stands for a part. */
export const bitOf = (part: number): number => 1 << (part % PARTS);

/** Where the marks of one text are kept after those of another: as large as the longest needed. */
export class Table {
  #places = new Int32Array(0);

  /** Nothing but zeros, at least so many. */
  cleared(size: number): Int32Array {
    if (this.#places.length < size) this.#places = new Int32Array(size);
    else this.#places.fill(0, 0, size);
    return this.#places;
  }
}

/** The marks of one text, and of each in which parts of the text it was left. */
export class Grams {
  readonly #places: Int32Array;
  /** Short texts need fewer bits than a mark has. */
  readonly #shift: number;
  #part = bitOf(0);

  /** `starts`: where parts begin, ascending; what stands before the first belongs to it. `table`: is used until the next text is read with it. */
  constructor(text: string, starts: readonly number[] = [], table = new Table()) {
    const bits = bitsFor(text.length);
    this.#places = table.cleared(1 << bits);
    this.#shift = BITS - bits;
    this.#read(text, starts);
  }

  /** The bits of the parts that left a mark. */
  parts(mark: number): number {
    return this.#places[mark >> this.#shift] ?? 0;
  }

  has(mark: number): boolean {
    return this.parts(mark) !== 0;
  }

  #add(signs: number, width: number): void {
    const place = markOf(signs, width) >> this.#shift;
    this.#places[place] = (this.#places[place] ?? 0) | this.#part;
  }

  /** The runs that begin here, after what is given; with the edge as well where no word goes on. */
  #runs(read: Uint16Array, at: number, before: number, room: number): void {
    let signs = before;
    let width = LONGEST - room;
    for (let end = at + 1; end <= at + room; end += 1) {
      signs = then(signs, read[end - 1] ?? 0);
      width += 1;
      this.#add(signs, width);
      if (end < at + room && IN_WORD[read[end] ?? 0] === 0) this.#add(then(signs, EDGE_CODE), width + 1);
    }
  }

  #read(text: string, starts: readonly number[]): void {
    const read = codesOf(text);
    let inside = false;
    let part = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (starts[part + 1] === at) {
        part += 1;
        this.#part = bitOf(part);
      }
      const code = read[at] ?? 0;
      this.#runs(read, at, 0, LONGEST);
      if (isDigit(code)) this.#add(ANY_DIGIT, 1);
      if (!inside) this.#runs(read, at, AT_EDGE, LONGEST - 1);
      inside = IN_WORD[code] === 1;
    }
  }
}
