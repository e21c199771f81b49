/** Owns asking whether what the last drill wanted to be better holds by now. Whoever cannot say is asked again when this one is over. */
import { line } from '../../text/line.ts';
import { itemText } from '../../text/review/learned.ts';
import { perform, putChoice, putText, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

/** The numbers of the items nobody has looked at, from 1. */
const unlooked = ({ opened }: Sitting): readonly number[] => {
  const { brought, looked } = opened.state.learned;
  return (brought?.items ?? []).flatMap((_, index) =>
    looked.some(({ item }) => item === index + 1) ? [] : [index + 1],
  );
};

const lookAt = async (sitting: Sitting, item: number): Promise<void> => {
  const { look } = wordsOf(sitting).review;
  const named = sitting.opened.state.learned.brought?.items[item - 1];
  if (named === undefined) return;
  const rows = (['yes', 'no', 'later'] as const).map((value) => ({ value, label: look.answer[value] }));
  const said = await putChoice(sitting, itemText(named, voiceNow(sitting)), rows);
  if (said !== 'yes' && said !== 'no') return;
  const because = said === 'no' ? (await putText(sitting, look.why)) || null : null;
  await perform(sitting, { kind: 'review', act: 'look', item, holds: said === 'yes', because });
};

export const askWhatHolds = async (sitting: Sitting): Promise<void> => {
  const items = unlooked(sitting);
  if (items.length > 0) say(sitting, [line('plain', ''), line('strong', wordsOf(sitting).review.lastTime)]);
  for (const item of items) await lookAt(sitting, item);
};
