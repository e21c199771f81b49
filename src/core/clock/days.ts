/** Owns the arithmetic of calendar dates: no hour, no zone, no holiday. */
import type { CalendarDate } from './regime.ts';

const DAY = 86_400_000;

const stampOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00.000Z`);

const dateOf = (stamp: number): CalendarDate => new Date(stamp).toISOString().slice(0, 10);

/** The date `days` later; earlier where that is negative. */
export const plusDays = (date: CalendarDate, days: number): CalendarDate => dateOf(stampOf(date) + days * DAY);

/** The same day of the month `months` later, and whether that month has such a day; else its last day. */
export const plusMonths = (
  date: CalendarDate,
  months: number,
): { readonly date: CalendarDate; readonly exact: boolean } => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return { date: dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last))), exact: day <= last };
};

export const isWeekend = (date: CalendarDate): boolean => [0, 6].includes(new Date(stampOf(date)).getUTCDay());
