/** number-mismatch: a number, a date, a batch or an amount that differs from what was confirmed. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Value } from '../model.ts';
import { type Prose, type Sentence, type Span, sentenceAt } from '../prose.ts';
import { CODE, codeSlips, codesOf, isSlip } from './codes.ts';
import { type MeasuresIn, measureMisses } from './measures.ts';
import { type Numbered, numberedMisses } from './numbered.ts';
import { toldOfOther } from './told-of.ts';

/** Month 0 is the one that was spoken of. */
export type Day = { readonly year: number | null; readonly month: number; readonly day: number };

export type Quantity = Span & {
  readonly value: number;
  /** What is counted, as folded words right after the number; empty for none. */
  readonly unit: string;
  /** Said to be so many, more or less. */
  readonly about?: boolean;
};
export type DayAt = Span & Day;

export type Clock = Span & { readonly minutes: number };

/** How a language writes numbers and days; every place is an offset in the text it was given. */
export type NumberWords = {
  readonly quantities: (low: string) => readonly Quantity[];
  readonly days: (low: string) => readonly DayAt[];
  /** Words of the text a confirmed name may be about, as stems: `units` → sold, units, pieces. */
  readonly about: (name: string) => readonly string[];
  /** Of what kind a thing counted is: people, goods, hours; null for none known. */
  readonly sort: (word: string) => string | null;
  /** Where numbers are somebody's phone, address, hour, rule: not held against facts. */
  readonly other: (low: string) => readonly Span[];
  /** What goes by a number: a route, a room, an invoice. */
  readonly numbered: (low: string) => readonly Numbered[];
  /** The day is that of the statement, of the next word, of a deed to come. */
  readonly otherDay: (sentence: Sentence, day: DayAt, prose: Prose) => boolean;
  /** What is counted is some of those just named: three of them, two of you. */
  readonly isOfThem: (unit: string) => boolean;
  /** Of a confirmed name and a day: what the name is of is told of that day, in so many words. */
  readonly cameToLight: (name: string, sentence: Sentence, day: DayAt) => boolean;
  /** Of a confirmed name: it is a time by which something is to be. */
  readonly isTerm: (name: string) => boolean;
  /** Times of day, as minutes after midnight or noon. */
  readonly times: (low: string) => readonly Clock[];
  readonly measures: MeasuresIn;
};

const overlaps = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((one) => one.start < end && start < one.end);

type Known = {
  readonly name: string;
  readonly codes: readonly string[];
  readonly days: readonly Day[];
  readonly numbers: readonly { readonly value: number; readonly unit: string }[];
  readonly times: readonly number[];
};

const knownOf = (name: string, values: readonly Value[], words: NumberWords): Known => {
  const texts = values.filter((one) => typeof one !== 'boolean').map((one) => String(one).toLowerCase());
  return {
    name: name.toLowerCase(),
    codes: texts.flatMap(codesOf),
    days: texts.flatMap((text) => words.days(text)),
    times: texts.flatMap((text) => words.times(text).map(({ minutes }) => minutes)),
    numbers: texts.flatMap((text) => countsIn(text, words.quantities(text), words.days(text), words)),
  };
};

/** Of the numbers found those that are no part of a day, a code, or of what is not held against facts. */
const countsIn = (
  low: string,
  found: readonly Quantity[],
  days: readonly DayAt[],
  words: NumberWords,
): readonly Quantity[] => {
  if (found.length === 0) return [];
  const codes = matches(low, CODE).map(({ 0: code, index }) => ({ start: index, end: index + code.length }));
  const other = [...days, ...codes, ...words.other(low)];
  return found.filter((one) => !overlaps(other, one));
};

const isSameDay = (a: Day, b: Day): boolean =>
  (a.month === b.month || a.month === 0 || b.month === 0) &&
  a.day === b.day &&
  (a.year === null || b.year === null || a.year === b.year);

/** As close as a slip of the pen: another day of that month, that day of another month. */
const nearly = (a: Day, b: Day): boolean =>
  a.month !== 0 && b.month !== 0 && (a.month === b.month) !== (a.day === b.day);

const dayMisses = (
  prose: Prose,
  known: readonly Known[],
  words: NumberWords,
  seen: readonly DayAt[],
): readonly Span[] => {
  const all = known.flatMap(({ days }) => days);
  if (all.length === 0) return [];
  const lost = known.filter(({ days }) => days.some((day) => !seen.some((each) => isSameDay(each, day))));
  if (lost.length === 0) return [];
  return seen.filter((day) => {
    if (all.some((one) => isSameDay(one, day))) return false;
    const sentence = sentenceAt(prose, day.start);
    if (sentence === null) return false;
    const inside = { ...day, start: day.start - sentence.start, end: day.end - sentence.start };
    return lost.some(
      ({ name, days }) =>
        words.cameToLight(name, sentence, inside) ||
        (days.some((one) => nearly(one, day)) &&
          mentions(words.about(name), sentence.low) &&
          (words.isTerm(name) || !words.otherDay(sentence, inside, prose))),
    );
  });
};

const HOUR = 60;

/** The hour or the minutes of a confirmed time that stands nowhere, with others. */
const timeMisses = (prose: Prose, known: readonly Known[], words: NumberWords): readonly Span[] => {
  if (known.every(({ times }) => times.length === 0)) return [];
  const said = words.times(prose.low);
  const lost = known.flatMap(({ times }) => times).filter((time) => !said.some(({ minutes }) => minutes === time));
  if (lost.length === 0) return [];
  const all = new Set(known.flatMap(({ times }) => times));
  return said.filter(
    ({ minutes }) =>
      !all.has(minutes) &&
      lost.some((time) => time % HOUR === minutes % HOUR && minutes % HOUR !== 0 && time !== minutes),
  );
};

