/** Owns the questions that were asked when a drill was over: what was answered, how sure, which answer is better and why. */
import type { DrillState } from '../../core/drill/state.ts';
import type { Block } from '../../core/statement/page.ts';
import { questionText } from '../drill.ts';
import type { Voice } from '../voice.ts';
import { heading, paragraph, type Setting } from './setting.ts';

/** What came of one answer; then why. */
export const knewTexts = (
  { objective, choice, sure, right }: DrillState['knew'][number],
  voice: Voice,
): readonly string[] => {
  const { review } = voice.words;
  const text = questionText(objective, voice);
  const question = voice.scenario?.objectives.find(({ id }) => id === objective)?.question;
  const said = text?.choices[choice] ?? choice;
  const better = right || question === undefined ? null : (text?.choices[question.right] ?? question.right);
  return [review.answered({ said, sure: review.sure[sure], better }), ...(text === null ? [] : [text.why])];
};

export const knewBlocks = ({ review: { state }, voice }: Setting): readonly Block[] => {
  const knew = state.drill?.knew ?? [];
  if (knew.length === 0) return [];
  const { review } = voice.words;
  return [
    heading(review.heading.questions),
    ...knew.flatMap((one): readonly Block[] => [
      { kind: 'heading', level: 3, text: questionText(one.objective, voice)?.ask ?? one.objective },
      ...knewTexts(one, voice).map(paragraph),
    ]),
    paragraph(review.sureness),
  ];
};
