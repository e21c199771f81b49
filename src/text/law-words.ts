/** Owns the shape of what is said about legal clocks. Each language fills it in its own words. */
import type { ClockState } from '../core/clock/model.ts';
import type { Confidence, Count, Matter } from '../core/clock/regime.ts';

export type LawWords = {
  /** A legal clock in a line: the time first, then whom to tell what. */
  readonly clock: (given: {
    readonly label: string;
    readonly state: ClockState;
    readonly due: string | null;
    readonly minutes: number | null;
  }) => string;
  /** A date counted over a year whose holidays are not known. */
  readonly about: (due: string) => string;
  readonly mayApply: string;
  readonly matter: Readonly<Record<Matter, string>>;
  /** How sure the kit is of the text; empty where it was read in the law itself. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly textAsOf: (day: string) => string;
  /** The text is older than twelve months. */
  readonly mayHaveChanged: string;
  readonly counsel: string;
  readonly counted: (moment: string, at: string) => string;
  /** Where a moment comes from that nobody has named. */
  readonly known: Readonly<Record<'heard' | 'answered', string>>;
  /** How to say the moment itself. */
  readonly correct: (fact: string) => string;
  readonly startsWith: (moment: string) => string;
  readonly period: (within: number, unit: Count['unit']) => string;
  /** Between two short remarks. */
  readonly between: string;
  readonly unsettled: string;
  readonly byOrder: string;
  readonly atMost: string;
  readonly basis: (kind: string, title: string, provision: string) => string;
  readonly byHand: string;
  /** Above the legal times that have just started. */
  readonly running: string;
  readonly moved: (label: string, was: string, now: string) => string;
  readonly gone: (label: string) => string;
  readonly more: (count: number) => string;
  /** Those that wait for their moment, or only may apply. */
  readonly waiting: (count: number) => string;
  readonly references: string;
  readonly notInForce: string;
  readonly notAdvice: string;
  readonly none: string;
  readonly which: string;
  readonly what: (label: string) => string;
  readonly actions: Readonly<Record<'met' | 'not-reported' | 'replaced', string>>;
  readonly because: string;
  readonly recorded: (label: string, how: string) => string;
  readonly exportRow: string;
  readonly exported: (count: number) => string;
  readonly nothingToExport: string;
  /** In the calendar file: the name of the calendar, and the alarm. */
  readonly calendarName: (title: string) => string;
};
