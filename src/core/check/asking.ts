/** Owns the question whether a text holds what a pattern needs: how the row of needs is written, and how it is gone through. */
import { Grams } from './grams.ts';

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

/** Goes through what patterns need, for one text at a time. */
export class Asking {
  readonly #steps: Int32Array;
  readonly #groups: Int32Array;
  readonly #grams = new Grams();
  /** Of each group what was found, and in which text. */
  readonly #known: Int32Array;
  #texts = 0;
  #edges = false;

  constructor(steps: Int32Array, groups: Int32Array) {
    this.#steps = steps;
    this.#groups = groups;
    this.#known = new Int32Array(groups.length);
  }

  /** `edges`: of this very text, and not of its parts. */
  read(text: string, edges: boolean): void {
    this.#grams.read(text, edges);
    this.#edges = edges;
    this.#texts += 1;
  }

  #holdsGroup(group: number): boolean {
    const known = this.#known[group] ?? 0;
    if (known >> 1 === this.#texts) return (known & 1) === 1;
    const held = this.mayHold(this.#groups[group] ?? 0);
    this.#known[group] = (this.#texts << 1) | (held ? 1 : 0);
    return held;
  }

  #holds(step: number): boolean {
    if (step >= GROUP) return this.#holdsGroup(step & (GROUP - 1));
    return (step >= AT_EDGE && !this.#edges) || this.#grams.has(step & (AT_EDGE - 1));
  }

  /** Whether the text may hold what the pattern that begins here needs. */
  mayHold(start: number): boolean {
    for (let at = start; ; ) {
      const step = this.#steps[at] ?? HELD;
      if (step === HELD) return true;
      if (step >= 0 && this.#holds(step)) at += STEP;
      else {
        at = this.#steps[at + 1] ?? LACKS;
        if (at === LACKS) return false;
      }
    }
  }
}
