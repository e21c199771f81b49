/** Owns the question whether a date is a business day somewhere, and whether that is known for its year. */
import { isWeekend } from './days.ts';
import type { CalendarDate, Jurisdiction } from './regime.ts';

export type CalendarYear = {
  /** Weekdays on which offices are closed. */
  readonly holidays: readonly CalendarDate[];
  /** Days of a weekend on which offices work, in exchange for a holiday. */
  readonly working: readonly CalendarDate[];
  readonly source: string;
  readonly checked: CalendarDate;
};

/** The time zone and the business days of one jurisdiction, year by year. */
export type Calendar = {
  readonly jurisdiction: Jurisdiction;
  /** The IANA zone in which its days begin and end. */
  readonly zone: string;
  readonly years: Readonly<Record<string, CalendarYear>>;
};

/** `certain` is false where the year has no table: then only weekends are known. */
export type BusinessDay = { readonly business: boolean; readonly certain: boolean };

export const businessDay = (calendar: Calendar, date: CalendarDate): BusinessDay => {
  const year = calendar.years[date.slice(0, 4)];
  if (!year) return { business: !isWeekend(date), certain: false };
  const business = isWeekend(date) ? year.working.includes(date) : !year.holidays.includes(date);
  return { business, certain: true };
};
