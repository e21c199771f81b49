/** Owns what hangs on facts: when they change, severity and statements follow at once. */
import { concernsLaw } from '../clock/law-facts.ts';
import { followLaw } from '../clock/law-run.ts';
import { startClock } from '../clock/run.ts';
import type { FactId } from '../fact/model.ts';
import type { Json } from '../record/event.ts';
import { same } from '../record/same.ts';
import { assess, inputsOf } from '../severity/assess.ts';
import { refresh } from '../statement/life.ts';
import type { Run } from './run.ts';
import type { Severity } from './state.ts';

/** What the facts under a level say. Who said it, and that somebody has checked it since, is no other fact. */
const said = (inputs: Severity['inputs']): readonly Json[] =>
  Object.entries(inputs).flatMap(([fact, answer]) => {
    const value = (answer as { readonly value?: Json } | null)?.value ?? null;
    return [fact, answer === null ? 'not asked' : [value]];
  });

/** The matrix speaks where it comes to another level or for other reasons; an operator's own level holds until a fact under it changes. */
export const reassess = (run: Run): void => {
  const { content } = run.context;
  const found = assess(run.state, content);
  const now = run.state.severity;
  if (!found || (now?.by === 'matrix' && now.level === found.level && same(now.rows, found.rows))) return;
  const inputs = inputsOf(run.state, content);
  if (now?.by === 'operator' && same(said(now.inputs), said(inputs))) return;
  run.emit('severity-assessed', { ...found, inputs, was: now?.level ?? null });
};

/** A clock whose starting moment was not known starts when it is. */
const lateStarts = (run: Run): void => {
  for (const clock of run.state.clocks)
    if (clock.from === null && clock.closed === null && clock.law === null) startClock(run, clock.rule);
};

/** `changed`: whatever has another answer now. */
export const afterFacts = (run: Run, changed: readonly FactId[]): void => {
  reassess(run);
  refresh(run, changed);
  lateStarts(run);
  // Where no law was come to yet, none of them is read.
  if (run.state.matters.length > 0 && concernsLaw(changed, run.context.content)) followLaw(run);
};
