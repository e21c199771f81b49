/** What a way looks at from a place on: the facts, tasks and counts that can still make a difference. */
import { owed } from '../../src/core/clock/run.ts';
import type { FactId } from '../../src/core/fact/model.ts';
import { countedBy } from '../../src/core/incident/advance.ts';
import { checkedId, hasOpenClaims, nextVisit, waitId } from '../../src/core/incident/ask.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type Condition, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, Way } from '../../src/core/playbook/model.ts';
import { ahead, type Fixed, type Met, placeOf, region, remembered } from './region.ts';

export type Leaf = Extract<Condition, { fact: FactId }>;

/** A bounded step, and by which ask its visits are counted. */
type Counted = { readonly at: StepRef; readonly by: string };

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
  readonly counted: readonly Counted[];
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

export const sign = (said: boolean | null): string => (said === null ? '?' : said ? '1' : '0');

/** The ask where a state stands, or how it ended there. */
export const askPlace = (state: State): string => `${placeOf(state)}/${state.ask?.id ?? state.outcome}`;

export const wayOf = (step: Step): Way | null => ('next' in step ? step.next : null);

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

const unique = (of: readonly string[]): readonly string[] => [...new Set(of)];

const names = new WeakMap<Leaf, string>();

const nameOf = (leaf: Leaf): string => remembered(names, leaf, () => JSON.stringify(leaf));

const uniqueLeaves = (of: readonly Leaf[]): readonly Leaf[] => [
  ...new Map(of.map((leaf) => [nameOf(leaf), leaf])).values(),
];

/** Facts that a step asks anew, so that what was said before no longer counts behind it. */
const renews = (step: Step): readonly FactId[] => {
  if (step.kind === 'ask') return step.again ? step.facts : [];
  return step.kind === 'decide' && step.again ? [step.fact] : [];
};

/** Facts that may yet be asked. */
export const askedIn = (content: Content, places: readonly Met[]): ReadonlySet<FactId> =>
  new Set(places.flatMap(({ step }) => [...factsAsked(content, step), ...renews(step)]));

const leavesMade = (step: Step): readonly Leaf[] => {
  const way = wayOf(step);
  return way?.kind === 'branches' ? way.branches.flatMap(({ when }) => leavesOf(when.condition)) : [];
};

const leaves = new WeakMap<Step, readonly Leaf[]>();

export const leavesAt = (step: Step): readonly Leaf[] => remembered(leaves, step, () => leavesMade(step));

export type Awaited = ReadonlyMap<string, ReadonlySet<FactId>>;

/** The facts that this step or one behind it looks at. */
const lookedAtFrom = ({ step, to }: Met, behind: Awaited): readonly FactId[] => [
  ...leavesAt(step).map(({ fact }) => fact),
  ...to.flatMap((at) => [...(behind.get(placeOf(at)) ?? [])]),
];

/** For each step the facts that are still looked at from there on before they are asked anew. */
export const awaited = (places: readonly Met[]): Awaited => {
  const found = new Map(places.map(({ at }) => [placeOf(at), new Set<FactId>()]));
  const grows = (met: Met): boolean => {
    const here = found.get(placeOf(met.at)) ?? new Set();
    const before = here.size;
    const anew = renews(met.step);
    for (const fact of lookedAtFrom(met, found)) if (!anew.includes(fact)) here.add(fact);
    return here.size > before;
  };
  const backwards = places.toReversed();
  while (backwards.filter(grows).length > 0);
  return found;
};

const stillAsked = (step: Step, fact: FactId, ask: string): boolean =>
  step.kind === 'decide' ? true : step.kind === 'ask' && step.facts.indexOf(fact) >= step.facts.indexOf(ask);

/** What is asked or settled but once, who has claims to check, and what is counted: all that the steps ahead look at beside facts. */
export type Standings = Pick<Live, 'facts' | 'settled' | 'templates' | 'counted'>;

