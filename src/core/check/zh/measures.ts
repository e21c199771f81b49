/** How long, how old, how far: measures in Chinese, none of them a term or a limit. */
import { matches } from '../matches.ts';
import type { MeasuresIn } from '../rules/measures.ts';

const HAN = '零一二三四五六七八九十';
const UNITS = new Map([
  ['公尺', '米'],
  ['公分', '厘米'],
  ['℃', '度'],
  ['毫克', 'mg'],
  ['公里', '千米'],
  ['礼拜', '周'],
  ['星期', '周'],
  ['个星期', '周'],
  ['个礼拜', '周'],
  ['钟头', '小时'],
  ['个钟头', '小时'],
  ['个小时', '小时'],
]);
const MEASURE =
  /(?<![\d.,:/月年第每星周])(\d{1,3}(?:\.\d+)?|[两一二三四五六七八九十]{1,2})\s?(个?小时|个?钟头|年(?!\s?\d|前|级|代|后|内|来|度|份|的今)|个月(?!前|内|后)|岁|个?星期(?![一二三四五六日天])|周(?!年|[一二三四五六日末])|公尺|米|公分|厘米|公里|千米|度|℃|毫克|mg|ppm|分贝|层楼?)/gu;
const TERM =
  /(?:每|近|内|前|后|限值?|标准|至少|最多|最长|以内|不超过|低于|高于|再|未来|接下来|满|未满|保固|质保|保修|存放|保存)[^，。]{0,3}$/u;
const BEHIND = /^(?:内|以内|之内|前|后|以后|之后|一次|服务|有人|专线|热线|营业|值班|接听|开放|轮班|以上|以下)/u;
const ROUND = new Set([24, 48, 72]);

const numberOf = (said: string): number => {
  if (/\d/u.test(said)) return Number(said);
  const signs = [...said.replace('两', '二')].map((one) => HAN.indexOf(one));
  const [first = 0, second] = signs;
  if (second === undefined) return first;
  return first === 10 ? 10 + second : first * 10;
};

export const measuresIn: MeasuresIn = (low) =>
  matches(low, MEASURE).flatMap(({ 0: said, 1: number = '', 2: unit = '', index }) => {
    const value = numberOf(number);
    const end = index + said.length;
    const kind = UNITS.get(unit) ?? unit;
    const spared =
      TERM.test(low.slice(Math.max(0, index - 8), index)) ||
      BEHIND.test(low.slice(end, end + 4)) ||
      (kind === '小时' && ROUND.has(value));
    return spared ? [] : [{ value, unit: kind, start: index, end }];
  });
