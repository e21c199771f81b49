/** The doorway to files that other programs' calendars read. */
import type { Instant } from '../core/time.ts';

export type CalendarEntry = {
  /** The same for the same thing in a later file, so that a calendar replaces it. */
  readonly id: string;
  readonly at: Instant;
  readonly title: string;
  readonly text: string;
};

export type CalendarFile = {
  /** The text of a file with these entries, each with an alarm in good time before. */
  readonly write: (name: string, entries: readonly CalendarEntry[], now: Instant) => string;
};
