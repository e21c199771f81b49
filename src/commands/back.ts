/** `back`: to an earlier question. What was done stays done. */
import { ok } from '../core/issue.ts';
import { act } from './act.ts';
import { at, text } from './given.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, { names: [], plan: async () => ok({ command: { kind: 'back', to: at(text(given, 'ask')) } }) });
