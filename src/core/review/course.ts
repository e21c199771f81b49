/** Owns the course of a record: each event with the state it led to, so that one can ask how things stood at any moment. */
import type { PastEvent } from '../incident/events.ts';
import { evolve } from '../incident/evolve.ts';
import { EMPTY, type State } from '../incident/state.ts';
import type { Instant } from '../time.ts';

export type Moment = { readonly event: PastEvent; readonly state: State };

export type Course = readonly Moment[];

export const courseOf = (events: readonly PastEvent[]): Course => {
  let state = EMPTY;
  return events.map((event) => {
    state = evolve(state, event);
    return { event, state };
  });
};

/** As far as it had come at a moment; where a clock went backwards, by the order of the record. */
export const until = (course: Course, at: Instant): Course => {
  const last = course.findLastIndex(({ event }) => event.at <= at);
  return course.slice(0, last + 1);
};

/** The entry since which something has held without a break; null where it does not hold at the end. */
export const heldSince = (course: Course, holds: (state: State) => boolean): Moment | null => {
  const gap = course.findLastIndex(({ state }) => !holds(state));
  return course[gap + 1] ?? null;
};
