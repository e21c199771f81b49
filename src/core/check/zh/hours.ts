/** Reads the times of day of a Chinese text: 18:00, 晚上六点半, 下午3时20分. */
import { matches } from '../matches.ts';
import type { Span } from '../prose.ts';
import { hanNumber } from './quantities.ts';
import { any } from './read.ts';

/** `minutes`: since midnight. */
export type Hour = Span & { readonly minutes: number };

const NUMBER = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const HOURS = any(
  `(?<day>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|今晚|明晚|当晚|晚)?\\s?(?<![\\d:])(?<hour>${NUMBER})(?:(?:点|时)(?!间|候|代|常|间)(?:(?<half>半)|(?<late>${NUMBER})分?)?|:(?<minute>\\d{2})(?!\\d))`,
);
const AFTERNOON = /下午|傍晚|晚/u;
const NOON = 12;
const HOUR = 60;

const numberOf = (words = '0'): number => (/^\d/u.test(words) ? Number(words) : hanNumber(words));

const minutesOf = ({ day = '', hour, half, late, minute }: Readonly<Record<string, string | undefined>>): number => {
  const told = numberOf(hour);
  const later = AFTERNOON.test(day) || (day === '中午' && told < 3) ? NOON : 0;
  return (told < NOON ? told + later : told) * HOUR + (half === undefined ? numberOf(late ?? minute) : HOUR / 2);
};

/** Every time of day in a folded text, in its order. */
export const hoursIn = (low: string): readonly Hour[] =>
  matches(low, HOURS)
    .map(({ 0: words, index, groups = {} }) => ({
      start: index,
      end: index + words.length,
      minutes: minutesOf(groups),
    }))
    .filter(({ minutes }) => minutes < 24 * HOUR + 1);
