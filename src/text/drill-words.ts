/** Owns the shape of the words of drills. */
import type { InjectKind } from '../core/drill/model.ts';
import type { DrillEnd } from '../core/drill/state.ts';

export type DrillWords = {
  /** By what way it reaches the players. */
  readonly kind: Readonly<Record<InjectKind, string>>;
  /** The line over what came: when, how, from whom. */
  readonly came: (given: { readonly time: string; readonly kind: string; readonly from: string }) => string;
  readonly to: (role: string) => string;
  /** Said once at the start: that nothing of this is real, what is known, who plays. */
  readonly begun: readonly string[];
  readonly background: string;
  readonly roles: string;
  readonly minutes: (count: number) => string;
  readonly solo: string;
  readonly together: string;
  /** The heads of the list of scenarios, and of drills under way. */
  readonly scenarios: string;
  readonly name: string;
  readonly length: string;
  readonly noneStarted: string;
  /** What became of a drill, in the list. */
  readonly ended: Readonly<Record<DrillEnd, string>>;
  readonly underWay: string;
  /** How to begin one, below the list. */
  readonly howToStart: string;
  /** Said where it is over, with the way to its record. */
  readonly over: (id: string, why: DrillEnd) => readonly string[];
  readonly nothingCame: (time: string) => string;
  readonly observed: string;
  /** Who sent what was made up, where nobody was named. */
  readonly somebody: string;
};
