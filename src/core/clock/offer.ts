/** Owns the times the kit offers for the next word: concrete, and such that people can keep them. */
import { type Instant, later, type Minutes, type Zone } from '../time.ts';

const NIGHT_BEGINS = '21:00';
const NIGHT_ENDS = '08:00';
const MORNING = '09:00';
const HALF_HOUR = 30;
/** With somebody in danger a word at night is offered too, but only a near one: nobody keeps a promise for midnight. */
const SOON = 180;

export type Moment = {
  readonly now: Instant;
  readonly zone: Zone /** minutes between two words at this severity */;
  readonly rhythm: Minutes;
  readonly danger: boolean;
};

const night = (hour: string): boolean => hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;

/** The next half hour that is at least `minutes` away. */
const halfHour = (now: Instant, minutes: Minutes): Instant => {
  const step = HALF_HOUR * 60_000;
  return new Date(Math.ceil(Date.parse(later(now, minutes)) / step) * step).toISOString();
};

const morning = ({ now, zone }: Moment): Instant | null => {
  const local = zone.local(now);
  const day =
    local.slice(11) < MORNING ? local.slice(0, 10) : later(`${local.slice(0, 10)}T12:00:00.000Z`, 1440).slice(0, 10);
  return zone.instant(`${day}T${MORNING}`);
};

/** Two or three times, the one to prefer first. At night with nobody in danger that is nine in the morning. */
export const nextWordTimes = (moment: Moment): readonly Instant[] => {
  const { now, zone, rhythm, danger } = moment;
  const next = morning(moment);
  const soon = [60, 120, rhythm].toSorted((a, b) => a - b).map((minutes) => halfHour(now, minutes));
  const soonest = later(now, SOON);
  const awake = soon.filter((at) => !night(zone.local(at).slice(11)) || (danger && at <= soonest));
  const first = !danger && next !== null && night(zone.local(now).slice(11)) ? [next] : [];
  const rest = [...awake, ...(next === null ? [] : [next])].toSorted();
  return [...new Set([...first, ...rest])].slice(0, 4);
};
