/** `withdraw`: a text that is out is taken back, with the reason; the operator is told what is still out there and what tells people the truth. */
import { ok } from '../core/issue.ts';
import { withdrawnLines } from '../text/statements.ts';
import { act } from './act.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text, when } from './given.ts';
import { incidentOf, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const byHand = async (errand: Errand, given: Given): Promise<number> => {
  const opened = await incidentOf(errand, given.args.length > 1 ? (given.args[0] ?? null) : null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const { withdrawAtTerminal } = await import('./dialogs/withdraw.ts');
  return withdrawAtTerminal(here, opened.value, given.args.at(-1) ?? '');
};

const atTerminal = ({ doors, shared }: Errand, given: Given): boolean =>
  doors.terminal && shared.input && !shared.json && given.args.length > 0 && text(given, 'why') === null;

export const run: Run = (errand, given) => {
  if (atTerminal(errand, given)) return byHand(errand, given);
  return act(errand, given, {
    names: ['STATEMENT'],
    plan: async (_, opened, [statement = '']) => {
      const moment = when(given, opened.zone);
      if (!moment.ok) return moment;
      return ok({ command: { kind: 'withdraw', statement, because: text(given, 'why') ?? '', when: moment.value } });
    },
    after: async (here, opened) => {
      const statement = opened.state.statements.find(({ id }) => id === given.args.at(-1));
      if (here.shared.json || !statement) await printStand(here, opened);
      else await printLines(here, withdrawnLines(statement, opened.id, voiceOf(here, opened)));
      return EXIT.done;
    },
  });
};
