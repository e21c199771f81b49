/** Owns the legal clocks of a running incident: they start with the matter, start anew when a fact moves them, and end where they no longer apply. */
import type { EventData } from '../incident/events.ts';
import type { Run } from '../incident/run.ts';
import type { ClockStep } from '../playbook/model.ts';
import { same } from '../record/same.ts';
import { type LawClock, lawClocks, termsOf } from './law.ts';
import type { Clock, ClockEnd } from './model.ts';

const endOf = ({ state }: Run, { regime }: LawClock): ClockEnd =>
  state.matters.find(({ matter }) => regime.matters.includes(matter))?.end ?? 'operator';

/** What is recorded when a clock of the law starts: its due time with everything it was counted from. */
export const lawStart = (run: Run, of: LawClock): EventData['clock-started'] => ({
  clock: of.clock.id,
  rule: of.clock.id,
  kind: of.clock.role === 'deadline' ? 'deadline' : 'reminder',
  end: endOf(run, of),
  basis: of.clock.basis,
  statement: null,
  ...termsOf(of, run.state, run.context),
});

/** Whether a clock stands on these terms already, be it just made or read back from a file. */
const standsOn = (clock: Clock, next: EventData['clock-started']): boolean =>
  clock.from === next.from && clock.due === next.due && same(clock.law, next.law ?? null);

/** A clock that was met or decided about stays so; one whose start somebody set by hand keeps it. */
const stays = (clock: Clock): boolean =>
  (clock.closed !== null && clock.closed.as !== 'void') || clock.law?.known === 'set';

const startAnew = (run: Run, of: LawClock): void => {
  const standing = run.state.clocks.find(({ id }) => id === of.clock.id);
  if (standing && stays(standing)) return;
  const next = lawStart(run, of);
  const moved = !standing || standing.closed !== null || !standsOn(standing, next);
  if (moved) run.emit('clock-started', next);
};

/** Brings the legal clocks in line with the facts of now. */
export const followLaw = (run: Run): void => {
  const wanted = lawClocks(run.state, run.context.content);
  const ids = new Set(wanted.map(({ clock }) => clock.id));
  for (const clock of run.state.clocks) {
    const gone = clock.law !== null && clock.closed === null && !ids.has(clock.id) && clock.law.known !== 'set';
    if (gone) run.emit('clock-closed', { clock: clock.id, as: 'void', reason: null });
  }
  for (const of of wanted) startAnew(run, of);
};

/** A step has come to these matters: their laws hold from here on. */
export const reachMatters = (run: Run, { matters = [], end = 'operator' }: ClockStep): void => {
  const known = new Set(run.state.matters.map(({ matter }) => matter));
  const fresh = matters.filter((matter) => !known.has(matter));
  if (fresh.length === 0) return;
  run.emit('matters-reached', { matters: fresh, end });
  followLaw(run);
};
