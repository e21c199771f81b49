/** `handover`: goes on in another playbook, with every fact. */
import { ok } from '../core/issue.ts';
import { act } from './act.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['PLAYBOOK'],
    plan: async (_, __, [playbook = '']) => ok({ command: { kind: 'handover', playbook } }),
  });
