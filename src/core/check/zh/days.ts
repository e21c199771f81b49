/** Reads the days of a Chinese text, in digits and in Chinese numerals. */
import { matches } from '../matches.ts';
import type { Span } from '../prose.ts';
import { hanNumber } from './quantities.ts';
import { any } from './read.ts';

export type Day = Span & { readonly month: number; readonly day: number };

const DAYS = any(
  '(?:\\d{2,4}\\s?[年./-]\\s?)?(?<!\\d)(\\d{1,2})\\s?(?:月|[./-])\\s?(\\d{1,2})\\s?(?:日|号|(?![\\d.%元:：]|\\s?[公千米升克倍度小分万亿个人次岁寸版折秒台件]))',
);
const HAN_DAYS = any('([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})(?:日|号)');
const NOT_DATE = /\d-\d{3,}/u;

/** Part of a longer number, as of a telephone. */
const runsOn = (low: string, words: string, index: number): boolean =>
  NOT_DATE.test(words) || /[\d-]/u.test(low.charAt(index - 1)) || /^[-\d]/u.test(low.slice(index + words.length));

const dayOf = ({ 0: words, index }: RegExpExecArray, month: number, day: number): Day => ({
  month,
  day,
  start: index,
  end: index + words.length,
});

export const daysIn = (low: string): readonly Day[] =>
  [
    ...matches(low, DAYS)
      .filter(({ 0: words, index }) => !runsOn(low, words, index))
      .map((found) => dayOf(found, Number(found[1]), Number(found[2]))),
    ...matches(low, HAN_DAYS).map((found) => dayOf(found, hanNumber(found[1] ?? ''), hanNumber(found[2] ?? ''))),
  ]
    .filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .sort((a, b) => a.start - b.start);
