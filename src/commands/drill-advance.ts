/** `drill advance`: lets simulated time pass, and brings what comes meanwhile. */
import { bad, issue, ok, type Result } from '../core/issue.ts';
import { type Minutes, minutes } from '../core/time.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import { flag, type Given, text } from './given.ts';
import type { Run } from './verb.ts';

/** Null: until the next thing comes. */
const byOf = (given: Given): Result<Minutes | null> => {
  if (flag(given, 'toNext')) return ok(null);
  const typed = text(given, 'by');
  const place = { kind: 'argument', name: '--by' } as const;
  if (typed === null) return bad(issue('usage.missing-argument', place, { name: '--by | --to-next' }));
  const count = minutes(typed);
  return count === null ? bad(issue('drill.bad-duration', place, { found: typed })) : ok(count);
};

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: [],
    find: drillOf,
    plan: async ({ now }) => {
      const by = byOf(given);
      return by.ok ? ok({ command: { kind: 'drill', act: 'advance', by: by.value, real: now() } }) : by;
    },
  });
