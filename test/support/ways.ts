/** What a way looks at from a place on: the facts, tasks and counts that can still make a difference, and the lines it takes. */
import { owed } from '../../src/core/clock/run.ts';
import type { FactId } from '../../src/core/fact/model.ts';
import { checkedId, nextVisit, openClaims, waitId } from '../../src/core/incident/ask.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type Condition, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, Way } from '../../src/core/playbook/model.ts';
import { follow, targets } from '../../src/core/playbook/way.ts';

export type Leaf = Extract<Condition, { fact: FactId }>;

export type Live = {
  /** What is looked at before it is asked anew. */
  readonly leaves: readonly Leaf[];
  /** Everything that is looked at. */
  readonly looked: readonly Leaf[];
  /** Asked once: whether there is an answer decides whether it is asked. */
  readonly facts: readonly FactId[];
  readonly settled: readonly string[];
  readonly templates: readonly string[];
  readonly counted: readonly string[];
};

const leavesOf = (condition: Condition): readonly Leaf[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    case 'constant':
      return [];
    default:
      return [condition];
  }
};

const wayOf = (step: Step): Way | null => ('next' in step ? step.next : null);

const nexts = (content: Content, at: StepRef, step: Step): readonly StepRef[] => {
  if (step.kind === 'handover')
    return [{ playbook: step.playbook, step: content.playbooks[step.playbook]?.start ?? '' }];
  const way = wayOf(step);
  const ids = [...(way ? targets(way) : []), ...(step.limit ? [step.limit.then] : [])];
  return ids.map((id) => ({ playbook: at.playbook, step: id }));
};

export const stepOf = (content: Content, at: StepRef): Step => {
  const step = content.playbooks[at.playbook]?.steps[at.step];
  if (!step) throw new RangeError(`no step ${at.playbook}/${at.step}`);
  return step;
};

const ahead = (content: Content, from: StepRef): readonly StepRef[] => {
  const seen = new Map<string, StepRef>();
  const queue = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const key = `${at.playbook}/${at.step}`;
    if (seen.has(key)) continue;
    seen.set(key, at);
    queue.push(...nexts(content, at, stepOf(content, at)));
  }
  return [...seen.values()];
};

/** The id by which the entries of a bounded step are counted. */
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

const factsAsked = (content: Content, step: Step): readonly FactId[] => {
  if (step.kind === 'ask') return step.again ? [] : step.facts;
  if (step.kind === 'decide') return step.again ? [] : [step.fact];
  return step.kind === 'statement' ? (content.templates[step.template]?.needs ?? []) : [];
};

const settledBy = (step: Step, at: StepRef): readonly string[] => {
  if (step.kind === 'task') return step.stop && !step.again ? [step.task] : [];
  if (step.kind === 'statement') return step.again ? [] : [step.template];
  return step.kind === 'wait' && !step.again ? [waitId(at.playbook, step.id)] : [];
};

const unique = <T>(of: readonly T[]): readonly T[] => [
  ...new Map(of.map((one) => [JSON.stringify(one), one])).values(),
];

/** Facts that a step asks anew, so that what was said before no longer counts behind it. */
const renews = (step: Step): readonly FactId[] => {
  if (step.kind === 'ask') return step.again ? step.facts : [];
  return step.kind === 'decide' && step.again ? [step.fact] : [];
};

const leavesAt = (step: Step): readonly Leaf[] => {
  const way = wayOf(step);
  return way?.kind === 'branches' ? way.branches.flatMap(({ when }) => leavesOf(when.condition)) : [];
};

/** Whether what is said of a fact now can still be looked at before it is asked anew. */
const matters = (
  content: Content,
  from: StepRef,
  fact: FactId,
  renewed: (step: Step, first: boolean) => boolean,
): boolean => {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const key = `${at.playbook}/${at.step}`;
    const first = seen.size === 0;
    if (seen.has(key)) continue;
    // The first step may be met again from its beginning.
    seen.add(first ? 'first' : key);
    const step = stepOf(content, at);
    if (renewed(step, first)) continue;
    if (leavesAt(step).some((leaf) => leaf.fact === fact)) return true;
    queue.push(...nexts(content, at, step));
  }
  return false;
};

const stillAsked = (step: Step, fact: FactId, ask: string): boolean =>
  step.kind === 'decide' ? true : step.kind === 'ask' && step.facts.indexOf(fact) >= step.facts.indexOf(ask);

const liveFrom = (content: Content, from: StepRef, ask: string): Live => {
  const places = ahead(content, from).map((at) => ({ at, step: stepOf(content, at) }));
  const leaves = unique(places.flatMap(({ step }) => leavesAt(step)));
  const live = (fact: FactId): boolean =>
    matters(
      content,
      from,
      fact,
      (step, first) => renews(step).includes(fact) && (!first || stillAsked(step, fact, ask)),
    );
  const facts = new Set([...new Set(leaves.map(({ fact }) => fact))].filter(live));
  return {
    leaves: leaves.filter(({ fact }) => facts.has(fact)),
    looked: leaves,
    facts: unique(places.flatMap(({ step }) => factsAsked(content, step))),
    settled: unique(places.flatMap(({ at, step }) => settledBy(step, at))),
    templates: unique(places.flatMap(({ step }) => (step.kind === 'statement' ? [step.template] : []))),
    counted: unique(places.flatMap(({ at, step }) => (step.limit ? [countedBy(step, at)] : []))),
  };
};

