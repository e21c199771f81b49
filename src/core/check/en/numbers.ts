/** How English writes numbers and days, and which of them are not held against the facts. */

import { matches } from '../matches.ts';
import { phrases } from '../phrases.ts';
import type { Span } from '../prose.ts';
import { depth } from '../prose.ts';
import type { Day, DayAt, NumberWords, Quantity } from '../rules/numbers.ts';
import { about, sort } from './counted.ts';
import { measuresIn } from './measures.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['a dozen', 12],
  ['dozen', 12],
]);
const SCALE = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

const WORD = `(?:${[...TENS.map((ten) => `${ten}(?:-(?:${ONES.slice(1, 10).join('|')}))?`), ...ONES.slice(1).reverse()].join('|')})`;
const QUANTITY = new RegExp(
  `\\b(?<![.,:/-])(?:(\\d{1,3}(?:[,  ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(a dozen|${WORD}(?: hundred| thousand)?))(?: (hundred|thousand|million))?(?![\\w/:]|[.,]\\d|-\\d)(?:[ -]([a-z]+(?: (?!${WORD}\\b)[a-z]+){0,2}))?`,
  'g',
);

const worth = (digits: string | undefined, words: string | undefined): number => {
  if (digits !== undefined) return Number(digits.replace(/[, \u202f]/g, ''));
  const [head = '', scale = ''] = (words ?? '').split(/ (?=hundred|thousand)/);
  const [ten = '', one = ''] = head.split('-');
  return ((SMALL.get(ten) ?? 0) + (SMALL.get(one) ?? 0)) * (SCALE.get(scale) ?? 1);
};

const CURRENCY = /(?:[$£€¥]|usd|eur|gbp) ?$/;
const SHARE = /^ ?(?:%|percent|per cent)/;
const ABOUT_SO_MANY =
  /\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|more than|over|just under|just over|in the region of|up to|well over|an estimated|at least)(?: [$£€¥])?\s?$/;

const quantities = (low: string): readonly Quantity[] =>
  matches(low, QUANTITY).map((found) => {
    const [whole, digits, words, scale, unit = ''] = found;
    const start = found.index;
    const end = start + whole.length - (unit === '' ? 0 : unit.length + 1);
    const value = worth(digits, words) * (SCALE.get(scale ?? '') ?? 1);
    const before = low.slice(Math.max(0, start - 24), start);
    return {
      start,
      end,
      value,
      unit: unitOf(before, low.slice(end, end + 9), unit),
      about: ABOUT_SO_MANY.test(before),
    };
  });

