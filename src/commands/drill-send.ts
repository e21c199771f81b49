/** `drill send`: something comes now, whatever the timetable says. */
import { ok } from '../core/issue.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['INJECT'],
    find: drillOf,
    plan: async (_, __, [inject = '']) => ok({ command: { kind: 'drill', act: 'send', inject } }),
  });
