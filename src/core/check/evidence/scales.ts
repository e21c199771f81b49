/** Owns what a language brings to the weighing: how it is read, what its runs weigh, and how much is enough. */
import type { Reading } from './runs.ts';
import type { Weighed } from './weighed.ts';
import type { Weights } from './weights.ts';

/** In tenths: what it weighs that a pattern of the rule matches, and from where on a sentence is guilty. */
export type Bounds = Readonly<Record<Weighed, { readonly match: number; readonly bound: number }>>;

export type Scales = {
  readonly reading: Reading;
  readonly weights: Weights;
  readonly bounds: Bounds;
  /** What speaks a folded sentence free of a rule, however it weighs. */
  readonly clears: Readonly<Partial<Record<Weighed, RegExp>>>;
  /** What is so plain that no weight doubts the pattern that matches in it. */
  readonly sure: Readonly<Partial<Record<Weighed, RegExp>>>;
};
