/** `release`: the guards, the order of telling, the typed word; then the final text without DRAFT mark. */
import { ok } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { act } from './act.ts';
import { untoldOf } from './answer.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, releaseInput, text, when } from './given.ts';
import { handOut, otherFormats, type Wanted, wantedOf } from './hand-out.ts';
import { incidentOf, type Opened } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

/** With a terminal and no --confirm the person is asked; else everything has to be said on the command line. */
const atTerminal = (errand: Errand, given: Given): boolean =>
  errand.doors.terminal && errand.shared.input && !errand.shared.json && text(given, 'confirm') === null;

const byHand = async (errand: Errand, given: Given, wanted: Wanted): Promise<number> => {
  const two = given.args.length > 1;
  const opened = await incidentOf(errand, two ? (given.args[0] ?? null) : null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const { releaseAtTerminal } = await import('./dialogs/release.ts');
  const id = given.args.at(-1) ?? '';
  const done = await releaseAtTerminal(here, opened.value, id);
  const after = done === EXIT.done && wanted ? await incidentOf(errand, opened.value.id) : null;
  return after?.ok ? shown(here, after.value, id, wanted) : done;
};

const shown = async (errand: Errand, opened: Opened, id: string, wanted: Wanted): Promise<number> => {
  const statement = opened.state.statements.find((one) => one.id === id);
  if (statement && wanted) return handOut(errand, opened, statement, wanted);
  if (errand.shared.json || !statement) await printStand(errand, opened);
  else
    await printLines(errand, [
      line('good', errand.words.walk.released),
      line('verbatim', opened.journal.locate(opened.id, statement.plain)),
      otherFormats(errand, opened, statement),
    ]);
  return EXIT.done;
};

export const run: Run = async (errand, given) => {
  const wanted = wantedOf(given);
  if (!wanted.ok) return fail(errand, wanted.issues);
  if (given.args.length > 0 && atTerminal(errand, given)) return byHand(errand, given, wanted.value);
  return act(errand, given, {
    names: ['STATEMENT'],
    plan: async (_, opened, [statement = '']) => {
      const moment = when(given, opened.zone);
      if (!moment.ok) return moment;
      return ok({
        command: {
          kind: 'release',
          statement,
          release: releaseInput(given, untoldOf(opened, statement)),
          when: moment.value,
        },
      });
    },
    after: (here, opened) => shown(here, opened, given.args.at(-1) ?? '', wanted.value),
  });
};
