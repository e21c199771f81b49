/** The order in which asks are come to: each after all that lead to it, but for the ways back of loops. */
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import type { Content, StepId } from '../../src/core/playbook/model.ts';
import { onwards, placeOf, stepOf } from './region.ts';

/** More asks than stand in one step. */
const ASKS = 100;

/** Steps behind which nothing is left undone come first. */
const lastFirst = (content: Content, playbooks: readonly string[]): ReadonlyMap<string, number> => {
  const begun = new Set<string>();
  const done = new Map<string, number>();
  const visit = (at: StepRef): void => {
    if (begun.has(placeOf(at))) return;
    begun.add(placeOf(at));
    onwards(content, at).to.forEach(visit);
    done.set(placeOf(at), done.size);
  };
  const startOf = (playbook: string): StepId => content.playbooks[playbook]?.start ?? '';
  for (const playbook of playbooks) visit({ playbook, step: startOf(playbook) });
  return done;
};

/** Facts are asked in their order, and what is missing for a statement before the statement. */
const within = (content: Content, { playbook, step: id, ask }: State): number => {
  const step = stepOf(content, { playbook, step: id });
  if (step.kind === 'ask') return step.facts.indexOf(ask?.id ?? '');
  return step.kind === 'statement' && ask?.id === step.template ? ASKS - 1 : 0;
};

/** Where the ask of a state stands in that order. */
export const ranksIn = (content: Content, playbooks: readonly string[]): ((state: State) => number) => {
  const order = lastFirst(content, playbooks);
  return (state) => within(content, state) - ASKS * (order.get(placeOf(state)) ?? 0);
};
