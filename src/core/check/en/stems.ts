/** What of a claim comes back in a sentence, whatever the form: words without endings, one for all that mean the same. */

import { SAID_ROUND, SAME } from './synonyms.ts';

const FILLER = new Set(
  'whether when where what which who whom whose why how that this these those the a an and or of in on at to for from by with without was were is are be been being has have had will would can could may might must shall should do does did not yet so far any some all much many more most other others there here it its they them their our we us you your he she his her out up off into over under about after before during until still also only just number exact total amount result results expected report reports given known status exactly really people person come comes came coming go goes went gone get gets got give gives gave make makes made per each every'.split(
    ' ',
  ),
);
/** What of some words is compared: their stems, one for all that mean the same. */
export type Stems = ReadonlySet<string>;

export const stem = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?:ing|edly|ed|es|s|ly|ation|ations|ment)$/, '')
    .slice(0, 6);

/** Of a group's words the first six letters begin a word of it; four of them, or more, that are all of a word do as well. */
const LONGEST = 6;
const SHORTEST = 4;
const BEGINNINGS = new Map<string, number>();
const WHOLE = new Map<string, number>();
const put = (map: Map<string, number>, key: string, group: number): void => {
  if (!map.has(key)) map.set(key, group);
};
for (const [group, words] of SAME.entries())
  for (const word of words) {
    put(BEGINNINGS, word.slice(0, LONGEST), group);
    for (let length = SHORTEST; length <= word.length; length += 1) put(WHOLE, word.slice(0, length), group);
  }

/** `one` is a stem: six letters at most. */
export const family = (one: string): string => {
  let group = WHOLE.get(one) ?? SAME.length;
  for (let length = 1; length <= one.length; length += 1)
    group = Math.min(group, BEGINNINGS.get(one.slice(0, length)) ?? SAME.length);
  return group === SAME.length ? one : `#${group}`;
};

const COUNTS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = new Map([
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
]);
/** Small numbers are one word, written out or not. */
const figure = (word: string): string => {
  const count = COUNTS.indexOf(word);
  return count < 1 ? (TENS.get(word) ?? word.replaceAll(',', '')) : String(count);
};

const plainly = (text: string): string =>
  SAID_ROUND.reduce((said, [round, plain]) => said.replace(round, plain), text.toLowerCase());

const wordsOf = (text: string): readonly string[] =>
  (plainly(text).match(/[a-z][a-z']*[a-z]|\d[\d.,]*\d|\d/g) ?? []).filter((word) => !FILLER.has(word)).map(figure);

/** The same words come again and again; a text of 10 MB has more than are worth keeping. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, string>();
const familyOf = (word: string): string => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = family(stem(word));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
};

export const stemsOf = (text: string): Stems => new Set(wordsOf(text).map(familyOf));
