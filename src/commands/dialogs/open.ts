/** Owns the opening of an incident where the usual folder cannot be written. */
import type { Issue } from '../../core/issue.ts';
import { issuesLines } from '../../text/issue.ts';
import type { Errand } from '../errand.ts';
import { LEFT } from '../exit.ts';
import { type Opening, openNew } from '../open.ts';
import { walk } from '../walk.ts';
import { noMenu } from './sitting.ts';

type Where = { readonly errand: Errand; readonly recorded: boolean } | number;

const where = async (errand: Errand, issues: readonly Issue[]): Promise<Where> => {
  const { words } = errand;
  const operator = await errand.doors.operator(() => words);
  operator.say(await issuesLines(issues, words));
  const menu = noMenu(words);
  const options = [
    { value: 'elsewhere', label: words.walk.recordElsewhere, description: null },
    { value: 'unrecorded', label: words.walk.goUnrecorded, description: null },
  ];
  const chosen = await operator.ask({
    kind: 'choice',
    message: words.walk.cannotOpen,
    help: null,
    menu,
    options,
    initial: null,
  });
  if (chosen.kind === 'left') return LEFT[chosen.how];
  if (chosen.kind === 'option' && chosen.value === 'elsewhere') {
    const folder = await operator.ask({
      kind: 'text',
      message: words.walk.recordFolder,
      help: null,
      menu,
      example: null,
      initial: '',
      multiline: false,
      problem: () => null,
    });
    if (folder.kind === 'left') return LEFT[folder.how];
    // Enter alone names no folder; the one the program happens to stand in is nobody's choice.
    if (folder.kind !== 'text' || folder.text.trim() === '') return where(errand, issues);
    const journal = await errand.doors.journalAt(folder.text.trim());
    return { errand: { ...errand, doors: { ...errand.doors, journal: async () => journal } }, recorded: true };
  }
  const word = words.walk.unrecordedWord;
  const said = await operator.ask({
    kind: 'word',
    message: words.walk.unrecordedAsk(word),
    help: null,
    menu,
    words: [word],
    mismatch: words.walk.unrecordedAsk(word),
  });
  if (said.kind === 'left') return LEFT[said.how];
  if (said.kind !== 'word' || !said.matched) return where(errand, issues);
  const journal = await errand.doors.memory();
  return { errand: { ...errand, doors: { ...errand.doors, journal: async () => journal } }, recorded: false };
};

/** Opens in another folder, or in memory after a typed word; asks again while neither works. */
export const openElsewhere = async (errand: Errand, opening: Opening, issues: readonly Issue[]): Promise<number> => {
  const chosen = await where(errand, issues);
  if (typeof chosen === 'number') return chosen;
  const opened = await openNew(chosen.errand, opening);
  return opened.ok
    ? walk(chosen.errand, opened.value, { recorded: chosen.recorded })
    : openElsewhere(errand, opening, opened.issues);
};
