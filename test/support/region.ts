/** Which steps can still be met from a place, where the answers that will not be asked anew decide their lines for good. */
import type { FactId } from '../../src/core/fact/model.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type Condition, type FactView, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, StepId, Way } from '../../src/core/playbook/model.ts';
import { targets } from '../../src/core/playbook/way.ts';

export const placeOf = (at: StepRef): string => `${at.playbook}/${at.step}`;

type Known<K, T> = { readonly get: (key: K) => T | undefined; readonly set: (key: K, value: T) => unknown };

/** What was made for a key before, or now. */
export const remembered = <K, T>(known: Known<K, T>, key: K, make: () => T): T => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
};

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

/** What a condition may yet come to, each a bit. */
const FALSE = 1;
const UNKNOWN = 2;
const TRUE = 4;
const ANY = FALSE | UNKNOWN | TRUE;

const one = (said: boolean | null): number => (said === null ? UNKNOWN : said ? TRUE : FALSE);

const both = (a: number, b: number): number => {
  const unknown = (a & UNKNOWN && b & (UNKNOWN | TRUE)) || (b & UNKNOWN && a & (UNKNOWN | TRUE));
  return ((a | b) & FALSE) | (unknown ? UNKNOWN : 0) | (a & b & TRUE);
};

const turned = (words: number): number => (words & UNKNOWN) | (words & TRUE ? FALSE : 0) | (words & FALSE ? TRUE : 0);

/** Everything a condition may yet come to. */
const words = (condition: Condition, view: FactView, fixed: Fixed): number => {
  switch (condition.op) {
    case 'and':
      return condition.of.map((part) => words(part, view, fixed)).reduce(both, TRUE);
    case 'or':
      return turned(condition.of.map((part) => turned(words(part, view, fixed))).reduce(both, TRUE));
    case 'not':
      return turned(words(condition.of, view, fixed));
    case 'constant':
      return one(condition.value);
    default:
      return fixed(condition) ? one(truth(condition, view)) : ANY;
  }
};

/** The lines of a way that may yet be taken. */
export const linesOf = (way: Way, view: FactView, fixed: Fixed): readonly Line[] => {
  if (way.kind === 'to') return [{ line: '', to: way.to }];
  const found: Line[] = [];
  for (const [index, { when, to }] of way.branches.entries()) {
    const said = words(when.condition, view, fixed);
    if (said & TRUE) found.push({ line: String(index), to });
    if (said & UNKNOWN) found.push({ line: 'unknown', to: way.unknown ?? way.otherwise });
    if (!(said & FALSE)) return found;
  }
  return [...found, { line: 'otherwise', to: way.otherwise }];
};

type Onward = (way: Way) => readonly Line[];

type Leads = (at: StepRef, step: Step) => Pick<Met, 'to' | 'lines'>;

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

const walk = (content: Content, from: StepRef, leads: Leads): readonly Met[] => {
  const met = new Map<Step, Met>();
  const queue = [from];
  for (let at = queue.pop(); at; at = queue.pop()) {
    const step = stepOf(content, at);
    if (met.has(step)) continue;
    const { to, lines } = leads(at, step);
    met.set(step, { at, step, to, lines });
    queue.push(...to);
  }
  return [...met.values()];
};

/** Where a step can lead, whatever has been said. */
export const onwards = (content: Content, at: StepRef): Pick<Met, 'to' | 'lines'> =>
  nexts(content, at, stepOf(content, at), (way) => targets(way).map((to) => ({ line: '', to })));

type Found = { readonly leads: Map<Step, Pick<Met, 'to' | 'lines'>>; readonly ahead: Map<Step, readonly Met[]> };

const found = new WeakMap<Content, Found>();

/** All steps there are from here on, whatever has been said. */
export const ahead = (content: Content, from: StepRef): readonly Met[] => {
  const known = remembered(found, content, () => ({ leads: new Map(), ahead: new Map() }));
  const leads: Leads = (at, step) => remembered(known.leads, step, () => onwards(content, at));
  return remembered(known.ahead, stepOf(content, from), () => walk(content, from, leads));
};

/** The steps still possible under these answers. */
export const region = (content: Content, from: StepRef, state: State, fixed: Fixed): readonly Met[] => {
  const view = wayView(state, content.facts);
  return walk(content, from, (at, step) => nexts(content, at, step, (way) => linesOf(way, view, fixed)));
};
