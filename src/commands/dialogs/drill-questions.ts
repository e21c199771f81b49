/** Owns asking, when a drill is over, what one knows of the matter and how sure one is; what is right is said at once, and why. */
import { openQuestions } from '../../core/drill/knowledge.ts';
import { SURENESS, type Sureness } from '../../core/drill/state.ts';
import { shuffled } from '../../core/trainer/boxes.ts';
import { questionText } from '../../text/drill.ts';
import { line } from '../../text/line.ts';
import { knewTexts } from '../../text/review/knew.ts';
import { perform, putChoice, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

/** In another order for every seed, so that the place of an answer tells nothing. */
const rowsOf = (sitting: Sitting, id: string, choices: readonly string[]) => {
  const text = questionText(id, voiceNow(sitting));
  const seed = String(sitting.opened.state.drill?.seed ?? 0);
  return shuffled({ id, choices }, seed).map((value) => ({ value, label: text?.choices[value] ?? value }));
};

const askOne = async (sitting: Sitting, objective: string, choices: readonly string[]): Promise<void> => {
  const { review } = wordsOf(sitting);
  const ask = questionText(objective, voiceNow(sitting))?.ask ?? objective;
  say(sitting, [line('plain', '')]);
  const choice = await putChoice(sitting, ask, rowsOf(sitting, objective, choices));
  const rows = SURENESS.map((value) => ({ value, label: review.sure[value] }));
  const sure = (await putChoice(sitting, review.sureAsk, rows)) as Sureness;
  if (!(await perform(sitting, { kind: 'drill', act: 'knew', objective, choice, sure }))) return;
  const knew = sitting.opened.state.drill?.knew.at(-1);
  if (knew === undefined) return;
  const said = knewTexts(knew, voiceNow(sitting)).map((text, nth) =>
    line(nth === 0 && knew.right ? 'good' : 'plain', text),
  );
  say(sitting, [...said, line('plain', '')]);
};

export const askWhatTheyKnow = async (sitting: Sitting): Promise<void> => {
  const { state, scenario } = sitting.opened;
  if (state.drill === null || scenario === null) return;
  for (const { id, question } of openQuestions(state.drill, scenario))
    if (question !== undefined) await askOne(sitting, id, question.choices);
};
