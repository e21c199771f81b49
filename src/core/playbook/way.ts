/** Owns the choice of the way on: the first line that is not false decides. */
import { type FactView, truth } from './condition.ts';
import type { StepId, Way } from './model.ts';

/** The step a way leads to under these facts. */
export const follow = (way: Way, view: FactView): StepId => {
  if (way.kind === 'to') return way.to;
  for (const branch of way.branches) {
    const said = truth(branch.when.condition, view);
    if (said === true) return branch.to;
    if (said === null) return way.unknown ?? way.otherwise;
  }
  return way.otherwise;
};

/** Every step a way can lead to. */
export const targets = (way: Way): readonly StepId[] =>
  way.kind === 'to'
    ? [way.to]
    : [...way.branches.map((branch) => branch.to), ...(way.unknown === null ? [] : [way.unknown]), way.otherwise];
