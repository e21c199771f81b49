/** How long, how old, how far: measures in English, none of them a term, a frequency or an opening hour. */
import { matches } from '../matches.ts';
import type { MeasuresIn } from '../rules/measures.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const UNITS = new Map(
  Object.entries({
    hour: 'hours hour hrs',
    year: 'years year',
    month: 'months month',
    week: 'weeks week',
    metre: 'metres metre meters meter m',
    kilometre: 'kilometres kilometers km',
    mile: 'miles',
    degree: 'degrees °c °f',
    milligram: 'mg/l mg/kg mg',
    microgram: 'µg/l μg/l µg/kg μg/kg ug/l',
    share: 'ppm',
    litre: 'litres liters',
    storey: 'floors storeys stories',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);
const MEASURE = new RegExp(
  `(?<![\\w.,:/-])(\\d{1,4}(?:\\.\\d+)?|${WORDS.slice(2).join('|')})[ -]?(${[...UNITS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\w/])`,
  'g',
);
/** A term, an age of somebody, an hour of service. */
const TERM =
  /\b(?:within|in|next|every|each|last|past|after|under|over|below|above|limit|least|most|than|another|further|more|up to|until|open|(?:next|coming|following) \w+|keep|kept|aged?)(?: of| the| about| is)* $/;
const BEHIND =
  /^(?: (?:a|per|each) (?:day|week|year)|,? (?:notice|warranty|guarantee|ahead|from now|later|earlier|ago)|[’']|-?old (?:boy|girl|man|woman|child|son|daughter))/;
/** Round the clock. */
const ROUND = new Set([24, 48, 72]);

export const measuresIn: MeasuresIn = (low) =>
  matches(low, MEASURE).flatMap(({ 0: said, 1: number = '', 2: unit = '', index }) => {
    const value = WORDS.includes(number) ? WORDS.indexOf(number) : Number(number);
    const end = index + said.length;
    const kind = UNITS.get(unit) ?? unit;
    const spared =
      TERM.test(low.slice(Math.max(0, index - 24), index)) ||
      BEHIND.test(low.slice(end, end + 20)) ||
      (kind === 'hour' && ROUND.has(value));
    return spared ? [] : [{ value, unit: kind, start: index, end }];
  });
