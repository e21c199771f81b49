/** Owns the minutes after a drill: what the last one asked for, how this one went, what is to be better. Every step can be left out. */

import { shortPage } from '../../text/review/page.ts';
import type { Errand } from '../errand.ts';
import { settingOf } from '../report-ground.ts';
import { showPage } from '../report-show.ts';
import { askWhatIsBetter } from './drill-better.ts';
import { askWhatHolds } from './drill-looked.ts';
import { askWhatTheyKnow } from './drill-questions.ts';
import { tellWhere } from './drill-time.ts';
import { putChoice, type Sitting, wordsOf } from './sitting.ts';

/** `plain`: the errand without the mark of a drill, which the report carries itself. */
export const lookBack = async (sitting: Sitting, plain: Errand): Promise<void> => {
  const { after } = wordsOf(sitting).drill;
  const rows = [
    { value: 'report', label: after.report },
    { value: 'leave', label: after.leave },
  ];
  if ((await putChoice(sitting, after.ask, rows)) !== 'report') return tellWhere(sitting);
  if (sitting.opened.state.drill?.led === false) await askWhatTheyKnow(sitting);
  await askWhatHolds(sitting);
  await showPage(plain, wordsOf(sitting), shortPage(await settingOf(sitting.errand, sitting.opened, false)));
  await askWhatIsBetter(sitting);
};
