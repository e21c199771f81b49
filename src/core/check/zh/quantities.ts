/** Reads the quantities of a Chinese text: digits, Chinese numerals, 万 and 亿, each with the word that counts it. */
import { matches } from '../matches.ts';
import type { Prose, Span } from '../prose.ts';

export type Quantity = Span & { readonly value: number; readonly unit: string; readonly about: boolean };

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEP: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** 一千二百, 十四, 三万五千. */
export const hanNumber = (words: string): number => {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const one of words) {
    const step = STEP[one];
    const large = LARGE[one];
    if (step !== undefined) {
      section += (digit === 0 ? 1 : digit) * step;
      digit = 0;
    } else if (large !== undefined) {
      total += (section + digit === 0 ? 1 : section + digit) * large;
      section = 0;
      digit = 0;
    } else digit = DIGIT[one] ?? 0;
  }
  return total + section + digit;
};

/** 4万8千, 1亿2000万: each part with its own step. */
const MIXED = '(?<mixed>\\d[\\d,，]*\\s?[万亿]\\s?(?:\\d[\\d,，]*\\s?[万千百]?\\s?)+)';
const NUMERAL = '(?<digits>\\d[\\d,，]*(?:\\.\\d+)?)\\s?(?<large>[万亿千百])?|(?<han>[一二两三四五六七八九十百千万]+)';
const UNIT =
  '(?<unit>人次|人|针|位|名|户|家|间|台|支|枝|件|瓶|罐|盒|只|辆|张|把|座|条|箱|包|套|本|双|顶|枚|袋|颗|组|部|个|笔|份|篇|单|元|块|圆|美元|%|％|小时|钟头|分钟|天|日|批|杯|碗|片|根|架|艘|头|例|起|棵|粒|桶|公斤|吨|克|公升|ml|次|堂|桌|封|则)';
const QUANTITY = new RegExp(
  `(?<about>约|大约|近|逾|超过|至少|多达)?\\s?(?:${MIXED}|${NUMERAL})\\s?(?:多|余|几)?\\s?(?:个(?=小时|钟头))?${UNIT}`,
  'gu',
);

const stepped = (digits = '', step = ''): number =>
  Number(digits.replace(/[,，]/gu, '')) * (LARGE[step] ?? STEP[step] ?? 1);

const PART = /(\d[\d,，]*)\s?([万亿千百])?/gu;
const mixedNumber = (words: string): number =>
  matches(words, PART).reduce((total, [, digits, step]) => total + stepped(digits, step), 0);

const numberOf = ({ digits, large, han, mixed }: Readonly<Record<string, string | undefined>>): number => {
  if (mixed !== undefined) return mixedNumber(mixed);
  return han === undefined ? stepped(digits, large) : hanNumber(han);
};

const WHOLE = new RegExp(`^(?:约|大约|近|共)?\\s?(?:${MIXED}|${NUMERAL})\\s?(?:${UNIT})?$`, 'u');

/** The number a short text is, as 4.8万 or 1,200 台; null where it is more than that. */
export const numberIn = (text: string): number | null => {
  const found = WHOLE.exec(text.trim());
  return found === null ? null : numberOf(found.groups ?? {});
};

export const quantitiesIn = ({ low }: Prose): readonly Quantity[] =>
  matches(low, QUANTITY).map(({ 0: words, index, groups = {} }) => ({
    start: index,
    end: index + words.length,
    value: numberOf(groups),
    unit: groups['unit'] ?? '',
    about: groups['about'] !== undefined || /[多余几]/u.test(words),
  }));
