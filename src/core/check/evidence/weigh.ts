/** Weighs every sentence of a text for every rule: what speaks for its being guilty, and what against. */
import type { Language } from '../language.ts';
import type { Hit, RuleId, Setting } from '../model.ts';
import { depth, type Prose, type Sentence, sentenceAt } from '../prose.ts';
import { borneOutBy } from './borne-out.ts';
import { heard } from './heard.ts';
import { numberOf } from './runs.ts';
import type { Scales } from './scales.ts';
import { ofSentence, ofText } from './surroundings.ts';
import { columnOf, isWeighed } from './weighed.ts';

export type Evidence = {
  /** Too little speaks for it: a pattern that matches there matches by chance. Never of a rule that is not weighed. */
  readonly doubts: (rule: RuleId, sentence: Sentence) => boolean;
  /** So much speaks for it that no pattern is needed. A warning at most: what is learned refuses no release. */
  readonly guilty: (rule: RuleId) => readonly Hit[];
};

const CLAUSES = /[^,;:，；：、–—]+(?:[,;:，；：、–—]+|$)/g;
/** Less than this is said with the clause beside it. */
const SHORTEST = 8;

type Clause = { readonly start: number; readonly low: string };

const clausesOf = (low: string): readonly Clause[] =>
  [...low.matchAll(CLAUSES)]
    .map(({ 0: clause, index }) => ({ start: index, low: clause }))
    .filter((clause) => clause.low.trim().length >= SHORTEST);

const sum = ({ reading, weights }: Scales, low: string, around: readonly number[]): Int32Array =>
  weights.sum(low, reading, around);

/** The clause that most speaks for it; the whole sentence where it has but one. */
const place = (scales: Scales, rule: number, sentence: Sentence, low: string): Hit => {
  const clauses = clausesOf(low);
  const tenths = clauses.map((clause) => sum(scales, clause.low, [])[rule] ?? 0);
  const worst = clauses[tenths.indexOf(Math.max(...tenths))] ?? { start: 0, low };
  const before = worst.low.length - worst.low.trimStart().length;
  const start = sentence.start + worst.start + before;
  return { start, end: start + worst.low.trim().replace(/[,;:，；：、–—]+$/, '').length };
};

/** Behind what is offered, and near the end, forgiveness may be asked for. */
const LATE = 0.7;
const isLate = (prose: Prose, place: number): boolean => {
  const sentence = sentenceAt(prose, place);
  return sentence !== null && depth(prose, sentence) >= LATE;
};

/** Wit where nobody was hurt and nothing of theirs got out is only wit. */
const isHarmed = ({ harm }: Setting): boolean => harm.has('injury') || harm.has('data');

export const weigh = (prose: Prose, language: Language, setting: Setting): Evidence => {
  const { scales } = language;
  const text = ofText(prose, setting).map(numberOf);
  const lows = prose.sentences.map((sentence) => heard(prose, language, sentence));
  const sums = prose.sentences.map((sentence, index) =>
    sum(scales, lows[index] ?? '', [...text, ...ofSentence(prose, sentence).map(numberOf)]),
  );
  const { bounds, clears, sure } = scales;
  const borneOut = borneOutBy(setting.facts, scales.reading, language.fold);
  return {
    doubts: (rule, { index, low }) => {
      if (!isWeighed(rule) || sure[rule]?.test(low) === true) return false;
      const { match, bound } = bounds[rule];
      return (sums[index]?.[columnOf(rule)] ?? 0) + match < bound;
    },
    guilty: (rule) => {
      if (!isWeighed(rule) || (rule === 'humour-with-harm' && !isHarmed(setting))) return [];
      const column = columnOf(rule);
      return prose.sentences
        .filter(({ index }) => (sums[index]?.[column] ?? 0) >= bounds[rule].bound)
        .filter(({ low }) => clears[rule]?.test(low) !== true)
        .map(
          (sentence): Hit => ({ ...place(scales, column, sentence, lows[sentence.index] ?? ''), severity: 'warning' }),
        )
        .filter(({ start, end }) => !borneOut(rule, prose.low.slice(start, end)))
        .filter(({ start }) => !(rule === 'forgiveness-first' && setting.held.apology.repair && isLate(prose, start)));
    },
  };
};
