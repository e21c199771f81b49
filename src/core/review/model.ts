/** Owns what is to be better next time: improvement items with owner and date, whether those of the last drill hold, the day of the next. */
import type { RoleId } from '../role.ts';
import type { Instant } from '../time.ts';

/** A calendar date, `2026-11-22`. */
export type Day = string;

export type Improvement = { readonly text: string; readonly owner: RoleId; readonly due: Day };

/** Items are named by their number, from 1, in the order they were noted. */
export type Noted = Improvement & { readonly by: string; readonly at: Instant; readonly seq: number };

/** The items of the drill before, which this one looks at again. */
export type Brought = { readonly from: string; readonly items: readonly Improvement[] };

export type Looked = {
  readonly item: number;
  readonly holds: boolean;
  readonly because: string | null;
  readonly seq: number;
};

export type Learned = {
  readonly items: readonly Noted[];
  readonly next: Day | null;
  readonly brought: Brought | null;
  /** The last word on each item that was brought. */
  readonly looked: readonly Looked[];
};

export const NOTHING_LEARNED: Learned = { items: [], next: null, brought: null, looked: [] };
