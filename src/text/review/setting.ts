/** Owns what every part of a report is written from, and the small words all of them use. */
import type { Review } from '../../core/review/review.ts';
import type { Block } from '../../core/statement/page.ts';
import type { Instant } from '../../core/time.ts';
import type { LogRow } from '../log.ts';
import type { Voice } from '../voice.ts';

/** A line of the log with the real time beside the simulated one; null where the record has none. */
export type Row = LogRow & { readonly real: Instant | null };

export type Setting = {
  readonly incident: string;
  readonly review: Review;
  /** The entries a report tells, in their order. */
  readonly rows: readonly Row[];
  readonly voice: Voice;
  /** The fingerprint of the record; null for a drill, whose report is the same whenever it is played the same. */
  readonly head: string | null;
  readonly realTimes: boolean;
  /** What a rule of the check is called. */
  readonly ruleName: (rule: string) => string;
};

/** The number an entry has in the report. */
export const numberOf = (entry: number, { review }: Setting): string => String(review.numbers.get(entry) ?? '');

export const numbersOf = (entries: readonly number[], setting: Setting): string =>
  setting.voice.words.review.entries(
    entries.map((entry) => numberOf(entry, setting)).filter((number) => number !== ''),
  );

/** Day and hour, the same in every language. */
export const clockTime = (at: Instant, { voice }: Setting): string => voice.zone.local(at).replace('T', ' ');

export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Points, or that there are none. */
export const pointsOr = (items: readonly string[], none: string): Block =>
  items.length === 0 ? paragraph(none) : { kind: 'points', items };

export const table = (head: readonly string[], rows: readonly (readonly string[])[], none: string): Block =>
  rows.length === 0 ? paragraph(none) : { kind: 'table', head, rows };
