/** Owns what is open under the facts of now: the question, and where the way would stand. */
import { bars } from '../statement/guards.ts';
import { statementOf } from '../statement/words.ts';
import { reroute } from './advance.ts';
import { type Ask, openAsk } from './ask.ts';
import type { Context } from './context.ts';
import { askKey } from './events.ts';
import { Run } from './run.ts';
import type { State } from './state.ts';

/** The open ask under these facts; null after the end. */
export const asked = (state: State, context: Context): Ask | null =>
  openAsk(state, context.content, (id) => {
    const statement = statementOf(state, id);
    return statement !== null && bars(state, statement, context).length === 0;
  });

/** Where the way would stand under the facts of now; null where that is where the operator is. */
export const wayNow = (
  state: State,
  context: Context,
): { readonly playbook: string; readonly step: string; readonly ask: string | null } | null => {
  if (state.outcome !== null) return null;
  const run = new Run(state, context);
  reroute(run);
  const { playbook, step, ask } = run.state;
  const same =
    playbook === state.playbook && step === state.step && (ask && askKey(ask)) === (state.ask && askKey(state.ask));
  return same ? null : { playbook, step, ask: ask && askKey(ask) };
};
