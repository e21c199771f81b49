/** Finds the clauses that say something flat: not asked of people, not what others say, not marked as open. */
import type { Hit } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { isMarked, unsaidFrom } from './claims.ts';

export const spot = (sentence: Sentence): Hit => ({ start: sentence.start, end: sentence.end });

/** Clauses, so that a hedge in one does not cover the next. */
export const clausesOf = (low: string): readonly string[] => low.split(/(?<=[，；：])/u);

/** What people are asked to do about a thing says nothing about it. */
export const ASKS = /请(?!教|客|假)|不要|切勿|勿|别再|如有|若/u;
/** The first clause, or two of them, that says it with no mark of doubt in or beside it. */
export const stated = (prose: Prose, says: (clause: string) => boolean): readonly Hit[] =>
  prose.sentences
    .filter(({ low }) => {
      const flatly = low.slice(0, unsaidFrom(low));
      const parts = clausesOf(low);
      return [1, 2].some((many) =>
        parts.some((_, index) => {
          const clause = parts.slice(index, index + many).join('');
          return flatly.includes(clause) && says(clause) && !ASKS.test(clause) && !isMarked(parts, index, many);
        }),
      );
    })
    .slice(0, 1)
    .map(spot);
