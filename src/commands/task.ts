/** `task`: how a task stands: done, assigned to somebody, open again, or not needed. */

import type { TaskState } from '../core/incident/events.ts';
import { bad, issue, ok } from '../core/issue.ts';
import { act } from './act.ts';
import { text, when } from './given.ts';
import type { Run } from './verb.ts';

const STATES: readonly TaskState[] = ['open', 'assigned', 'done', 'not-needed'];

const isState = (typed: string): typed is TaskState => (STATES as readonly string[]).includes(typed);

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['TASK', 'STATE'],
    plan: async (_, opened, [task = '', state = '']) => {
      const moment = when(given, opened.zone);
      if (!moment.ok) return moment;
      if (!isState(state))
        return bad(
          issue('task.bad-state', { kind: 'argument', name: 'STATE' }, { found: state, allowed: STATES.join(', ') }),
        );
      return ok({
        command: {
          kind: 'task',
          task,
          state,
          who: text(given, 'who'),
          reason: text(given, 'reason'),
          when: moment.value,
        },
      });
    },
  });
