/** What a way looks at from a place on: the facts, tasks and counts that can still make a difference, and the lines it takes. */
import { owed } from '../../src/core/clock/run.ts';
import type { FactId } from '../../src/core/fact/model.ts';
import { countedBy } from '../../src/core/incident/advance.ts';
import { checkedId, nextVisit, openClaims, waitId } from '../../src/core/incident/ask.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type Condition, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, Way } from '../../src/core/playbook/model.ts';
import { follow } from '../../src/core/playbook/way.ts';
import { ahead, type Fixed, type Met, region, stepOf } from './region.ts';

export type Leaf = Extract<Condition, { fact: FactId }>;

/** What still makes a difference from an ask on. */
export type Live = {
  /** Which steps can be met, and by which lines: two states with other ways before them differ in this. */
  readonly region: string;
  /** What is looked at before it is asked anew, and has no last word yet. */
  readonly leaves: readonly Leaf[];
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

const sign = (said: boolean | null): string => (said === null ? '?' : said ? '1' : '0');

const placeOf = (at: StepRef): string => `${at.playbook}/${at.step}`;

const remembered = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};

const wayOf = (step: Step): Way | null => ('next' in step ? step.next : null);

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

const lookedAt = new WeakMap<Step, ReadonlySet<FactId>>();

const looksAt = (step: Step, fact: FactId): boolean => {
  const facts = lookedAt.get(step) ?? new Set(leavesAt(step).map((leaf) => leaf.fact));
  lookedAt.set(step, facts);
  return facts.has(fact);
};

/** Whether what is said of a fact now can still be looked at before it is asked anew. */
const matters = (
  steps: ReadonlyMap<string, Met>,
  from: StepRef,
  fact: FactId,
  renewed: (step: Step, first: boolean) => boolean,
): boolean => {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const first = seen.size === 0;
    if (seen.has(placeOf(at))) continue;
    // The first step may be met again from its beginning.
    seen.add(first ? 'first' : placeOf(at));
    const met = steps.get(placeOf(at));
    if (!met || renewed(met.step, first)) continue;
    if (looksAt(met.step, fact)) return true;
    queue.push(...met.to);
  }
  return false;
};

const stillAsked = (step: Step, fact: FactId, ask: string): boolean =>
  step.kind === 'decide' ? true : step.kind === 'ask' && step.facts.indexOf(fact) >= step.facts.indexOf(ask);

const liveFrom = (
  content: Content,
  places: readonly Met[],
  { ask, fixed }: { readonly ask: string; readonly fixed: Fixed },
): Omit<Live, 'region'> => {
  const [first] = places;
  const steps = new Map(places.map((met) => [placeOf(met.at), met]));
  const open = unique(places.flatMap(({ step }) => leavesAt(step))).filter((leaf) => !fixed(leaf));
  const live = (fact: FactId): boolean =>
    first !== undefined &&
    matters(
      steps,
      first.at,
      fact,
      (step, start) => renews(step).includes(fact) && (!start || stillAsked(step, fact, ask)),
    );
  const facts = new Set([...new Set(open.map(({ fact }) => fact))].filter(live));
  return {
    leaves: open.filter(({ fact }) => facts.has(fact)),
    facts: unique(places.flatMap(({ step }) => factsAsked(content, step))),
    settled: unique(places.flatMap(({ at, step }) => settledBy(step, at))),
    templates: unique(places.flatMap(({ step }) => (step.kind === 'statement' ? [step.template] : []))),
    counted: unique(places.flatMap(({ at, step }) => (step.limit ? [countedBy(step, at)] : []))),
  };
};

/** What is looked at anywhere from a place on, and what is asked anew there. */
type Outlook = { readonly looked: readonly Leaf[]; readonly renewed: ReadonlySet<FactId> };

const outlook = (content: Content, at: StepRef): Outlook => {
  const steps = ahead(content, at).map(({ step }) => step);
  return { looked: unique(steps.flatMap(leavesAt)), renewed: new Set(steps.flatMap(renews)) };
};

/** An answer that nothing asks anew is the last; that somebody has not checked a claim may still change. */
const fixedIn =
  (state: State, { renewed }: Outlook): Fixed =>
  (leaf) => {
    const answer = state.facts[leaf.fact]?.answer;
    if (answer === undefined || renewed.has(leaf.fact) || state.ask?.id === leaf.fact) return false;
    return leaf.op !== 'confirmed' || (answer.kind === 'value' && answer.certainty === 'confirmed');
  };

/** The same text for the same steps and lines. */
const shapeOf = (places: readonly Met[]): string =>
  places
    .map(({ at, lines }) => `${placeOf(at)}>${lines}`)
    .sort()
    .join(' ');

export type Outlooks = {
  readonly looked: (at: StepRef) => readonly Leaf[];
  readonly live: (state: State) => Live;
};

/** Remembers what is looked at from each place of some content, and what of it is live under the answers given. */
export const outlooksOf = (content: Content): Outlooks => {
  const outlooks = new Map<string, Outlook>();
  const lives = new Map<string, Live>();
  const shapes = new Map<string, string>();
  const inShapes = new Map<string, Omit<Live, 'region'>>();
  const outlookAt = (at: StepRef): Outlook => remembered(outlooks, placeOf(at), () => outlook(content, at));
  const anew = (state: State, fixed: Fixed): Live => {
    const places = region(content, state, state, fixed);
    const shape = remembered(shapes, shapeOf(places), () => String(shapes.size));
    const ask = state.ask?.id ?? '';
    const open = outlookAt(state).looked.map((leaf) => sign(fixed(leaf)));
    const rest = remembered(inShapes, `${placeOf(state)}/${ask} ${shape} ${open.join('')}`, () =>
      liveFrom(content, places, { ask, fixed }),
    );
    return { region: shape, ...rest };
  };
  const live = (state: State): Live => {
    const known = outlookAt(state);
    const fixed = fixedIn(state, known);
    const view = wayView(state, content.facts);
    const said = known.looked.map((leaf) => (fixed(leaf) ? sign(truth(leaf, view)) : '-')).join('');
    return remembered(lives, `${placeOf(state)}/${state.ask?.id} ${said}`, () => anew(state, fixed));
  };
  return { looked: (at) => outlookAt(at).looked, live };
};

const owing = (state: State): boolean =>
  state.tasks.some((task) => task.state === 'open' || task.state === 'assigned') || owed(state).length > 0;

/** Two states with the same key have the same ways before them. */
export const keyOf = (content: Content, live: Live, state: State): string => {
  const view = wayView(state, content.facts);
  const claims = (template: string): boolean =>
    content.templates[template]?.order !== 'first' && openClaims(state, content, template).length > 0;
  return [
    `${state.playbook}/${state.step}/${state.ask?.id ?? state.outcome} ${live.region}`,
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
