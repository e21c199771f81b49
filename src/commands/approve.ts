/** `approve`: a role's yes to the words of a text as they stand. */
import { bad, issue, ok } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { approvalLines } from '../text/statements.ts';
import { act } from './act.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const roleIn = (given: Given): string | null => text(given, 'as') ?? text(given, 'for');

/** With a terminal and no role the person is asked who says yes. */
const atTerminal = ({ doors, shared }: Errand, given: Given): boolean =>
  doors.terminal && shared.input && !shared.json && roleIn(given) === null;

const byHand = async (errand: Errand, given: Given): Promise<number> => {
  const opened = await incidentOf(errand, given.args.length > 1 ? (given.args[0] ?? null) : null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const { approveAtTerminal } = await import('./dialogs/approve.ts');
  return approveAtTerminal(here, opened.value, given.args.at(-1) ?? '');
};

const shown = async (errand: Errand, opened: Opened, id: string): Promise<number> => {
  const voice = voiceOf(errand, opened);
  const statement = opened.state.statements.find((one) => one.id === id);
  if (errand.shared.json || !statement) {
    await printStand(errand, opened);
    return EXIT.done;
  }
  const lines = approvalLines(statement, opened.state, opened.id, voice);
  const whole = lines.every(({ mark }) => mark !== 'warning');
  await printLines(errand, [...lines, ...(whole ? [line('good', errand.words.life.approved)] : [])]);
  return EXIT.done;
};

export const run: Run = (errand, given) => {
  if (given.args.length > 0 && atTerminal(errand, given)) return byHand(errand, given);
  return act(errand, given, {
    names: ['STATEMENT'],
    plan: async (_, opened, [statement = '']) => {
      const role = roleIn(given);
      if (role === null)
        return bad(issue('usage.missing-argument', { kind: 'argument', name: '--as' }, { name: '--as ROLE' }));
      const hash = opened.state.statements.find((one) => one.id === statement)?.hash ?? opened.state.bundle;
      const instead = text(given, 'as') === null;
      return ok({ command: { kind: 'approve', statement, hash, role, instead, because: text(given, 'why') } });
    },
    after: (here, opened) => shown(here, opened, given.args.at(-1) ?? ''),
  });
};