export const standingsOf = (content: Content, places: readonly Met[]): Standings => ({
  facts: unique(places.flatMap(({ step }) => factsAsked(content, step))),
  settled: unique(places.flatMap(({ at, step }) => settledBy(step, at))),
  templates: unique(places.flatMap(({ step }) => (step.kind === 'statement' ? [step.template] : []))),
  counted: places.flatMap(({ at, step }) => (step.limit ? [{ at, by: countedBy(step, at) }] : [])),
});

/** The facts whose answers of now still count at an ask: what the step is yet to ask anew does not. */
export const mattering = (met: Met, behind: Awaited, ask: string): ReadonlySet<FactId> => {
  const asks = (fact: FactId): boolean => renews(met.step).includes(fact) && stillAsked(met.step, fact, ask);
  return new Set(lookedAtFrom(met, behind).filter((fact) => !asks(fact)));
};

type From = { readonly ask: string; readonly fixed: Fixed };

const liveFrom = (content: Content, places: readonly Met[], { ask, fixed }: From): Omit<Live, 'region'> => {
  const [first] = places;
  const facts = first ? mattering(first, awaited(places), ask) : new Set();
  const open = uniqueLeaves(places.flatMap(({ step }) => leavesAt(step)));
  return {
    leaves: open.filter((leaf) => facts.has(leaf.fact) && !fixed(leaf)),
    ...standingsOf(content, places),
  };
};

/** What is looked at anywhere from a place on. */
export const lookedAtAhead = (content: Content, at: StepRef): readonly Leaf[] =>
  uniqueLeaves(ahead(content, at).flatMap(({ step }) => leavesAt(step)));

/** What is looked at anywhere from a place on, and what is asked anew there. */
type Outlook = { readonly looked: readonly Leaf[]; readonly renewed: ReadonlySet<FactId> };

const outlook = (content: Content, at: StepRef): Outlook => ({
  looked: lookedAtAhead(content, at),
  renewed: new Set(ahead(content, at).flatMap(({ step }) => renews(step))),
});

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

/** What is live in a state under the answers given. */
const livesIn = (content: Content): ((state: State) => Live) => {
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
  return (state) => {
    const known = outlookAt(state);
    const fixed = fixedIn(state, known);
    const view = wayView(state, content.facts);
    const said = known.looked.map((leaf) => (fixed(leaf) ? sign(truth(leaf, view)) : '-')).join('');
    return remembered(lives, `${askPlace(state)} ${said}`, () => anew(state, fixed));
  };
};

const owing = (state: State): boolean =>
  state.tasks.some((task) => task.state === 'open' || task.state === 'assigned') || owed(state).length > 0;

const isSettled = (state: State, id: string): boolean =>
  state.settled.includes(id) ||
  state.tasks.some((task) => task.id === id && (task.state === 'done' || task.state === 'not-needed'));

const asksForClaims = (state: State, content: Content, template: string): boolean =>
  content.templates[template]?.order !== 'first' &&
  !state.settled.includes(checkedId(template)) &&
  hasOpenClaims(state, content, template);

/** How often it was asked, on whichever way, and whether it was here. */
const visits = (state: State, { at, by }: Counted): string =>
  nextVisit(state.trail, by) + sign(state.trail.some((one) => one.step === at.step && one.playbook === at.playbook));

/** How a state stands in all this, one sign for each. */
export const signsOf = (content: Content, ahead: Standings, state: State): readonly string[] => [
  ...ahead.facts.map((fact) => sign(state.facts[fact] !== undefined)),
  ...ahead.settled.map((id) => sign(isSettled(state, id))),
  ...ahead.templates.map((id) => sign(asksForClaims(state, content, id))),
  ...ahead.counted.map((one) => visits(state, one)),
  sign(owing(state)),
];

/** A key for each state: two with the same have the same ways before them. */
export const keysIn = (content: Content): ((state: State) => string) => {
  const live = livesIn(content);
  return (state) => {
    const view = wayView(state, content.facts);
    const ahead = live(state);
    const said = ahead.leaves.map((leaf) => sign(truth(leaf, view))).join('');
    return [askPlace(state), ahead.region, said, signsOf(content, ahead, state).join('')].join(' ');
  };
};
