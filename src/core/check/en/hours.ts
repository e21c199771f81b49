/** Reads the times of day of an English text: 6 pm, 18:00, six this evening, noon. */
import { matches } from '../matches.ts';

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NAMED = HOURS.slice(1).join('|');
const HOUR = 60;
const NOON = 12;
const WORDS = new Map([
  ['noon', NOON * HOUR],
  ['midday', NOON * HOUR],
  ['midnight', 0],
]);
const TIME = new RegExp(
  `\\b(?<![\\d:.])(?:(?<word>noon|midday|midnight)|(?<hour>\\d{1,2}|${NAMED})(?:(?:[:.](?<minute>\\d\\d))? ?(?<half>[ap])\\.?m\\b|:(?<exact>\\d\\d)(?!\\d)|(?: o'clock)? (?:this |in the |tomorrow |on \\w+ )?(?<day>morning|afternoon|evening|tonight)))`,
  'g',
);

const minutesOf = ({
  word,
  hour = '',
  minute,
  half,
  exact,
  day,
}: Readonly<Record<string, string | undefined>>): number => {
  if (word !== undefined) return WORDS.get(word) ?? 0;
  const told = HOURS.includes(hour) ? HOURS.indexOf(hour) : Number(hour);
  const later = half === 'p' || (day !== undefined && day !== 'morning');
  return ((exact === undefined ? told % NOON : told) + (later ? NOON : 0)) * HOUR + Number(minute ?? exact ?? 0);
};

/** Minutes since midnight of every time of day in a folded text, in its order. */
export const hoursIn = (low: string): readonly number[] =>
  matches(low, TIME).map(({ groups = {} }) => minutesOf(groups));
