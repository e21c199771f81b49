/** Owns the step from a sealed line of the record to what the fold reads. */
import { isStruck, type Sealed } from '../record/event.ts';
import type { PastEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { State } from './state.ts';

/** The event of a sealed line. The reader has checked its hash, so its data is what this kit wrote. */
export const toPast = ({ type, data, seq, at, author }: Sealed): PastEvent =>
  ({ type, data, seq, at, by: author.name }) as unknown as PastEvent;

/** The state after these lines of the record as well. What was struck out later says nothing any more. */
export const fold = (state: State, events: readonly Sealed[]): State =>
  events.filter((event) => !isStruck(event)).reduce((now, event) => evolve(now, toPast(event)), state);
