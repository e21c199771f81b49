/** Owns the order in which a playbook reads: as a walk first comes by, the first line of a branch first. */
import type { Playbook, Step, StepId } from './model.ts';
import { targets } from './way.ts';

/** Every step once. What no way leads to, which lint finds, stands at the end. */
export const inOrder = ({ steps, start }: Playbook): readonly Step[] => {
  const seen = new Set<StepId>();
  const queue: StepId[] = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const step = steps[id];
    if (!step || seen.has(id)) continue;
    seen.add(id);
    const ahead = 'next' in step ? targets(step.next) : [];
    queue.push(...[...ahead, ...(step.limit ? [step.limit.then] : [])].toReversed());
  }
  return [...new Set([...seen, ...Object.keys(steps)])].flatMap((id) => steps[id] ?? []);
};
