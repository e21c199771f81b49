/** Owns the paths of playbook things, so that every rule points at the same line for the same thing. */
import type { Place } from '../../issue.ts';
import type { Playbook, StepId } from '../model.ts';
import type { Compiled, ContentPath, Origin } from './rule.ts';

export const stepPath = (playbook: Playbook, step: StepId, ...rest: ContentPath): ContentPath => [
  'playbooks',
  playbook.id,
  'steps',
  step,
  ...rest,
];

/** Where a step, or a key of it, was written. */
export const stepPlace = (
  { origin }: Pick<Compiled, 'origin'>,
  playbook: Playbook,
  step: StepId,
  ...rest: ContentPath
): Place => origin.place(stepPath(playbook, step, ...rest));

const MAX_LINES = 200;

/** Lines are written in any order, branches are numbered among themselves: the n-th line that has `key`. */
export const linePath = (
  origin: Origin,
  way: ContentPath,
  { key, nth }: { readonly key: string; readonly nth: number },
): ContentPath => {
  const lines = Array.from({ length: MAX_LINES }, (_, index) => [...way, index, key]).filter((path) =>
    origin.has(path),
  );
  return lines[nth] ?? way;
};
