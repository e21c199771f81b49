/** Owns the changing of a draft in the operator's own editor: on a copy, read back, shown as it now stands. */
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import type { Opened } from '../incident.ts';
import { wordsNow } from '../words.ts';
import { statementIn } from './open-roles.ts';
import { showRefusals, showStatement } from './show.ts';
import { perform, type Sitting, say, sayIssues, sitFor, wordsOf } from './sitting.ts';

/** True where a new version was recorded. */
export const editByHand = async (sitting: Sitting, id: string): Promise<boolean> => {
  const statement = statementIn(sitting, id);
  const words = statement && (await wordsNow(sitting.errand, sitting.opened, statement));
  if (!statement || !words) return false;
  if (!words.ok) {
    await sayIssues(sitting, words.issues);
    return false;
  }
  const { life } = wordsOf(sitting);
  const text = await sitting.operator.edit(words.value);
  if (text === null) {
    say(sitting, [line('warning', life.noEditor)]);
    return false;
  }
  if (!(await perform(sitting, { kind: 'edit', statement: id, hash: statement.hash, text }))) return false;
  say(sitting, [line('good', life.edited(statementIn(sitting, id)?.version ?? 0))]);
  await showStatement(sitting, id);
  await showRefusals(sitting, id);
  return true;
};

/** The template's words again. */
export const redrawByHand = async (sitting: Sitting, id: string): Promise<boolean> => {
  const statement = statementIn(sitting, id);
  if (!statement) return false;
  const { template, lang } = statement;
  if (!(await perform(sitting, { kind: 'draft', template, lang, redraw: true }))) return false;
  say(sitting, [line('good', wordsOf(sitting).life.redrawn)]);
  await showStatement(sitting, id);
  await showRefusals(sitting, id);
  return true;
};

/** `edit` with a person at the terminal. */
export const editAtTerminal = (errand: Errand, opened: Opened, id: string): Promise<number> =>
  sitFor(errand, opened, async (sitting) => {
    if (statementIn(sitting, id)) return (await editByHand(sitting, id)) ? EXIT.done : EXIT.usage;
    await perform(sitting, { kind: 'edit', statement: id, hash: opened.state.bundle, text: '' });
    return EXIT.usage;
  });
