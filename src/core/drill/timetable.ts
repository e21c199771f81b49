/** Owns what comes when in a drill: which injects are due by what the record says, and which is next. */
import type { Instant } from '../time.ts';
import { later } from '../time.ts';
import type { Inject, Scenario } from './model.ts';
import type { DrillState } from './state.ts';

export type Coming = { readonly inject: Inject; readonly at: Instant };

/** Whether an inject has come or was passed over: either way it does not come any more by itself. */
const isSettled = ({ id }: Inject, { delivered, passed }: DrillState): boolean =>
  delivered.some(({ inject }) => inject === id) || passed.some(({ inject }) => inject === id);

/** When it is due; null while what it waits for has not happened. */
const dueAt = ({ id, due }: Inject, drill: DrillState): Instant | null => {
  if (due.after === 'start') return later(drill.started, due.minutes);
  if (due.after === 'when') return drill.scheduled.find(({ inject }) => inject === id)?.at ?? null;
  const before = drill.delivered.find(({ inject }) => inject === due.inject);
  return before === undefined ? null : later(before.at, due.minutes);
};

/** Everything still to come whose time is known, in its order; what is due when the time is up comes no more. */
export const timetable = (drill: DrillState, { injects }: Scenario): readonly Coming[] =>
  injects
    .filter((inject) => !isSettled(inject, drill))
    .flatMap((inject) => {
      const at = dueAt(inject, drill);
      return at === null || at >= drill.until ? [] : [{ inject, at }];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Whether it can come at all: what waits for something else can as long as that can. */
const canCome = (
  inject: Inject,
  drill: DrillState,
  injects: readonly Inject[],
  seen: readonly Inject[] = [],
): boolean => {
  if (isSettled(inject, drill) || seen.includes(inject)) return false;
  const at = dueAt(inject, drill);
  if (at !== null) return at < drill.until;
  const { due } = inject;
  const before = due.after === 'inject' ? injects.find(({ id }) => id === due.inject) : undefined;
  return due.after === 'when' || (before !== undefined && canCome(before, drill, injects, [...seen, inject]));
};

/** While time is left: whether anything may still happen. Whoever leads may make something up at any time. */
export const mayStillCome = (drill: DrillState, { injects }: Scenario): boolean =>
  drill.ended === null && (drill.led || injects.some((inject) => canCome(inject, drill, injects)));

export const nextComing = (drill: DrillState, scenario: Scenario): Coming | null =>
  timetable(drill, scenario)[0] ?? null;
