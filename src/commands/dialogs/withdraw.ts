/** Owns the withdrawing by hand: the text, the reason, and what is still out there. */
import type { Statement } from '../../core/statement/model.ts';
import { whereOf, withdrawnLines } from '../../text/statements.ts';
import { templateTitle } from '../../text/voice.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import type { Opened } from '../incident.ts';
import { statementIn } from './open-roles.ts';
import { showStatement } from './show.ts';
import { perform, putChoice, putText, type Row, type Sitting, say, sitFor, voiceNow, wordsOf } from './sitting.ts';

/** Shows it, asks why, takes it back and says what is still out there; false where it was refused. */
const withdrawOne = async (sitting: Sitting, id: string): Promise<boolean> => {
  if (statementIn(sitting, id)) await showStatement(sitting, id);
  const because = statementIn(sitting, id) ? await putText(sitting, wordsOf(sitting).life.withdrawWhy) : '-';
  if (!(await perform(sitting, { kind: 'withdraw', statement: id, because, when: null }))) return false;
  const statement = statementIn(sitting, id);
  if (statement) say(sitting, withdrawnLines(statement, sitting.opened.id, voiceNow(sitting)));
  return true;
};

/** What is out, right or no longer right: that alone can be taken back. */
export const isOut = ({ state }: Statement): boolean => state === 'released' || state === 'stale';

/** From the menu: which of those that are out, or none after all. */
export const withdrawFromMenu = async (sitting: Sitting): Promise<void> => {
  const { life, walk, lang } = wordsOf(sitting);
  const { state, content } = sitting.opened;
  const rows = state.statements.filter(isOut).map(
    ({ id, template, sent }): Row => ({
      value: id,
      label: templateTitle(content, template, lang),
      help: whereOf(sent).join(' '),
    }),
  );
  const id = await putChoice(sitting, life.withdrawWhich, [...rows, { value: '', label: walk.leaveList }], '');
  if (id !== '') await withdrawOne(sitting, id);
};

/** `withdraw` with a person at the terminal who gave no reason. */
export const withdrawAtTerminal = (errand: Errand, opened: Opened, id: string): Promise<number> =>
  sitFor(errand, opened, async (sitting) => ((await withdrawOne(sitting, id)) ? EXIT.done : EXIT.usage));
