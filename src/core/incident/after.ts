/** Owns what hangs on facts: when they change, severity and statements follow at once. */
import { startClock } from '../clock/run.ts';
import { assess } from '../severity/assess.ts';
import { refresh } from '../statement/life.ts';
import type { Run } from './run.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The matrix speaks whenever a fact under it has changed; an operator's own level holds until then. */
export const reassess = (run: Run): void => {
  const { severity, facts } = run.context.content;
  const found = assess(run.state, severity, facts);
  const now = run.state.severity;
  if (!found || (now && same(now.inputs, found.inputs))) return;
  if (now?.by === 'matrix' && now.level === found.level && same(now.rows, found.rows)) return;
  run.emit('severity-assessed', { ...found, was: now?.level ?? null });
};

/** A clock whose starting moment was not known starts when it is. */
const lateStarts = (run: Run): void => {
  for (const clock of run.state.clocks) if (clock.from === null && clock.closed === null) startClock(run, clock.rule);
};

export const afterFacts = (run: Run): void => {
  reassess(run);
  refresh(run);
  lateStarts(run);
};
