/** Owns the setting of a level by hand. */
import type { Run } from '../incident/run.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { assess, inputsOf } from './assess.ts';
import type { Level } from './model.ts';

type SetLevel = { readonly level: number; readonly reason: string | null };

const isLevel = (level: number): level is Level => [1, 2, 3, 4].includes(level);

/** Raising takes effect at once; lowering below what stands needs a reason. */
export const setSeverity = (run: Run, command: SetLevel): readonly Issue[] => {
  const { level, reason } = command;
  const now = run.state.severity;
  if (!isLevel(level)) return [issue('severity.bad-level', NOWHERE, { found: String(level) })];
  if (now && level < now.level && !reason?.trim())
    return [issue('severity.needs-reason', NOWHERE, { from: now.level, to: level })];
  const { content } = run.context;
  const assessed = assess(run.state, content) !== null;
  const inputs = assessed ? inputsOf(run.state, content) : (now?.inputs ?? {});
  run.emit('severity-set', { level, was: now?.level ?? null, reason: reason ?? '', inputs });
  return [];
};
