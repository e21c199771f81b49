/** Which steps can still be met from a place, where the answers that will not be asked anew decide their lines for good. */
import type { FactId } from '../../src/core/fact/model.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type Condition, type FactView, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, StepId, Way } from '../../src/core/playbook/model.ts';
import { targets } from '../../src/core/playbook/way.ts';

/** A line of a step's way, by its number or name, and the step it leads to. */
type Line = { readonly line: string; readonly to: StepId };

/** A step that can be met, and where it can lead. `lines` names the ways out: two lines may lead to one step. */
export type Met = {
  readonly at: StepRef;
  readonly step: Step;
  readonly to: readonly StepRef[];
  readonly lines: string;
};

/** Whether a part of a condition has its last word. */
export type Fixed = (leaf: Extract<Condition, { fact: FactId }>) => boolean;

type Words = ReadonlySet<boolean | null>;

const ANY: Words = new Set([true, false, null]);

const one = (said: boolean | null): Words => new Set([said]);

const both = (parts: readonly Words[]): Words => {
  const all = parts.reduce<readonly (readonly (boolean | null)[])[]>(
    (sets, words) => sets.flatMap((set) => [...words].map((word) => [...set, word])),
    [[]],
  );
  return new Set(all.map((set) => (set.includes(false) ? false : set.includes(null) ? null : true)));
};

const turned = (words: Words): Words => new Set([...words].map((said) => (said === null ? null : !said)));

/** Everything a condition may yet come to. */
const words = (condition: Condition, view: FactView, fixed: Fixed): Words => {
  switch (condition.op) {
    case 'and':
      return both(condition.of.map((part) => words(part, view, fixed)));
    case 'or':
      return turned(both(condition.of.map((part) => turned(words(part, view, fixed)))));
    case 'not':
      return turned(words(condition.of, view, fixed));
    case 'constant':
      return one(condition.value);
    default:
      return fixed(condition) ? one(truth(condition, view)) : ANY;
  }
};

const linesOf = (way: Way, view: FactView, fixed: Fixed): readonly Line[] => {
  if (way.kind === 'to') return [{ line: '', to: way.to }];
  const found: Line[] = [];
  for (const [index, { when, to }] of way.branches.entries()) {
    const said = words(when.condition, view, fixed);
    if (said.has(true)) found.push({ line: String(index), to });
    if (said.has(null)) found.push({ line: 'unknown', to: way.unknown ?? way.otherwise });
    if (!said.has(false)) return found;
  }
  return [...found, { line: 'otherwise', to: way.otherwise }];
};

type Onward = (way: Way) => readonly Line[];

const nexts = (content: Content, at: StepRef, step: Step, onward: Onward): Pick<Met, 'to' | 'lines'> => {
  if (step.kind === 'handover')
    return { to: [{ playbook: step.playbook, step: content.playbooks[step.playbook]?.start ?? '' }], lines: '' };
  const lines = 'next' in step ? onward(step.next) : [];
  const ids = [...lines.map(({ to }) => to), ...(step.limit ? [step.limit.then] : [])];
  return {
    to: [...new Set(ids)].map((id) => ({ playbook: at.playbook, step: id })),
    lines: lines.map(({ line }) => line).join(),
  };
};

export const stepOf = (content: Content, at: StepRef): Step => {
  const step = content.playbooks[at.playbook]?.steps[at.step];
  if (!step) throw new RangeError(`no step ${at.playbook}/${at.step}`);
  return step;
};

const walk = (content: Content, from: StepRef, onward: Onward): readonly Met[] => {
  const met = new Map<string, Met>();
  const queue = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const key = `${at.playbook}/${at.step}`;
    if (met.has(key)) continue;
    const step = stepOf(content, at);
    const next = nexts(content, at, step, onward);
    met.set(key, { at, step, ...next });
    queue.push(...next.to);
  }
  return [...met.values()];
};

/** All steps there are from here on, whatever has been said. */
export const ahead = (content: Content, from: StepRef): readonly Met[] =>
  walk(content, from, (way) => targets(way).map((to) => ({ line: '', to })));

/** The steps still possible under these answers. */
export const region = (content: Content, from: StepRef, state: State, fixed: Fixed): readonly Met[] => {
  const view = wayView(state, content.facts);
  return walk(content, from, (way) => linesOf(way, view, fixed));
};