const mentions = (stems: readonly string[], low: string): boolean => stems.some((stem) => low.includes(stem));

const AROUND = 60;

/** So many, or rounded to so many where the text says about. */
const isSame = (said: Quantity, value: number): boolean =>
  said.value === value || (said.about === true && said.value >= value * 0.8 && said.value <= value * 1.1);

/** A small number stands in many texts for something else: seven days are not seven people. */
const FEW = 20;
const isOfSort = (said: string | null, sort: string | null): boolean => said === null || sort === null || said === sort;

const countMisses = (
  prose: Prose,
  known: readonly Known[],
  words: NumberWords,
  days: readonly DayAt[],
): readonly Span[] => {
  const all = new Set(known.flatMap(({ numbers }) => numbers.map(({ value }) => value)));
  if (all.size === 0) return [];
  const { low } = prose;
  const found = words.quantities(low);
  const written = new Set(found.map(({ value }) => value));
  const said = countsIn(low, found, days, words);
  const lost = known.flatMap(({ name, numbers }) =>
    numbers
      .filter(({ value, unit }) => {
        if (value <= 1) return false;
        const sort = sortOf({ name, unit }, words);
        // A greater number that stands anywhere, as a year for instance, stands rightly.
        if (value >= FEW && written.has(value)) return false;
        return !said.some((one) => isSame(one, value) && (value >= FEW || isOfSort(words.sort(one.unit), sort)));
      })
      .map((one) => ({ ...one, name })),
  );
  const single = singles(known, said, words);
  const bare = ({ unit, value }: Lost): boolean => unit === '' && value > 1;
  const counts = known.flatMap(({ name, numbers }) => numbers.map((one) => ({ ...one, name })));
  return [
    ...toldOfOther(prose, lost.filter(bare), counts.filter(bare)),
    ...said.filter(
      (one) =>
        !all.has(one.value) &&
        (isSwapped(one.value, all) ||
          lost.some((fact) => isAbout(fact, one, low, words) || single(words.sort(one.unit), fact))),
    ),
  ];
};

/** Two digits in each other's place: a slip of the hand, though the right number may stand elsewhere. */
const SURE = 1_000;
const isSwapped = (said: number, confirmed: ReadonlySet<number>): boolean =>
  said >= SURE &&
  [...confirmed].some(
    (one) =>
      String(one).length === String(said).length && isSlip(String(one), String(said)) && digits(one) === digits(said),
  );

const digits = (value: number): string => [...String(value)].sort().join('');

/** A sum or a share: where one is confirmed and one is said, it is the same. */
const SINGLE: ReadonlySet<string | null> = new Set(['money', 'percent']);

/** What a confirmed number counts: its unit says it, or its name. */
const sortOf = ({ name, unit }: Pick<Lost, 'name' | 'unit'>, words: NumberWords): string | null =>
  words.sort(unit === '' ? name : unit);

const singles = (
  known: readonly Known[],
  said: readonly Quantity[],
  words: NumberWords,
): ((sort: string | null, fact: Lost) => boolean) => {
  const confirmed = known.flatMap(({ name, numbers }) => numbers.map(({ unit }) => sortOf({ name, unit }, words)));
  const spoken = said.map(({ unit }) => words.sort(unit));
  const once = (sorts: readonly (string | null)[], sort: string | null): boolean =>
    sorts.filter((one) => one === sort).length === 1;
  return (sort, fact) =>
    SINGLE.has(sort) && sortOf(fact, words) === sort && once(confirmed, sort) && once(spoken, sort);
};

/** The sort of whoever is spoken to. */
const PEOPLE = 'people';

type Lost = { readonly name: string; readonly value: number; readonly unit: string };

/** The number stands where the confirmed one should: the same thing counted, or a slip of the same number. */
const isAbout = (fact: Lost, said: Quantity, low: string, words: NumberWords): boolean => {
  const [a, b] = [String(fact.value), String(said.value)];
  if (a.length >= 3 && b.length >= 3 && isSlip(a, b)) return true;
  const around = low.slice(Math.max(0, said.start - AROUND), said.end + AROUND);
  const sort = sortOf(fact, words);
  const counted = words.sort(said.unit);
  if (words.isOfThem(said.unit))
    return (
      (said.value >= FEW && sort === PEOPLE) ||
      mentions(words.about(fact.name), low.slice(said.end, said.end + AROUND / 2))
    );
  if (sort === null || counted === null || sort !== counted) return false;
  // A name that says no more than what is counted: shops, said of stores.
  if (sort !== PEOPLE && !/[ _-]/.test(fact.name) && words.sort(fact.name) === sort) return true;
  return mentions(words.about(fact.name), around);
};

export const numberMismatch =
  (words: NumberWords): Rule =>
  (prose, { facts }) => {
    if (facts === null || facts.confirmed.size === 0) return [];
    const known = [...facts.confirmed].map(([name, values]) => knownOf(name, values, words));
    const days = words.days(prose.low);
    return [
      ...codeSlips(prose.low, known),
      ...numberedMisses(prose.low, facts, words.numbered),
      ...timeMisses(prose, known, words),
      ...dayMisses(prose, known, words, days),
      ...countMisses(prose, known, words, days),
      ...measureMisses(prose.low, facts, words.measures),
    ];
  };
