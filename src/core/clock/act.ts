/** Owns what an operator does to a clock by hand: start it from a moment, close it, or decide that nothing has to be reported. */
import type { ClockClosing } from '../clock/model.ts';
import type { Run } from '../incident/run.ts';
import { type Issue, issue, type Place } from '../issue.ts';
import type { Instant } from '../time.ts';
import { dueOf } from './count.ts';
import { type LawClock, placeFor } from './law.ts';
import { lawStart } from './law-run.ts';
import type { Clock } from './model.ts';
import { startClock } from './run.ts';

/** `due` is a day that an order or an authority has named itself. */
export type ClockAct =
  | {
      readonly act: 'start';
      readonly clock: string;
      readonly when: Instant | null;
      readonly due: Instant | null;
    }
  | {
      readonly act: 'met' | 'not-reported' | 'replaced';
      readonly clock: string;
      readonly when: Instant | null;
      readonly reason: string | null;
    };

type Wrong = readonly Issue[];

const placeOf = (id: string): Place => ({ kind: 'argument', name: id });

/** The clock of a regime by its id, as somebody asks for it outright. */
const lawClock = (run: Run, id: string): LawClock | null => {
  for (const regime of Object.values(run.context.content.regimes)) {
    const clock = regime.clocks.find((one) => one.id === id);
    if (clock && regime.inForce && clock.role !== 'reference') return { regime, clock, sure: true };
  }
  return null;
};

const known = (run: Run): string =>
  run.state.clocks
    .filter(({ closed }) => closed === null)
    .map(({ id }) => id)
    .join(', ');

/** Counted from the moment given, under the terms its facts lead to otherwise. */
const startLaw = (run: Run, of: LawClock, { when, due }: Extract<ClockAct, { act: 'start' }>): void => {
  const start = lawStart(run, of);
  const from = when ?? run.context.now;
  const counted =
    of.clock.role === 'deadline' && start.law?.count
      ? dueOf(from, start.law.count, placeFor(of.regime.jurisdiction, run.context))
      : null;
  const law = start.law && { ...start.law, known: 'set' as const, approximate: counted?.approximate ?? false };
  run.emit('clock-started', { ...start, from, due: due ?? counted?.due ?? null, ...(law && { law }) });
};

const start = (run: Run, act: Extract<ClockAct, { act: 'start' }>): Wrong => {
  const law = lawClock(run, act.clock);
  if (law) {
    const runs = run.state.clocks.some(({ id, closed, from }) => id === act.clock && closed === null && from !== null);
    if (runs && act.when === null && act.due === null)
      return [issue('clock.running', placeOf(act.clock), { clock: act.clock })];
    startLaw(run, law, act);
    return [];
  }
  if (!run.context.content.clocks[act.clock])
    return [issue('clock.not-found', placeOf(act.clock), { found: act.clock, known: known(run) })];
  startClock(run, act.clock);
  return [];
};

const asClosed = (clock: Clock, act: ClockAct['act'], at: Instant): ClockClosing => {
  if (act === 'not-reported' || act === 'replaced') return act;
  return clock.due !== null && at > clock.due ? 'missed' : 'met';
};

/** Only what one may decide not to report: a duty of law or of an authority, not a promise. */
const refused = (clock: Clock, act: ClockAct): Issue | null => {
  if (act.act === 'not-reported' && (clock.kind === 'aim' || clock.kind === 'announced'))
    return issue('clock.no-report', placeOf(clock.id), { clock: clock.id });
  if (act.act === 'not-reported' && !act.reason?.trim())
    return issue('clock.needs-reason', placeOf(clock.id), { clock: clock.id });
  return null;
};

const close = (run: Run, act: Exclude<ClockAct, { act: 'start' }>): Wrong => {
  const clock = run.state.clocks.findLast(({ id, closed }) => id === act.clock && closed === null);
  if (!clock) return [issue('clock.not-found', placeOf(act.clock), { found: act.clock, known: known(run) })];
  const wrong = refused(clock, act);
  if (wrong) return [wrong];
  const as = asClosed(clock, act.act, act.when ?? run.context.now);
  run.emit('clock-closed', { clock: clock.id, as, reason: act.reason, when: act.when });
  return [];
};

/** Carries out what was decided about a clock. */
export const actOnClock = (run: Run, act: ClockAct): Wrong => (act.act === 'start' ? start(run, act) : close(run, act));