const unitOf = (before: string, behind: string, unit: string): string => {
  if (CURRENCY.test(before)) return 'money';
  return SHARE.test(behind) ? 'percent' : unit;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const dayOf = (day: string | undefined, month: string | undefined, year: string | undefined): Day => ({
  day: Number(day),
  month: monthOf(month),
  year: year === undefined ? null : Number(year),
});
const dayFirst = ([, day, month, year]: RegExpMatchArray): Day => dayOf(day, month, year);

const DATES: readonly { readonly pattern: RegExp; readonly day: (found: RegExpMatchArray) => Day }[] = [
  {
    pattern: new RegExp(`\\b(?<![.,:])${DAY}(?: of)? ${MONTH}(?:,? (\\d{4}))?(?!\\w)`, 'g'),
    day: dayFirst,
  },
  {
    pattern: new RegExp(`\\b${MONTH} ${DAY}(?:,? (\\d{4}))?(?![\\w:])`, 'g'),
    day: ([, month, day, year]) => dayOf(day, month, year),
  },
  {
    pattern: /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g,
    day: ([, year, month, day]) => ({ day: Number(day), month: Number(month), year: Number(year) }),
  },
];

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** `3 to 17 November`, `May 1 and 5`: the day that borrows its month stands first, or last. */
const BEFORE_MONTH = new RegExp(
  `\\b(?<![.,:])${DAY}(?: ?(?:to|and|or|until|–|-|through) ?)(?=\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?)`,
  'g',
);
const BEHIND_MONTH = new RegExp(
  `\\b${MONTH} \\d{1,2}(?: ?(?:to|and|or|until|–|-|through) ?)((\\d{1,2})(?:st|nd|rd|th)?)(?!\\w)`,
  'g',
);

/** `the 21st`: of the month that was spoken of. */
const OF_THE_MONTH = /\bthe (\d{1,2})(?:st|nd|rd|th)\b/g;

const spanOf = ({ 0: text, index }: RegExpExecArray): Span => ({ start: index, end: index + text.length });

const ofTheMonth = (low: string): readonly DayAt[] =>
  matches(low, OF_THE_MONTH).map((found) => ({ ...spanOf(found), day: Number(found[1]), month: 0, year: null }));

const paired = (low: string): readonly DayAt[] => [
  ...matches(low, BEFORE_MONTH).map((found) => ({ ...dayFirst(found), ...spanOf(found) })),
  ...matches(low, BEHIND_MONTH).map((found) => {
    const [, month, written = '', day] = found;
    const { end } = spanOf(found);
    return { day: Number(day), month: monthOf(month), year: null, start: end - written.length, end };
  }),
];

const FIGURE = /\d/;

const days = (low: string): readonly DayAt[] => {
  if (!FIGURE.test(low)) return [];
  const dated = DATES.flatMap(({ pattern, day }) =>
    matches(low, pattern).map((found) => ({ ...day(found), ...spanOf(found) })),
  );
  return [...ofTheMonth(low), ...dated, ...paired(low)];
};

const OTHER: readonly RegExp[] = [
  /\b100 ?%/g,
  // Four pupils and the driver are five.
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \w+ and (?:the|an?|one|their|our|his|her) [a-z]+/g,
  /\b\d[\d,.]* (?:other|others|more|further|fellow|extra|additional)\b/g,
  /(?:\+|\(?\d{2,5}\)?)[\d ()/-]{6,}\d/g,
  /\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| ?h\b| o'clock)/g,
  /\b\d{1,2}:\d\d\b/g,
  /\b(?:within|in|after|for|every|next|last|until|over|under|below|above|from)\.? (?:\d{1,2}(?![\d,]|\.\d\d\d)[\d.]*|(?:19|20)\d\d(?![\d,]))/g,
  /\b(?:aged?|line|gate|room|unit|stand|platform|article|art|section|step|exit|escalator|floor|route|flight|phase|version|iso|no|nr|number|box|ext|extension|menu|option|part|chapter|level|class|dial|call|ring|press|text|hall|block|truck|track|lane|trampoline)\.? \d[\d,.]*/g,
  /\b\d[\d,.]* ?(?:°|degrees|mm|cm|m|km|kg|g|mg|ml|l|oz|lb|watt|volt|v|w|years?|months?|pm|am)\b/g,
  /\bat \d{1,2}\b/g,
];
const other = (low: string): readonly Span[] =>
  OTHER.flatMap((pattern) =>
    matches(low, pattern).map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
  );

const LATER = phrases(
  'as of | through | went out | paid | effective | in force | wrote | met | signed | replaced | repaired | tested | checked | inspected | installed | agreed | asked | notified | apologi[sz]ed | rang | called | spoke | hired | started | begins? | until | visit\\w* | by | before | due | expected | will | shall | goes | come | comes | open | opens | holds? | update\\w* | next | write (?:again|to) | report\\w* | publish\\w* | post | speak | announce\\w* | news | inform | tell you | hear from | results? | inspector | letter | notice | statement | starting | from | since',
);

/** What happened is told first, and of a day. */
const ON_A_DAY = /\b(?:on|since)(?: \w+day,?)?(?: the)? $/;

/** It was closed on the 6th. */
const DONE_ON = /\b(?:was|were|been) \w+(?:ed|en|wn|ut)(?: \w+)? on $/;

/** A day by itself on a line, in the first or last lines, is the day of the statement. */
const otherDay: NumberWords['otherDay'] = (sentence, day, prose) => {
  const whole = sentence.low.length - (day.end - day.start);
  if (sentence.index === 0 && day.start < 3 && /^[\s,]*[–—:|]/.test(sentence.low.slice(day.end))) return true;
  const told = depth(prose, sentence) < 0.4 && whole > 20;
  const before = sentence.low.slice(0, day.start);
  const event = (told && ON_A_DAY.test(before)) || DONE_ON.test(before);
  if (
    whole < 60 &&
    !event &&
    (sentence.index < 3 || depth(prose, sentence) > 0.85) &&
    !/\b(?:by|until|before|between|lot|batch)\b/.test(sentence.low)
  )
    return true;
  return (
    /\b(?:will|'ll|shall)\b/.test(before) || LATER.test(before.slice(-40) + sentence.low.slice(day.start, day.end + 20))
  );
};

const NUMBERED =
  /\b(route|line|flight|platform|gate|room|bus|train|hall|block|ward|floor|section|article|invoice|order|batch|lot|model|case|reference|claim|cabin|lift|wall|pitch|carriage)\.? (?:no\.? ?|number )?#?(\d[\d-]*)(?![\w:.,%]\d|\w| (?:am|pm|a\.m|p\.m))/g;
const numbered: NumberWords['numbered'] = (low) =>
  matches(low, NUMBERED).map((found) => ({ ...spanOf(found), of: found[1] ?? '', number: found[2] ?? '' }));

/** Or who were just spoken of: six were taken to hospital. */
const isOfThem = (unit: string): boolean =>
  /^(?:of (?:them|these|those|whom|you|us)|(?:were|are) (?:taken|treated|hurt|injured|killed|admitted|hospitali[sz]ed))\b/.test(
    unit,
  );

/** What came to light on that very day. */
const FOUND = /found|discover|notic|learn|detect/;
const WE_FOUND =
  /^,?(?: at [^,]{1,12},?)? (?:we|our \w+) (?:\w+ )?(?:found|discovered|noticed|learn(?:ed|t)|detected|became aware)\b/;
const cameToLight: NumberWords['cameToLight'] = (name, { low }, { end }) =>
  FOUND.test(name) && WE_FOUND.test(low.slice(end));

const isTerm = (name: string): boolean =>
  /(?:^|[_ ])(?:by|until|deadline|due|end|expiry|before)(?:$|[_ ])|refund|repay/.test(name);

const HALF_DAY = 720;
const CLOCK = new RegExp(
  `\\b(?<![:.])(?:(\\d{1,2})[:.](\\d\\d)(?!\\d)|(half|quarter|ten|twenty|twenty-five|five|\\d{1,2}) (past|to) (${ONES.slice(1, 13).join('|')}|\\d{1,2}))(?!\\w)`,
  'g',
);
const PARTS = new Map([
  ['half', 30],
  ['quarter', 15],
]);
const numeral = (word: string): number => {
  const [ten = '', one = ''] = word.split('-');
  return PARTS.get(word) ?? (/^\d/.test(word) ? Number(word) : (SMALL.get(ten) ?? 0) + (SMALL.get(one) ?? 0));
};

/** Minutes after midnight or noon, for a text rarely says which. */
const times: NumberWords['times'] = (low) =>
  matches(low, CLOCK).map((found) => {
    const [text, hour, minute, portion = '', side, of = ''] = found;
    const said =
      hour === undefined
        ? numeral(of) * 60 + numeral(portion) * (side === 'to' ? -1 : 1)
        : Number(hour) * 60 + Number(minute);
    return { start: found.index, end: found.index + text.length, minutes: (said + HALF_DAY) % HALF_DAY };
  });

export const NUMBERS: NumberWords = {
  times,
  measures: measuresIn,
  quantities,
  days,
  about,
  sort,
  other,
  numbered,
  otherDay,
  isOfThem,
  cameToLight,
  isTerm,
};
