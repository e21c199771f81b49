import type { Hit } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { type Found, judged } from './pattern.ts';

export const some = (prose: Prose, is: (sentence: Sentence) => boolean): boolean => prose.sentences.some(is);

/** Something is missing: the place is the end of the text, where it belongs. */
export const atEnd = ({ plain, sentences }: Prose): readonly Hit[] =>
  sentences.length === 0 ? [] : [{ start: plain.length, end: plain.length }];

/** The empty words that stand in its place, or else the end. */
export const inItsPlace = (prose: Prose, emptyIn: (sentence: Sentence) => Found | null): readonly Hit[] =>
  judged(prose, emptyIn).slice(0, 1);
