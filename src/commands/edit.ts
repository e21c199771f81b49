/** `edit`: changes the words of a draft, in the operator's own editor or from a file; the template no longer writes over them. */
import { issue, ok } from '../core/issue.ts';
import { changeLines } from '../text/changes.ts';
import { line } from '../text/line.ts';
import { approvalLines, lengthLine } from '../text/statements.ts';
import { act } from './act.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { readText } from './file.ts';
import { type Given, split, text } from './given.ts';
import { incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const byHand = async (errand: Errand, given: Given): Promise<number> => {
  const named = split(given, ['STATEMENT']);
  if (!named.ok) return fail(errand, named.issues);
  const [id = ''] = named.value.rest;
  const { doors, shared } = errand;
  if (!doors.terminal || !shared.input || shared.json)
    return fail(errand, [issue('edit.no-editor', { kind: 'argument', name: '--file' }, { id })]);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const { editAtTerminal } = await import('./dialogs/edit.ts');
  return editAtTerminal(here, opened.value, id);
};

const shown = async (errand: Errand, opened: Opened, before: Opened, id: string): Promise<number> => {
  const statement = opened.state.statements.find((one) => one.id === id);
  if (errand.shared.json || !statement) {
    await printStand(errand, opened);
    return EXIT.done;
  }
  const voice = voiceOf(errand, opened);
  await printAside(errand, [
    ...changeLines(before.state, opened.state, voice),
    line('good', errand.words.life.edited(statement.version)),
  ]);
  await printLines(errand, [
    line('verbatim', opened.journal.locate(opened.id, statement.plain)),
    ...lengthLine(statement, voice),
    ...approvalLines(statement, opened.state, opened.id, voice),
  ]);
  return EXIT.done;
};

export const run: Run = (errand, given) => {
  const file = text(given, 'file');
  if (file === null) return byHand(errand, given);
  return act(errand, given, {
    names: ['STATEMENT'],
    plan: async (here, opened, [statement = '']) => {
      const read = await readText(here, file);
      if (!read.ok) return read;
      const hash = opened.state.statements.find((one) => one.id === statement)?.hash ?? opened.state.bundle;
      return ok({ command: { kind: 'edit', statement, hash, text: read.value } });
    },
    after: (here, opened, before) => shown(here, opened, before, given.args.at(-1) ?? ''),
  });
};
