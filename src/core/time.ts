/** Owns instants and durations as plain values. Reading a clock and knowing time zones are ports. */

/** An instant: ISO 8601 in UTC with milliseconds, `2026-11-22T07:00:00.000Z`. Sorts as text. */
export type Instant = string;

/** A wall-clock time without a zone, `2026-11-22T15:00`. */
export type LocalTime = string;

/** Whole minutes; what an author writes as `PT1H` or `P2D`. */
export type Minutes = number;

/** An IANA zone's own knowledge: what the wall clock shows, and which instant a wall-clock time is. */
export type Zone = {
  readonly id: string;
  /** The wall clock at an instant, to the minute. */
  readonly local: (at: Instant) => LocalTime;
  /** The instant of a wall-clock time; in a gap or an overlap of daylight saving the earlier one. Null where it is no time. */
  readonly instant: (local: LocalTime) => Instant | null;
  /** Offset from UTC at an instant, as `+08:00`. */
  readonly offset: (at: Instant) => string;
};

const MINUTE = 60_000;

/** `at` plus `minutes`. */
export const later = (at: Instant, minutes: Minutes): Instant =>
  new Date(Date.parse(at) + minutes * MINUTE).toISOString();

/** Whole minutes from `from` to `to`, rounded down; negative where `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): Minutes =>
  Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE);

/** The instant as a zone shows it, with offset: `2026-11-22T15:00:00+08:00`. */
export const withOffset = (at: Instant, zone: Zone): string =>
  `${zone.local(at)}:${at.slice(17, 19)}${zone.offset(at)}`;

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);

/** Minutes as people write them: `PT30M`, `PT4H`, `P2D`, `P1DT12H`. */
export const duration = (of: Minutes): string => {
  const time = part(Math.floor((of % 1440) / 60), 'H') + part(of % 60, 'M');
  const days = part(Math.floor(of / 1440), 'D');
  return time === '' && days === '' ? 'PT0M' : `P${days}${time === '' ? '' : `T${time}`}`;
};

/** Reads an ISO 8601 duration of days, hours and minutes; null where it is none. */
export const minutes = (text: string): Minutes | null => {
  const match = DURATION.exec(text);
  if (!match || text.endsWith('P') || text.endsWith('T')) return null;
  const [, days = '0', hours = '0', mins = '0'] = match;
  return Number(days) * 1440 + Number(hours) * 60 + Number(mins);
};
