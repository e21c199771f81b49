/** Owns what each run, and each thing around a sentence, weighs for each rule: learned from labelled texts, read once. */
import { goingOn, numberOf, type Reading } from './runs.ts';
import { WEIGHED } from './weighed.ts';

/** A capital for the rule, and what it weighs: in fifths, which take less room, while all that is added up is in tenths. */
const WEIGHT = /([A-S])(-?\d+)/g;
const FIRST = 'A'.charCodeAt(0);
const TENTHS_IN_FIFTH = 2;
/** The base of the digit that says how many letters a run shares with the one before. */
const SHARED = 36;

/** At least twice as many places as the table has runs: so many bits. */
const bitsFor = (runs: number): number => Math.ceil(Math.log2(runs + 1)) + 1;
/** So many times as many bits as places: one says at once that most runs weigh nothing. */
const MAYBE = 3;
const END = -1;

const mixed = (number: number): number => Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);

export class Weights {
  readonly #bits: number;
  readonly #maybe: Int32Array;
  readonly #numbers: Int32Array;
  /** Where the weights of a run begin; 0 where no run stands. */
  readonly #begins: Int32Array;
  /** Rule and tenths by turns, to the end of each run's; begins with one that belongs to none. */
  readonly #rows: readonly number[];
  /** In which sentence a run was counted last, by where its weights begin: of each only one counts. */
  readonly #counted: Int32Array;
  #sentence = 0;

  /** A line for each run: how much it shares with the run before, its other letters, a tab, what it weighs. */
  constructor(table: string) {
    const rows = [END];
    const lines = table.split('\n');
    this.#bits = bitsFor(lines.length);
    this.#maybe = new Int32Array(Math.ceil((1 << (this.#bits + MAYBE)) / 32));
    this.#numbers = new Int32Array(1 << this.#bits);
    this.#begins = new Int32Array(1 << this.#bits);
    let run = '';
    for (const line of lines) {
      const tab = line.indexOf('\t');
      run = run.slice(0, Number.parseInt(line.charAt(0), SHARED)) + line.slice(1, tab);
      this.#put(numberOf(run), rows.length);
      for (const [, rule = 'A', fifths] of line.slice(tab + 1).matchAll(WEIGHT))
        rows.push(rule.charCodeAt(0) - FIRST, Number(fifths) * TENTHS_IN_FIFTH);
      rows.push(END);
    }
    this.#rows = rows;
    this.#counted = new Int32Array(rows.length);
  }

  #put(number: number, begin: number): void {
    const slot = this.#slotOf(number);
    this.#numbers[slot] = number;
    this.#begins[slot] = begin;
    const bit = this.#bitOf(number);
    this.#maybe[bit >> 5] = (this.#maybe[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  #bitOf(number: number): number {
    return mixed(number) >>> (32 - this.#bits - MAYBE);
  }

  /** Its own place, or the next that is free. */
  #slotOf(number: number): number {
    let slot = mixed(number) >>> (32 - this.#bits);
    while (this.#begins[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & (this.#begins.length - 1);
    return slot;
  }

  #add(number: number, sums: Int32Array): void {
    const bit = this.#bitOf(number);
    if (((this.#maybe[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
    const begin = this.#begins[this.#slotOf(number)] ?? 0;
    if (begin === 0 || this.#counted[begin] === this.#sentence) return;
    this.#counted[begin] = this.#sentence;
    for (let at = begin; this.#rows[at] !== END; at += 2) {
      const rule = this.#rows[at] ?? 0;
      sums[rule] = (sums[rule] ?? 0) + (this.#rows[at + 1] ?? 0);
    }
  }

  /** Tenths for every rule: of each run of the sentence once, and of the numbers of what is around. */
  sum(low: string, { parts, between, longest }: Reading, around: readonly number[]): Int32Array {
    this.#sentence += 1;
    const sums = new Int32Array(WEIGHED.length);
    for (const number of around) this.#add(number, sums);
    const all = parts(low);
    for (let from = 0; from < all.length; from += 1) {
      let number = numberOf(all[from] ?? '');
      this.#add(number, sums);
      for (let at = from + 1; at < Math.min(all.length, from + longest); at += 1) {
        number = goingOn(goingOn(number, between), all[at] ?? '');
        this.#add(number, sums);
      }
    }
    return sums;
  }
}
