/** Owns what still lies ahead: the steps a way can come to under the facts known now. */
import { factsOf } from '../playbook/condition.ts';
import type { Content, Step, StepId, Way } from '../playbook/model.ts';
import { follow, targets } from '../playbook/way.ts';
import type { StepRef } from './events.ts';
import type { State } from './state.ts';
import { wayView } from './view.ts';

/** Where every fact a way looks at has an answer there is one way on; else all of them are possible. */
const onward = (way: Way, state: State, content: Content): readonly StepId[] => {
  if (way.kind === 'to') return [way.to];
  const facts = way.branches.flatMap((branch) => factsOf(branch.when.condition));
  const settled = facts.every((fact) => fact === 'severity' || state.facts[fact] !== undefined);
  return settled ? [follow(way, wayView(state, content.facts))] : targets(way);
};

const after = (step: Step, at: StepRef, state: State, content: Content): readonly StepRef[] => {
  if (step.kind === 'end') return [];
  if (step.kind === 'handover') {
    const start = content.playbooks[step.playbook]?.start;
    return start === undefined ? [] : [{ playbook: step.playbook, step: start }];
  }
  const limit = step.limit === null ? [] : [step.limit.then];
  return [...onward(step.next, state, content), ...limit].map((id) => ({ playbook: at.playbook, step: id }));
};

const key = (at: StepRef): string => `${at.playbook}/${at.step}`;

/** All steps that can still be met from here on, this one included. */
export const reachable = (state: State, content: Content, from: StepRef): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue: StepRef[] = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const step = content.playbooks[at.playbook]?.steps[at.step];
    if (!step || seen.has(key(at))) continue;
    seen.add(key(at));
    queue.push(...after(step, at, state, content));
  }
  return seen;
};
