/**
 * Owns the counting of legal periods: from a moment to the last minute in which the duty can be kept.
 * Where a text can be read in two ways the earlier date is taken: a date shown here is never later than the safe one.
 */
import { type Instant, later, type Zone } from '../time.ts';
import { businessDay, type Calendar } from './calendar.ts';
import { plusDays, plusMonths } from './days.ts';
import type { CalendarDate, Count } from './regime.ts';

/** `zone` is that of the place whose law counts; `calendar` that of `count.calendar`. */
export type Place = { readonly zone: Zone; readonly calendar: Calendar };

/** `approximate`: a year without a table of holidays had to be counted by weekends alone. */
export type Due = { readonly due: Instant; readonly approximate: boolean };

type Last = { readonly date: CalendarDate; readonly approximate: boolean };

const MINUTE = 1;
const HOUR = 60;
const DAY_ENDS = '23:59';
/** No run of days off is that long; it only keeps the search finite. */
const LONGEST_BREAK = 60;

const sure = (date: CalendarDate): Last => ({ date, approximate: false });

/** The day itself where offices are open, else the next one on which they are. */
const nextBusinessDay = (from: CalendarDate, calendar: Calendar): Last => {
  let approximate = false;
  for (let days = 0; days < LONGEST_BREAK; days++) {
    const date = plusDays(from, days);
    const { business, certain } = businessDay(calendar, date);
    approximate ||= !certain;
    if (business) return { date, approximate };
  }
  return { date: from, approximate: true };
};

/** The n-th business day from `first` on. */
const nthBusinessDay = (first: CalendarDate, n: number, calendar: Calendar): Last => {
  let last = nextBusinessDay(first, calendar);
  let { approximate } = last;
  for (let count = 1; count < n; count++) {
    last = nextBusinessDay(plusDays(last.date, 1), calendar);
    approximate ||= last.approximate;
  }
  return { date: last.date, approximate };
};

/** A month from the event ends on the same date; one that the day of the event begins ends a day before that, unless the month is too short. */
const monthsOn = (event: CalendarDate, { within, starts }: Count): CalendarDate => {
  const { date, exact } = plusMonths(event, within);
  return starts === 'day-after' || !exact ? date : plusDays(date, -1);
};

const lastDay = (event: CalendarDate, count: Count, calendar: Calendar): Last => {
  const after = count.starts === 'day-after' ? 1 : 0;
  switch (count.unit) {
    case 'working-days':
      return nthBusinessDay(plusDays(event, after), count.within, calendar);
    case 'months':
      return sure(monthsOn(event, count));
    default:
      return sure(plusDays(event, count.within - 1 + after));
  }
};

const rolled = (last: Last, count: Count, calendar: Calendar): Last => {
  if (count.rolls === 'stays') return last;
  const next = nextBusinessDay(last.date, calendar);
  return { date: next.date, approximate: last.approximate || next.approximate };
};

/** Midnight as the zone has it; where a zone skips it, the event itself is the safe start. */
const midnight = (date: CalendarDate, zone: Zone, otherwise: Instant): Instant =>
  zone.instant(`${date}T00:00`) ?? otherwise;

/** Hours are time that passes, weekends and clock changes included. Those of a day begin with it and end in its last minute. */
const hoursOn = (event: Instant, count: Count, zone: Zone): Instant => {
  if (count.starts === 'event') return later(event, count.within * HOUR);
  const today = zone.local(event).slice(0, 10);
  const first = count.starts === 'day' ? today : plusDays(today, 1);
  return later(midnight(first, zone, event), count.within * HOUR - MINUTE);
};

/** When a period ends that an event has set off. Days end in their last minute, 23:59 where the law counts. */
export const dueOf = (event: Instant, count: Count, { zone, calendar }: Place): Due => {
  if (count.unit === 'hours') return { due: hoursOn(event, count, zone), approximate: false };
  const date = zone.local(event).slice(0, 10);
  const { date: day, approximate } = rolled(lastDay(date, count, calendar), count, calendar);
  return { due: zone.instant(`${day}T${count.by ?? DAY_ENDS}`) ?? event, approximate };
};
