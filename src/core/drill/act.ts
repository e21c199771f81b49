/** Owns what can be done with a drill beside playing it: let its time pass, send something now, make something up, observe, end it. */
import type { Run } from '../incident/run.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../issue.ts';
import { truth } from '../playbook/condition.ts';
import type { Instant, Minutes } from '../time.ts';
import { later } from '../time.ts';
import { answerQuestion } from './knowledge.ts';
import type { Inject, Scenario } from './model.ts';
import { drillView } from './record-facts.ts';
import type { DrillState, Improvised, Knew } from './state.ts';
import { type Coming, mayStillCome, nextComing } from './timetable.ts';

export type DrillAct =
  /** Lets time pass, and brings what comes meanwhile. `by` null: until the next thing comes. A time that runs goes on from there, counted from `real`. */
  | { readonly act: 'advance'; readonly by: Minutes | null; readonly real: Instant }
  /** Time has passed by itself; what is due by now follows any command. */
  | { readonly act: 'tick' }
  | { readonly act: 'send'; readonly inject: string }
  | { readonly act: 'improvise'; readonly improvised: Improvised }
  | { readonly act: 'observe'; readonly text: string }
  /** `real` is the moment from which it counts; a speed of 0 stands still. */
  | { readonly act: 'pace'; readonly speed: number; readonly real: Instant }
  | ({ readonly act: 'knew' } & Knew)
  | { readonly act: 'end' };

type Wrong = readonly Issue[];
const FINE: Wrong = [];

/** A drill in play: its state, never without its scenario. */
type Playing = { readonly run: Run; readonly scenario: Scenario };

const drillOf = ({ run }: Playing): DrillState => {
  const { drill } = run.state;
  if (drill === null) throw new Error('an act on a drill in an incident that is none');
  return drill;
};

/** What waits for something to become true gets its time as soon as it has. */
const schedule = ({ run, scenario }: Playing): void => {
  for (const { id, due } of scenario.injects) {
    if (due.after !== 'when' || run.state.drill?.scheduled.some(({ inject }) => inject === id)) continue;
    if (truth(due.when.condition, drillView(run.state, run.context.content)) === true)
      run.emit('inject-scheduled', { inject: id, at: later(run.now, due.minutes) });
  }
};

const deliver = ({ run }: Playing, { id }: Inject, sent: 'timetable' | 'hand'): void =>
  run.emit('inject-delivered', { inject: id, sent, improvised: null });

/** Brings one that is due, or passes it over where its condition does not hold. True where it came. */
const settle = (playing: Playing, { inject }: Coming): boolean => {
  const { run } = playing;
  const holds = inject.when === null ? true : truth(inject.when.condition, drillView(run.state, run.context.content));
  const comes = holds ?? inject.unknown === 'deliver';
  if (comes) deliver(playing, inject, 'timetable');
  else run.emit('inject-passed', { inject: inject.id, because: holds === null ? 'unknown' : 'condition' });
  schedule(playing);
  return comes;
};

/** Brings what is due up to a moment, each at its own time; stops behind the first where that is wanted. True where it stopped. */
const bringUntil = (playing: Playing, until: Instant, stops: boolean): boolean => {
  const { run, scenario } = playing;
  for (let next = nextComing(drillOf(playing), scenario); next !== null && next.at <= until; ) {
    run.moveTo(next.at);
    if (settle(playing, next) && stops) return true;
    next = nextComing(drillOf(playing), scenario);
  }
  return false;
};

const pass = ({ run }: Playing, to: Instant): void => {
  const from = run.now;
  if (to <= from) return;
  run.moveTo(to);
  run.emit('time-moved', { from, to });
};

const endIfOver = (playing: Playing): void => {
  if (playing.run.now >= drillOf(playing).until) playing.run.emit('drill-ended', { why: 'time' });
};

const pace = ({ run }: Playing, speed: number, real: Instant): void => run.emit('pace-set', { speed, real });

const advance = (playing: Playing, by: Minutes | null): void => {
  const { until, pauses } = drillOf(playing);
  const wanted = by === null ? until : later(playing.run.now, by);
  const target = wanted < until ? wanted : until;
  if (bringUntil(playing, target, by === null || pauses)) return;
  pass(playing, target);
  endIfOver(playing);
};

/** Where time runs, it is counted anew from where it was moved to. */
const jump = (playing: Playing, by: Minutes | null, real: Instant): Wrong => {
  advance(playing, by);
  const { speed } = drillOf(playing).pace;
  if (speed > 0) pace(playing, speed, real);
  return FINE;
};

const send = (playing: Playing, name: string): Wrong => {
  const { injects } = playing.scenario;
  const inject = injects.find(({ id }) => id === name);
  const known = injects.map(({ id }) => id).join(', ');
  if (inject === undefined) return [issue('drill.no-inject', NOWHERE, { found: name, known })];
  if (drillOf(playing).delivered.some((one) => one.inject === name))
    return [issue('drill.already-came', NOWHERE, { inject: name })];
  deliver(playing, inject, 'hand');
  return FINE;
};

const improvise = (playing: Playing, improvised: Improvised): Wrong => {
  const nth = drillOf(playing).delivered.filter(({ sent }) => sent === 'improvised').length + 1;
  playing.run.emit('inject-delivered', { inject: `improvised-${nth}`, sent: 'improvised', improvised });
  return FINE;
};

const carry = (playing: Playing, act: DrillAct): Wrong => {
  const { run } = playing;
  switch (act.act) {
    case 'advance':
      return jump(playing, act.by, act.real);
    case 'tick':
      return FINE;
    case 'send':
      return send(playing, act.inject);
    case 'improvise':
      return improvise(playing, act.improvised);
    case 'observe':
      run.emit('observation-noted', { text: act.text, inject: drillOf(playing).delivered.at(-1)?.inject ?? null });
      return FINE;
    case 'pace':
      pace(playing, act.speed, act.real);
      return FINE;
    case 'knew':
      return answerQuestion(run, drillOf(playing), playing.scenario, act);
    case 'end':
      run.emit('drill-ended', { why: 'hand' });
      return FINE;
  }
};

const playingOf = (run: Run): Result<Playing> => {
  const { scenario } = run.context;
  return run.state.drill === null || scenario === null
    ? bad(issue('drill.not-a-drill', NOWHERE, { id: run.state.title }))
    : ok({ run, scenario });
};

export const actOnDrill = (run: Run, act: DrillAct): Wrong => {
  const playing = playingOf(run);
  return playing.ok ? carry(playing.value, act) : playing.issues;
};

/** At the end of the way a drill goes on while anything may still come; null where the way is all there is. */
export const restOf = ({ state, context }: Pick<Run, 'state' | 'context'>): DrillState | null => {
  const { drill } = state;
  return drill !== null && context.scenario !== null && mayStillCome(drill, context.scenario) ? drill : null;
};

/** They wait for what comes next. Where somebody leads, time is theirs to move. */
export const awaitNext = (run: Run): void => {
  if (restOf(run)?.led === false) actOnDrill(run, { act: 'advance', by: null, real: run.context.real });
};

/** What hangs on what was just done: what comes some time after something became true, what is due by now, the end with the incident's. */
export const followDrill = (run: Run): void => {
  const playing = playingOf(run);
  if (!playing.ok || run.state.drill?.ended !== null) return;
  if (run.state.outcome !== null) return run.emit('drill-ended', { why: 'closed' });
  schedule(playing.value);
  bringUntil(playing.value, run.now, false);
};
