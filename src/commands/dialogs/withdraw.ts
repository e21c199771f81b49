/** Owns the withdrawing by hand: the text, the reason, and what is still out there. */
import { withdrawnLines } from '../../text/statements.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import type { Opened } from '../incident.ts';
import { statementIn } from './open-roles.ts';
import { showStatement } from './show.ts';
import { perform, putText, say, sitFor, voiceNow, wordsOf } from './sitting.ts';

/** `withdraw` with a person at the terminal who gave no reason. */
export const withdrawAtTerminal = (errand: Errand, opened: Opened, id: string): Promise<number> =>
  sitFor(errand, opened, async (sitting) => {
    if (statementIn(sitting, id)) await showStatement(sitting, id);
    const because = statementIn(sitting, id) ? await putText(sitting, wordsOf(sitting).life.withdrawWhy) : '-';
    if (!(await perform(sitting, { kind: 'withdraw', statement: id, because, when: null }))) return EXIT.usage;
    const statement = statementIn(sitting, id);
    if (statement) say(sitting, withdrawnLines(statement, opened.id, voiceNow(sitting)));
    return EXIT.done;
  });
