/** Which steps and lines a way takes between two stops, and which there are. */
import { countedBy } from '../../src/core/incident/advance.ts';
import { nextVisit } from '../../src/core/incident/ask.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import { type FactView, truth } from '../../src/core/playbook/condition.ts';
import type { Content, Step, StepId, Way } from '../../src/core/playbook/model.ts';
import { stepOf } from './region.ts';
import { wayOf } from './ways.ts';

/** The line of a step's way that decides under these facts, and where it leads: its number, `unknown` or `otherwise`; null where there is but one way. */
type Taken = { readonly line: string | null; readonly to: StepId };

const taken = (way: Way, view: FactView): Taken => {
  if (way.kind === 'to') return { line: null, to: way.to };
  const otherwise: Taken = { line: 'otherwise', to: way.otherwise };
  for (const [index, { when, to }] of way.branches.entries()) {
    const said = truth(when.condition, view);
    if (said === true) return { line: String(index), to };
    if (said === null) return way.unknown === null ? otherwise : { line: 'unknown', to: way.unknown };
  }
  return otherwise;
};

export type Trace = { readonly steps: readonly string[]; readonly lines: readonly string[] };

const stays = (content: Content, before: State, after: State): boolean => {
  if (before.playbook !== after.playbook || before.step !== after.step || before.ask === null || after.ask === null)
    return false;
  const step = stepOf(content, before);
  if (step.kind === 'statement') return before.ask.id !== step.template;
  if (step.kind !== 'ask') return before.ask.id === after.ask.id && before.ask.visit === after.ask.visit;
  return step.facts.indexOf(after.ask.id) > step.facts.indexOf(before.ask.id);
};

const MOST = 300;

/** The steps and lines between two stops, gone over once more from what the facts were then. */
export const traceOf = (content: Content, before: State | null, after: State): Trace => {
  const steps: string[] = [];
  const lines: string[] = [];
  if (before && stays(content, before, after)) return { steps, lines };
  let at: StepRef = before
    ? { playbook: before.playbook, step: before.step }
    : { playbook: after.playbook, step: content.playbooks[after.playbook]?.start ?? '' };
  const trail = after.trail;
  const view = wayView(after, content.facts);
  const leave = (step: Step): void => {
    const way = wayOf(step);
    if (step.kind === 'handover') at = { playbook: step.playbook, step: content.playbooks[step.playbook]?.start ?? '' };
    else if (way) {
      const { line, to } = taken(way, view);
      if (line !== null) lines.push(`${at.playbook}/${at.step}:${line}`);
      at = { playbook: at.playbook, step: to };
    }
  };
  if (before) leave(stepOf(content, at));
  for (let count = 0; count < MOST; count++) {
    const step = stepOf(content, at);
    const past = step.limit !== null && nextVisit(trail, countedBy(step, at)) > step.limit.times;
    if (past && step.limit) {
      lines.push(`${at.playbook}/${at.step}:limit`);
      at = { playbook: at.playbook, step: step.limit.then };
      continue;
    }
    steps.push(`${at.playbook}/${at.step}`);
    if ((at.playbook === after.playbook && at.step === after.step) || step.kind === 'end') return { steps, lines };
    leave(step);
  }
  throw new Error(`no way from ${before?.step} to ${after.step}`);
};

/** Every step and every line there is in a playbook. */
export const allOf = (content: Content, playbook: string): Trace => {
  const steps = Object.values(content.playbooks[playbook]?.steps ?? {});
  const lines = steps.flatMap((step) => {
    const way = wayOf(step);
    const own =
      way?.kind === 'branches'
        ? [...way.branches.map((_, index) => String(index)), ...(way.unknown === null ? [] : ['unknown']), 'otherwise']
        : [];
    return [...own, ...(step.limit ? ['limit'] : [])].map((line) => `${playbook}/${step.id}:${line}`);
  });
  return { steps: steps.map(({ id }) => `${playbook}/${id}`), lines };
};
