/** Owns what a regime is: a rule of one jurisdiction that starts clocks, says what a notice must hold, and which words it forbids. */
import type { FactId } from '../fact/model.ts';
import type { Lang } from '../lang.ts';
import type { When } from '../playbook/condition.ts';

export const JURISDICTIONS = ['TW', 'CN', 'HK', 'JP', 'KR', 'SG', 'EU', 'UK', 'US', 'AU', 'INT'] as const;
/** Where a regime holds; `INT` for standards and conventions of no country. */
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const MATTERS = ['recall', 'data', 'complaint', 'security', 'workplace', 'listed', 'first-word'] as const;
/** What kind of incident a regime is about. A playbook's clock step names the matters it has reached. */
export type Matter = (typeof MATTERS)[number];

export type Confidence = 'high' | 'medium' | 'low';

/** Law, guidance, standard and convention are told apart wherever they are shown. */
export type Basis = 'law' | 'guidance' | 'standard' | 'convention';

/** A calendar date, `2026-11-22`. */
export type CalendarDate = string;

/** `deadline` can be overdue; a `reminder` says what to do without a date that binds; a `reference` is only to be read. */
export type ClockRole = 'deadline' | 'reminder' | 'reference';

/**
 * How a period is counted. `starts`: hours run from the event; for days, the day of the event is day 0 (`day-after`) or
 * already day 1 (`day`). `rolls`: where an end on a day that is no business day goes. Business days are those of `calendar`.
 */
export type Count = {
  readonly unit: 'hours' | 'days' | 'working-days' | 'months';
  readonly within: number;
  readonly starts: 'event' | 'day' | 'day-after';
  readonly rolls: 'stays' | 'next-business-day';
  /** The hour of the last day by which it must be done, `07:00`, where that day does not count to its end; else null. */
  readonly by: string | null;
  readonly calendar: Jurisdiction;
};

/**
 * One of several periods: the first whose condition holds takes the place of the clock's own. While it is not known which
 * one holds, the shortest of those still possible is shown. `from` is the clock's own moment unless the law names another.
 */
export type ClockVariant = {
  readonly id: string;
  readonly when: When;
  readonly from: FactId | null;
  readonly count: Count;
};

export type RegimeClock = {
  readonly id: string;
  readonly role: ClockRole;
  /** Whom the duty binds. Only the company's own duties become deadlines. */
  readonly binds: 'company' | 'authority' | 'platform' | 'processor';
  /**
   * The fact with the moment it counts from: `learned_at`, `confirmed_at`, `decided_at`, `ordered_at`, or a regime's own.
   * Null for a reference that starts with something the company cannot know, as when an authority receives a letter.
   */
  readonly from: FactId | null;
  /** Beyond the regime's own condition; null where it always goes with it. */
  readonly when: When | null;
  /** Null where the text says without delay. */
  readonly count: Count | null;
  /** The period is exact, the longest allowed, or set by an order whose own date is asked. */
  readonly limit: 'exact' | 'at-most' | 'by-order';
  readonly variants: readonly ClockVariant[];
  readonly basis: Basis;
  /** The provision, in the words of its own law. */
  readonly provision: string;
  readonly confidence: Confidence;
  readonly textAsOf: CalendarDate | null;
};

export type RegimeClockText = {
  /** The plain question or sentence that says when this clock starts. */
  readonly trigger: string;
  /** Whom to tell what. */
  readonly notify: string;
  readonly note: string | null;
};

export type RegimeText = {
  readonly title: string;
  readonly authority: string;
  readonly note: string | null;
  readonly clocks: Readonly<Record<string, RegimeClockText>>;
};

export type Regime = {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly matters: readonly Matter[];
  readonly basis: Basis;
  readonly inForce: boolean;
  /** Whether it concerns this incident, beyond the jurisdiction (`markets`): kinds of product, sector, size. Null for always. */
  readonly when: When | null;
  readonly url: string;
  readonly confidence: Confidence;
  readonly checked: CalendarDate;
  readonly textAsOf: CalendarDate | null;
  /** The languages its own text is written in; words in any other are our translation and are marked so. */
  readonly written: readonly string[];
  readonly clocks: readonly RegimeClock[];
  /** What its notice must hold: ids of `playbooks/notice-fields.yaml`. Empty: none found, which is not none exist. */
  readonly fields: readonly string[];
  readonly forbidden: Readonly<Record<Lang, readonly string[]>>;
  readonly texts: Readonly<Record<Lang, RegimeText>>;
};

/** One thing that notices must hold, under one id in all regimes. */
export type NoticeField = {
  readonly id: string;
  /** The facts that fill it; empty where somebody has to write it. */
  readonly facts: readonly FactId[];
  readonly label: Readonly<Record<Lang, string>>;
};
