/** Rules on the shape of the tree as a graph: everything can be reached, everything can end, every loop is bounded. */
import { type Issue, issue } from '../../issue.ts';
import type { Playbook, Step, StepId } from '../model.ts';
import { targets } from '../way.ts';
import { stepPlace } from './paths.ts';
import type { Compiled, Rule } from './rule.ts';

type Graph = ReadonlyMap<StepId, readonly StepId[]>;

const graphOf = (playbook: Playbook, ways: (step: Step) => readonly StepId[]): Graph =>
  new Map(
    Object.values(playbook.steps).map((step) => [
      step.id,
      ways(step).filter((to) => Object.hasOwn(playbook.steps, to)),
    ]),
  );

const onward = (step: Step): readonly StepId[] => ('next' in step ? targets(step.next) : []);

/** Every way out of a step. */
const allWays = (step: Step): readonly StepId[] => [...onward(step), ...(step.limit ? [step.limit.then] : [])];

/** The ways left once every limit is used up. */
const lastWays = (step: Step): readonly StepId[] => (step.limit ? [step.limit.then] : onward(step));

const reach = (graph: Graph, starts: Iterable<StepId>): ReadonlySet<StepId> => {
  const seen = new Set<StepId>();
  const open = [...starts].filter((id) => graph.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(graph.get(id) ?? []));
  }
  return seen;
};

const reversed = (graph: Graph): Graph => {
  const back = new Map<StepId, StepId[]>([...graph.keys()].map((id) => [id, []]));
  for (const [from, to] of graph) for (const id of to) back.get(id)?.push(from);
  return back;
};

/** Groups of steps that lead back to each other, each in the order of writing. */
const knots = (graph: Graph): readonly (readonly StepId[])[] => {
  const from = new Map([...graph.keys()].map((id) => [id, reach(graph, graph.get(id) ?? [])]));
  const looping = [...graph.keys()].filter((id) => from.get(id)?.has(id));
  const seen = new Set<StepId>();
  return looping.flatMap((id) => {
    if (seen.has(id)) return [];
    const knot = looping.filter((other) => from.get(id)?.has(other) && from.get(other)?.has(id));
    for (const each of knot) seen.add(each);
    return [knot];
  });
};

/** A part that nothing leads to is one finding at its include, not one for each of its steps. */
const outermost = (id: StepId, lost: ReadonlySet<StepId>, all: readonly StepId[]): StepId => {
  const names = id.split('.');
  const prefixes = names.map((_, index) => names.slice(0, index + 1).join('.'));
  const whole = (prefix: StepId): boolean =>
    all.filter((each) => each === prefix || each.startsWith(`${prefix}.`)).every((each) => lost.has(each));
  return prefixes.find(whole) ?? id;
};

const unreachable = (compiled: Compiled, playbook: Playbook): readonly Issue[] => {
  const graph = graphOf(playbook, allWays);
  if (!graph.has(playbook.start)) return [];
  const found = reach(graph, [playbook.start]);
  const all = [...graph.keys()];
  const lost = new Set(all.filter((id) => !found.has(id)));
  const named = new Set([...lost].map((id) => outermost(id, lost, all)));
  return [...named].map((step) => issue('playbook.unreachable', stepPlace(compiled, playbook, step), { step }));
};

/** A target that does not exist has its own finding, so it counts as an end here. */
const canEnd = (playbook: Playbook, step: Step): boolean =>
  step.kind === 'end' || step.kind === 'handover' || allWays(step).some((to) => !Object.hasOwn(playbook.steps, to));

/** The steps from which the walk can still end. */
const aliveIn = (playbook: Playbook, graph: Graph): ReadonlySet<StepId> => {
  const ends = Object.values(playbook.steps).filter((step) => canEnd(playbook, step));
  return reach(
    reversed(graph),
    ends.map(({ id }) => id),
  );
};

/** Reported where the walk leaves the part of the tree from which it can still end. */
const deadEnds = (compiled: Compiled, playbook: Playbook): readonly Issue[] => {
  const graph = graphOf(playbook, allWays);
  const alive = aliveIn(playbook, graph);
  const found = reach(graph, [playbook.start]);
  const back = reversed(graph);
  const entered = (id: StepId): boolean =>
    id === playbook.start || (back.get(id) ?? []).some((from) => alive.has(from));
  const dead = [...found].filter((id) => !alive.has(id) && entered(id));
  return dead.map((step) => issue('playbook.dead-end', stepPlace(compiled, playbook, step), { step }));
};

const shown = (knot: readonly StepId[]): string => knot.join(' → ');

/** A loop that nothing leads out of is a dead end, and found as one. */
const endless = (compiled: Compiled, playbook: Playbook): readonly Issue[] => {
  const alive = aliveIn(playbook, graphOf(playbook, allWays));
  return knots(graphOf(playbook, lastWays))
    .filter((knot) => knot.some((id) => alive.has(id)))
    .map((knot) => issue('playbook.endless', stepPlace(compiled, playbook, knot[0] ?? ''), { steps: shown(knot) }));
};

const isAgain = (step: Step | undefined): boolean => step !== undefined && 'again' in step && step.again;

const idleLoops = (compiled: Compiled, playbook: Playbook): readonly Issue[] =>
  knots(graphOf(playbook, allWays))
    .filter((knot) => knot.some((id) => playbook.steps[id]?.limit) && !knot.some((id) => isAgain(playbook.steps[id])))
    .map((knot) => issue('playbook.idle-loop', stepPlace(compiled, playbook, knot[0] ?? ''), { steps: shown(knot) }));

type PerPlaybook = (compiled: Compiled, playbook: Playbook) => readonly Issue[];

const each =
  (check: PerPlaybook) =>
  (compiled: Compiled): readonly Issue[] =>
    compiled.playbooks.flatMap((playbook) => check(compiled, playbook));

export const GRAPH_RULES: readonly Rule[] = [
  { code: 'playbook.unreachable', check: each(unreachable) },
  { code: 'playbook.dead-end', check: each(deadEnds) },
  { code: 'playbook.endless', check: each(endless) },
  { code: 'playbook.idle-loop', check: each(idleLoops) },
];
