/** Owns the machine's timer. */
import type { Alarm } from '../../ports/alarm.ts';

/** The longest a timer can wait at once; beyond it Node would ring at once. */
const LONGEST = 2 ** 31 - 1;

export const timerAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, milliseconds)));
  return () => clearTimeout(timer);
};
