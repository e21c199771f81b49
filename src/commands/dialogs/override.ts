/** Owns what is asked when the check holds something against a text that is to go out: change it, let it stand with a reason, or wait. */
import type { Issue } from '../../core/issue.ts';
import { refusals } from '../../core/statement/guards.ts';
import type { Override } from '../../core/statement/model.ts';
import { decided } from '../context.ts';
import { editByHand } from './edit.ts';
import { statementIn } from './open-roles.ts';
import { putChoice, putText, type Sitting, sayIssues, wordsOf } from './sitting.ts';

/** Everything that keeps a text from going out now. */
export const refusedFor = (sitting: Sitting, id: string): Promise<readonly Issue[]> => {
  const { opened, errand } = sitting;
  const statement = statementIn(sitting, id);
  return decided(errand, opened, (context) => (statement ? refusals(opened.state, statement, context) : []));
};

const rulesIn = (found: readonly Issue[]): readonly string[] =>
  found.flatMap((one) => (one.code === 'release.finding' ? one.params.rules.split(',') : []));

/** What is let stand; empty where nothing was found, null where the text does not go out now. */
export const letStand = async (sitting: Sitting, id: string): Promise<readonly Override[] | null> => {
  const found = (await refusedFor(sitting, id)).filter(({ code }) => code === 'release.finding');
  if (found.length === 0) return [];
  const { row, standAsk, standWhy } = wordsOf(sitting).life;
  await sayIssues(sitting, found);
  const said = await putChoice(sitting, standAsk, [
    { value: 'edit', label: row.edit },
    { value: 'stand', label: row.stand },
    { value: '', label: row.not },
  ]);
  if (said === 'edit') await editByHand(sitting, id);
  if (said !== 'stand') return null;
  const because = await putText(sitting, standWhy);
  return because === '' ? null : rulesIn(found).map((rule) => ({ rule, because }));
};
