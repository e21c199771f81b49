/** `drill end`: the drill is over, whatever has not come yet. */
import { ok } from '../core/issue.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: [],
    find: drillOf,
    plan: async () => ok({ command: { kind: 'drill', act: 'end' } }),
  });
