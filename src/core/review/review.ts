/** Owns the look back at an incident or a drill: everything its report says, from the record alone. */

import type { Clock } from '../clock/model.ts';
import { isPressing } from '../clock/run.ts';
import type { Scenario } from '../drill/model.ts';
import type { Found } from '../drill/score/mistakes.ts';
import { type Score, scoreOf } from '../drill/score/score.ts';
import type { EventType, PastEvent } from '../incident/events.ts';
import type { State, Task } from '../incident/state.ts';
import type { Content } from '../playbook/model.ts';
import type { Level } from '../severity/model.ts';
import { courseOf } from './course.ts';
import { changedFacts, type FactHistory, notDone } from './history.ts';
import { type Measure, measuresOf } from './measures.ts';

export type Review = {
  readonly state: State;
  /** Numbers of entries as the report gives them. */
  readonly numbers: ReadonlyMap<number, number>;
  /** The gravest level it ever had. */
  readonly gravest: Level | null;
  readonly measures: readonly Measure[];
  readonly clocks: readonly Clock[];
  readonly facts: readonly FactHistory[];
  /** Entries in which somebody chose not to act. */
  readonly notDone: readonly number[];
  readonly openTasks: readonly Task[];
  readonly openClocks: readonly Clock[];
  /** Null in earnest. */
  readonly score: Score | null;
};

const ONLY_TIME: readonly EventType[] = ['time-moved', 'pace-set', 'inject-scheduled'];

/** Going on to the next question is plain from its answer. What only moved time along is left out too, so that a slow drill reads like a fast one. */
export const isTold = (event: PastEvent): boolean =>
  event.type === 'place-moved' ? event.data.direction !== 'forward' : !ONLY_TIME.includes(event.type);

/** What is not told has the number of what came before it. */
const numbersOf = (events: readonly PastEvent[]): ReadonlyMap<number, number> => {
  let count = 0;
  return new Map(
    events.map((event) => {
      if (isTold(event)) count++;
      return [event.seq, Math.max(1, count)];
    }),
  );
};

export type Recorded = {
  readonly events: readonly PastEvent[];
  readonly content: Content;
  readonly scenario: Scenario | null;
  readonly found: readonly Found[];
};

export const reviewOf = ({ events, content, scenario, found }: Recorded): Review | null => {
  const course = courseOf(events);
  const state = course.at(-1)?.state;
  if (state === undefined) return null;
  const levels = course.flatMap(({ state: { severity } }) => severity?.level ?? []);
  const clocks = state.clocks.filter(isPressing);
  return {
    state,
    numbers: numbersOf(events),
    gravest: levels.length === 0 ? null : levels.reduce((a, b) => (a > b ? a : b)),
    measures: measuresOf(course, content),
    clocks,
    facts: changedFacts(events),
    notDone: notDone(events),
    openTasks: state.tasks.filter((task) => task.state === 'open' || task.state === 'assigned'),
    openClocks: clocks.filter(({ closed }) => closed === null),
    score: scenario === null ? null : scoreOf({ events, content, scenario, found }),
  };
};
