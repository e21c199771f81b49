/** Owns the question whether a text holds what a pattern needs: how the row of needs is written, and how it is gone through. */
import type { Grams } from './grams.ts';

/** A step is a mark and where to go on without it; with it the next one follows. */
const STEP = 2;
/** Set on marks that hold the edge of a word. */
export const AT_EDGE = 1 << 20;
/** In place of a mark the number of a group: the same stand in many patterns, and are gone through once for a text. */
export const GROUP = 1 << 21;
/** A mark that no text has: from here it always goes on elsewhere. */
export const GO_ON = -1;
/** The end of a row: the text holds all of it. */
export const HELD = -2;
/** Instead of a place to go on: the text lacks what is needed. */
export const LACKS = -1;

/** Every part of a text. */
const ALL = -1;

/** Goes through what patterns need, held against the marks of a text. */
export class Asking {
  readonly #steps: Int32Array;
  readonly #groups: Int32Array;
  /** Of each group the parts of the text that hold it, and the turn when that was asked. */
  readonly #known: Int32Array;
  readonly #asked: Int32Array;
  /** Of each group whether the whole text holds it, and the turn when. */
  readonly #held: Int32Array;
  #last: Grams | null = null;
  #turn = 0;

  constructor(steps: Int32Array, groups: Int32Array) {
    this.#steps = steps;
    this.#groups = groups;
    this.#known = new Int32Array(groups.length);
    this.#asked = new Int32Array(groups.length);
    this.#held = new Int32Array(groups.length);
  }

  #turnTo(grams: Grams): void {
    if (this.#last === grams) return;
    this.#last = grams;
    this.#turn += 1;
  }

  #holdsGroup(group: number, grams: Grams): boolean {
    const known = this.#held[group] ?? 0;
    if (known >> 1 === this.#turn) return (known & 1) === 1;
    const held = this.#goThrough(this.#groups[group] ?? 0, grams);
    this.#held[group] = (this.#turn << 1) | (held ? 1 : 0);
    return held;
  }

  #holds(step: number, grams: Grams): boolean {
    if (step >= GROUP) return this.#holdsGroup(step & (GROUP - 1), grams);
    return grams.has(step & (AT_EDGE - 1));
  }

  /** Whether the text that left these marks may hold what the pattern that begins here needs. */
  mayHold(start: number, grams: Grams): boolean {
    this.#turnTo(grams);
    return this.#goThrough(start, grams);
  }

  #goThrough(start: number, grams: Grams): boolean {
    for (let at = start; ; ) {
      const step = this.#steps[at] ?? HELD;
      if (step === HELD) return true;
      if (step >= 0 && this.#holds(step, grams)) at += STEP;
      else {
        at = this.#steps[at + 1] ?? LACKS;
        if (at === LACKS) return false;
      }
    }
  }

  /** The parts of the text, as bits, that may hold it each by itself. */
  partsHolding(start: number, grams: Grams): number {
    this.#turnTo(grams);
    return this.#follow(start, ALL, grams);
  }

  #partsOf(step: number, grams: Grams): number {
    if (step < GROUP) return grams.parts(step & (AT_EDGE - 1));
    const group = step & (GROUP - 1);
    if (this.#asked[group] !== this.#turn) {
      this.#known[group] = this.#follow(this.#groups[group] ?? 0, ALL, grams);
      this.#asked[group] = this.#turn;
    }
    return this.#known[group] ?? 0;
  }

  /** Of some parts those that come to the end: what lacks a mark goes on elsewhere, or not at all. */
  #follow(start: number, parts: number, grams: Grams): number {
    let going = parts;
    let arrived = 0;
    for (let at = start; going !== 0 && at !== LACKS; ) {
      const step = this.#steps[at] ?? HELD;
      if (step === HELD) return arrived | going;
      const elsewhere = this.#steps[at + 1] ?? LACKS;
      if (step < 0) at = elsewhere;
      else {
        const holding = going & this.#partsOf(step, grams);
        const lacking = going & ~holding;
        if (lacking !== 0 && elsewhere !== LACKS) arrived |= this.#follow(elsewhere, lacking, grams);
        going = holding;
        at += STEP;
      }
    }
    return arrived;
  }
}