/** Remembers what is live at each ask of some content. */
export const liveIn = (
  content: Content,
): ((at: StepRef & { readonly ask: { readonly id: string } | null }) => Live) => {
  const known = new Map<string, Live>();
  return (at) => {
    const key = `${at.playbook}/${at.step}/${at.ask?.id}`;
    const live = known.get(key) ?? liveFrom(content, at, at.ask?.id ?? '');
    known.set(key, live);
    return live;
  };
};

const sign = (said: boolean | null): string => (said === null ? '?' : said ? '1' : '0');

const owing = (state: State): boolean =>
  state.tasks.some((task) => task.state === 'open' || task.state === 'assigned') || owed(state).length > 0;

/** Two states with the same key have the same ways before them. */
export const keyOf = (content: Content, live: Live, state: State): string => {
  const view = wayView(state, content.facts);
  const claims = (template: string): boolean =>
    content.templates[template]?.order !== 'first' && openClaims(state, content, template).length > 0;
  return [
    `${state.playbook}/${state.step}/${state.ask?.id ?? state.outcome}`,
    live.leaves.map((leaf) => sign(truth(leaf, view))).join(''),
    live.facts.map((fact) => sign(state.facts[fact] !== undefined)).join(''),
    live.settled
      .map((id) =>
        sign(
          state.settled.includes(id) ||
            state.tasks.some((task) => task.id === id && (task.state === 'done' || task.state === 'not-needed')),
        ),
      )
      .join(''),
    live.templates.map((id) => sign(claims(id) && !state.settled.includes(checkedId(id)))).join(''),
    live.counted.map((id) => nextVisit(state.trail, id)).join(','),
    sign(owing(state)),
  ].join(' ');
};

/** The line of a step's way that decides under these facts: its number, `unknown` or `otherwise`; null where there is but one way. */
const lineTaken = (way: Way, state: State, content: Content): string | null => {
  if (way.kind === 'to') return null;
  const view = wayView(state, content.facts);
  for (const [index, { when }] of way.branches.entries()) {
    const said = truth(when.condition, view);
    if (said === true) return String(index);
    if (said === null) return way.unknown === null ? 'otherwise' : 'unknown';
  }
  return 'otherwise';
};

export type Trace = { readonly steps: readonly string[]; readonly lines: readonly string[] };

const stays = (content: Content, before: State, after: State): boolean => {
  if (before.playbook !== after.playbook || before.step !== after.step || before.ask === null || after.ask === null)
    return false;
  const step = stepOf(content, before);
  if (step.kind === 'statement') return before.ask.id !== step.template;
  if (step.kind !== 'ask') return before.ask.id === after.ask.id && before.ask.visit === after.ask.visit;
  return step.facts.indexOf(after.ask.id) > step.facts.indexOf(before.ask.id);
};

const MOST = 300;

/** The steps and lines between two stops, gone over once more from what the facts were then. */
export const traceOf = (content: Content, before: State | null, after: State): Trace => {
  const steps: string[] = [];
  const lines: string[] = [];
  if (before && stays(content, before, after)) return { steps, lines };
  let at: StepRef = before
    ? { playbook: before.playbook, step: before.step }
    : { playbook: after.playbook, step: content.playbooks[after.playbook]?.start ?? '' };
  const trail = after.trail;
  const leave = (step: Step): void => {
    const way = wayOf(step);
    if (step.kind === 'handover') at = { playbook: step.playbook, step: content.playbooks[step.playbook]?.start ?? '' };
    else if (way) {
      const line = lineTaken(way, after, content);
      if (line !== null) lines.push(`${at.playbook}/${at.step}:${line}`);
      at = { playbook: at.playbook, step: follow(way, wayView(after, content.facts)) };
    }
  };
  if (before) leave(stepOf(content, at));
  for (let count = 0; count < MOST; count++) {
    const step = stepOf(content, at);
    const past = step.limit !== null && nextVisit(trail, countedBy(step, at)) > step.limit.times;
    if (past && step.limit) {
      lines.push(`${at.playbook}/${at.step}:limit`);
      at = { playbook: at.playbook, step: step.limit.then };
      continue;
    }
    steps.push(`${at.playbook}/${at.step}`);
    if ((at.playbook === after.playbook && at.step === after.step) || step.kind === 'end') return { steps, lines };
    leave(step);
  }
  throw new Error(`no way from ${before?.step} to ${after.step}`);
};

/** Every step and every line there is in a playbook. */
export const allOf = (content: Content, playbook: string): Trace => {
  const steps = Object.values(content.playbooks[playbook]?.steps ?? {});
  const lines = steps.flatMap((step) => {
    const way = wayOf(step);
    const own =
      way?.kind === 'branches'
        ? [...way.branches.map((_, index) => String(index)), ...(way.unknown === null ? [] : ['unknown']), 'otherwise']
        : [];
    return [...own, ...(step.limit ? ['limit'] : [])].map((line) => `${playbook}/${step.id}:${line}`);
  });
  return { steps: steps.map(({ id }) => `${playbook}/${id}`), lines };
};
