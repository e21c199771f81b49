/** Owns the step from a sealed line of the record to what the fold reads. */
import type { Sealed } from '../record/event.ts';
import type { PastEvent } from './events.ts';

/** The event of a sealed line. The reader has checked its hash, so its data is what this kit wrote. */
export const toPast = ({ type, data, seq, at, author }: Sealed): PastEvent =>
  ({ type, data, seq, at, by: author.name }) as unknown as PastEvent;
