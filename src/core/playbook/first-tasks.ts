/** Owns the answer to: what does a role do first in a playbook, whichever way it takes. */

import type { RoleId } from '../role.ts';
import type { Playbook, Step, StepId } from './model.ts';
import { targets } from './way.ts';

const onward = (step: Step): readonly StepId[] =>
  step.kind === 'end' || step.kind === 'handover' ? [] : targets(step.next);

/** The role's tasks in the order in which they can be met, at most so many. */
export const firstTasks = (playbook: Playbook, role: RoleId, most: number): readonly StepId[] => {
  const seen = new Set<StepId>([playbook.start]);
  const found: StepId[] = [];
  // What is added while the set is walked is walked as well: nearest first.
  for (const id of seen) {
    const step = playbook.steps[id];
    if (step === undefined) continue;
    if (step.kind === 'task' && step.role === role) found.push(id);
    if (found.length >= most) break;
    for (const next of onward(step)) seen.add(next);
  }
  return found;
};
