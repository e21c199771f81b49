/** What of a sentence is the company's own word: phrases quoted in order to forbid them are not. */
import type { Language } from '../language.ts';
import type { Prose, Sentence } from '../prose.ts';
import { forbidden } from '../spared.ts';

/** The sentence, folded; forbidden quotations blanked, so that every place stays. */
export const heard = (prose: Prose, language: Language, sentence: Sentence): string => {
  const inside = prose.quotes.filter(({ start, end }) => start < sentence.end && sentence.start < end);
  if (inside.length === 0 || !forbidden(prose, language, sentence)) return sentence.low;
  return inside.reduce((low, quote) => {
    const from = Math.max(0, quote.start - sentence.start);
    const to = Math.min(low.length, quote.end - sentence.start);
    return low.slice(0, from) + ' '.repeat(to - from) + low.slice(to);
  }, sentence.low);
};
