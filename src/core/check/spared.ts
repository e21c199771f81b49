/** A text that quotes a bad phrase in order to forbid it, such as a script for staff, is not guilty of it. */
import type { Language } from './language.ts';
import type { Hit } from './model.ts';
import { inside, type Prose, type Sentence, sentenceAt } from './prose.ts';

/** The line that leads into a list, or the sentence before. */
const leadOf = ({ sentences, blocks }: Prose, { block, index }: Sentence): Sentence | null => {
  if (block.kind !== 'item') return sentences[index - 1] ?? null;
  let first = block.index;
  while (first > 0 && blocks[first - 1]?.kind === 'item') first -= 1;
  const lead = blocks[first - 1];
  return lead === undefined ? null : (sentences.findLast((one) => one.block === lead) ?? null);
};

const led = (prose: Prose, language: Language, sentence: Sentence): boolean => {
  const lead = leadOf(prose, sentence);
  return lead !== null && language.forbids(lead);
};

/** Whether what a sentence quotes is forbidden, by itself or by what leads to it. */
export const forbidden = (prose: Prose, language: Language, sentence: Sentence): boolean =>
  language.forbids(sentence) || led(prose, language, sentence);

export const spared = (prose: Prose, language: Language, hit: Hit): boolean => {
  const sentence = sentenceAt(prose, hit.start);
  if (sentence === null) return false;
  if (sentence.block.kind === 'item' && led(prose, language, sentence)) return true;
  return inside(prose.quotes, hit) && forbidden(prose, language, sentence);
};
