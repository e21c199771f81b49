/** Owns what time it is in a drill: where the record left it, or further on by its pace, and never past something that has not come yet. */
import type { State } from '../incident/state.ts';
import type { Instant } from '../time.ts';
import type { Scenario } from './model.ts';
import { nextComing } from './timetable.ts';

const latest = (...all: readonly Instant[]): Instant => all.reduce((a, b) => (a > b ? a : b));
const earliest = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Whole seconds: nobody reads a simulated clock to the millisecond. */
const wholeSecond = (time: number): Instant => new Date(Math.floor(time / 1000) * 1000).toISOString();

/**
 * The present of an incident. In earnest it is the real one. In a drill it stands where the last entry left it, unless a
 * sitting lets it run; a sitting that broke off leaves it at what should have come next, so that nothing is ever missed.
 */
export const presentOf = (state: State, scenario: Scenario | null, real: Instant): Instant => {
  const { drill, lastAt } = state;
  if (drill === null) return real;
  const { speed, at, real: since } = drill.pace;
  if (speed === 0 || since === null || scenario === null || drill.ended !== null) return lastAt;
  const run = wholeSecond(Date.parse(at) + (Date.parse(real) - Date.parse(since)) * speed);
  return latest(lastAt, earliest(run, nextComing(drill, scenario)?.at ?? drill.until));
};
