/**
 * Owns the way forward: from one stop over everything that acts by itself or has its answer, to the next thing to ask.
 * The same walk serves a fresh answer, the way back forward, and the question whether the way would now be another.
 */
import { reachMatters } from '../clock/law-run.ts';
import { startClock } from '../clock/run.ts';
import { restOf } from '../drill/act.ts';
import type { StatementStep, Step, TaskStep, Way } from '../playbook/model.ts';
import { follow } from '../playbook/way.ts';
import { missing, unworded } from '../statement/draft.ts';
import { languageFor } from '../statement/language.ts';
import { draft } from '../statement/life.ts';
import { later } from '../time.ts';
import { CLOSE_ID, checkedId, hasOpenClaims, nextVisit, nth, stepAt, waitId, wordingId } from './ask.ts';
import { type AskRef, askKey, type StepRef } from './events.ts';
import { reachable } from './reach.ts';
import type { Run } from './run.ts';
import type { Visit } from './state.ts';
import { leavesNothing } from './unfinished.ts';
import { wayView } from './view.ts';

/** A tree whose loops are bounded never comes near this; lint proves that of shipped ones. */
const MOST_STEPS = 5_000;

type Walk = {
  readonly run: Run;
  /** The stops answered so far on this way, those passed over included. */
  readonly trail: Visit[];
  readonly over: AskRef[];
  readonly through: StepRef[];
  readonly kept: readonly Visit[];
  at: StepRef;
};

const keptHas = (walk: Walk, ref: AskRef): boolean => walk.kept.some((visit) => askKey(visit.ask) === askKey(ref));

const pass = (walk: Walk, ref: AskRef): null => {
  if (keptHas(walk, ref)) {
    walk.over.push(ref);
    walk.trail.push({ ...walk.at, ask: ref });
  }
  return null;
};

/** What is asked anew at each visit is passed over only where it was answered on this way; all else where it ever was. */
const stop = (walk: Walk, id: string, again: boolean, answered: boolean): AskRef | null => {
  const ref = { id, visit: again ? nextVisit(walk.trail, id) : 1 };
  const settled = again ? keptHas(walk, ref) : answered;
  return settled ? pass(walk, ref) : ref;
};

const everSettled = (walk: Walk, id: string): boolean => walk.run.state.settled.includes(id);

const factStop = (walk: Walk, facts: readonly string[], again: boolean): AskRef | null => {
  for (const fact of facts) {
    const ref = stop(walk, fact, again, walk.run.state.facts[fact] !== undefined);
    if (ref) return ref;
  }
  return null;
};

const behind = (facts: readonly string[], after: AskRef | null): readonly string[] =>
  after === null ? facts : facts.slice(facts.indexOf(after.id) + 1);

const openTask = (walk: Walk, step: TaskStep, ref: AskRef): void => {
  const { run } = walk;
  const id = nth(ref);
  if (run.state.tasks.some((task) => task.id === id)) return;
  const due = step.due === null ? null : later(run.context.now, step.due);
  const who = step.role === null ? null : run.context.who(step.role);
  run.emit('task-opened', {
    task: id,
    playbook: walk.at.playbook,
    step: step.id,
    role: step.role,
    who,
    due,
    tells: step.tells,
  });
};

const taskStop = (walk: Walk, step: TaskStep): AskRef | null => {
  const first = { id: step.task, visit: step.again ? nextVisit(walk.trail, step.task) : 1 };
  openTask(walk, step, first);
  const task = walk.run.state.tasks.find((one) => one.id === nth(first));
  const over = everSettled(walk, step.task) || task?.state === 'done' || task?.state === 'not-needed';
  return step.stop ? stop(walk, step.task, step.again, over) : null;
};

/** Before a draft: what it needs and nobody was asked, how free text reads in its language, which claims were checked. */
const beforeDraft = (walk: Walk, step: StatementStep, visit: number): AskRef | null => {
  const { state, context } = walk.run;
  const template = context.content.templates[step.template];
  if (!template) return null;
  const lang = languageFor(template, state.lang) ?? state.lang;
  const lacking = missing(state, template, lang, context).find((fact) => state.facts[fact] === undefined);
  if (lacking !== undefined) return { id: lacking, visit: 1 };
  const foreign = unworded(state, template, lang, context).find((fact) => !everSettled(walk, wordingId(fact, lang)));
  if (foreign !== undefined) return { id: wordingId(foreign, lang), visit: 1 };
  // First words must not wait for a check: their claims stand in not-yet-confirmed wording.
  if (template.order === 'first') return null;
  const checked = { id: checkedId(step.template), visit };
  const asked = everSettled(walk, askKey(checked));
  return !asked && hasOpenClaims(state, context.content, step.template) ? checked : null;
};

const statementStop = (walk: Walk, step: StatementStep): AskRef | null => {
  const ref = stop(walk, step.template, step.again, everSettled(walk, step.template));
  if (!ref) return null;
  const before = beforeDraft(walk, step, ref.visit);
  if (before) return before;
  const template = walk.run.context.content.templates[step.template];
  const lang = template && languageFor(template, walk.run.state.lang);
  const made = template && lang && draft(walk.run, { id: nth(ref), template, lang, visit: ref.visit });
  return made ? ref : null;
};

const closeStop = (walk: Walk, outcome: string): AskRef | null => {
  const { run } = walk;
  if (!leavesNothing(run.state) || restOf(run) !== null)
    return { id: CLOSE_ID, visit: nextVisit(walk.trail, CLOSE_ID) };
  run.emit('incident-closed', { outcome, playbook: walk.at.playbook, openTasks: [], openClocks: [], reason: null });
  return null;
};

/** What this step has to ask now, after the ask of it that was just answered; null where it has nothing more. */
const stopAt = (walk: Walk, step: Step, after: AskRef | null): AskRef | null => {
  switch (step.kind) {
    case 'ask':
      return factStop(walk, behind(step.facts, after), step.again);
    case 'decide':
      return after ? null : factStop(walk, [step.fact], step.again);
    case 'task':
      return after ? null : taskStop(walk, step);
    case 'statement':
      return after?.id === step.template ? null : statementStop(walk, step);
    case 'wait':
      return after
        ? null
        : stop(
            walk,
            waitId(walk.at.playbook, step.id),
            step.again,
            everSettled(walk, waitId(walk.at.playbook, step.id)),
          );
    case 'clock':
      for (const clock of step.clocks) startClock(walk.run, clock);
      reachMatters(walk.run, step);
      return null;
    case 'end':
      return closeStop(walk, step.outcome);
    case 'severity':
    case 'handover':
      return null;
  }
};

/** The id by which the visits of a bounded step are counted. */
export const countedBy = (step: Step, at: StepRef): string => {
  switch (step.kind) {
    case 'ask':
      return step.facts[0] ?? step.id;
    case 'decide':
      return step.fact;
    case 'task':
      return step.task;
    case 'statement':
      return step.template;
    default:
      return waitId(at.playbook, step.id);
  }
};

const bounded = (walk: Walk, step: Step): boolean =>
  step.limit !== null && nextVisit(walk.trail, countedBy(step, walk.at)) > step.limit.times;

const onward = (walk: Walk, way: Way): StepRef => ({
  playbook: walk.at.playbook,
  step: follow(way, wayView(walk.run.state, walk.run.context.content.facts)),
});

const handOver = (walk: Walk, playbook: string): StepRef => {
  const { run, at } = walk;
  if (run.state.playbook !== playbook) run.emit('playbook-entered', { playbook, from: at.playbook, by: 'way' });
  return { playbook, step: run.context.content.playbooks[playbook]?.start ?? '' };
};

const leave = (walk: Walk, step: Exclude<Step, { kind: 'end' }>): StepRef =>
  step.kind === 'handover' ? handOver(walk, step.playbook) : onward(walk, step.next);

/** Whether a step did something on this pass: what was passed over has nothing to say a second time. */
const acted = (step: Step, ask: AskRef | null, tasksBefore: number, walk: Walk): boolean => {
  switch (step.kind) {
    case 'severity':
    case 'clock':
    case 'handover':
    case 'end':
      return true;
    case 'task':
      return ask !== null || walk.run.state.tasks.length > tasksBefore;
    default:
      return ask !== null;
  }
};

/** One step: the ask it stops at, null where the walk goes on. Its words are kept for the screen if it acted. */
const enter = (walk: Walk, step: Step, after: AskRef | null): AskRef | null => {
  const tasksBefore = walk.run.state.tasks.length;
  const ask = stopAt(walk, step, after);
  if (after === null && acted(step, ask, tasksBefore, walk)) walk.through.push(walk.at);
  return ask;
};

/** Walks until something is to be asked or the incident is closed. */
const seek = (walk: Walk, answered: AskRef | null): AskRef | null => {
  let after = answered;
  for (let count = 0; count < MOST_STEPS; count++) {
    const step = stepAt(walk.run.context.content, walk.at);
    if (!step) throw new Error(`no step ${walk.at.playbook}/${walk.at.step}`);
    const past = after === null && bounded(walk, step);
    const ask = past ? null : enter(walk, step, after);
    if (ask || step.kind === 'end') return ask;
    after = null;
    walk.at = past && step.limit ? { playbook: walk.at.playbook, step: step.limit.then } : leave(walk, step);
  }
  throw new Error(`no stop within ${MOST_STEPS} steps from ${walk.run.state.playbook}`);
};

const dropped = (walk: Walk): readonly AskRef[] => {
  const ahead = walk.kept.filter((visit) => !walk.over.some((ref) => askKey(ref) === askKey(visit.ask)));
  if (ahead.length === 0) return [];
  const open = reachable(walk.run.state, walk.run.context.content, walk.at);
  return ahead.filter((visit) => !open.has(`${visit.playbook}/${visit.step}`)).map((visit) => visit.ask);
};

const arrive = (walk: Walk, ask: AskRef | null, direction: 'forward' | 'rerouted'): void => {
  const stage = stepAt(walk.run.context.content, walk.at)?.stage ?? 'review';
  walk.run.emit('place-moved', {
    direction,
    ...walk.at,
    stage,
    ask,
    over: walk.over,
    dropped: dropped(walk),
    through: walk.through,
  });
};

/** Goes on from where the incident stands; `answered` is the ask of this step that has just been settled, null on entering it. */
export const advance = (run: Run, from: StepRef, answered: AskRef | null): void => {
  const { trail, kept } = run.state;
  const walk: Walk = { run, trail: [...trail], kept, over: [], through: [], at: from };
  const ask = seek(walk, answered);
  if (run.state.outcome === null) arrive(walk, ask, 'forward');
};

/** Walks the whole way anew under the facts of now, over every answer that still applies, and stands where that leads. */
export const reroute = (run: Run): void => {
  const { origin, trail, kept } = run.state;
  const walk: Walk = {
    run,
    trail: trail.slice(0, origin.before),
    kept: [...trail.slice(origin.before), ...kept],
    over: [],
    through: [],
    at: { playbook: origin.playbook, step: run.context.content.playbooks[origin.playbook]?.start ?? '' },
  };
  const stopped = seek(walk, null);
  if (run.state.outcome === null) arrive(walk, stopped, 'rerouted');
};
