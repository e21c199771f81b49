/** What the facts leave open and the text never does: little of it has to come back for it to be told as certain. */
import type { Hit } from '../model.ts';
import type { Prose } from '../prose.ts';
import { fold } from './characters.ts';
import { type Claim, claimOf, isOpen, plain, unsaidFrom } from './claims.ts';
import { stated } from './stated.ts';

/** The name of something unknown, not a claim about it. */
const TOPIC =
  /^.{0,2}$|^(?:.{0,2}(?:人|物|者|地|谁|誰))$|(?:原因|起因|结果|結果|途径|途徑|时间|時間|日期|身份|身分|人数|人數|笔数|筆數|件数|件數|户数|戶數|数量|數量|范围|範圍|方式|来源|來源|金额|金額|比例|次数|次數|情况|情況|责任|責任|诊断|診斷|种类|種類|类型|類型|型别|型別|方案|结果|進展|进展|名单|名單|分数|成分|漏洞|经过|經過|去向)$/u;

/** What is asked, not what is said: a sentence that names the thing answers nothing. */
const OPEN_QUESTION =
  /什么|什麼|为何|从何|何处|如何|为什么|為何|為什麼|怎么|怎麼|何时|何時|多久|多少|哪|谁|誰|几[人点天时]|幾[人點天時]/u;

/** Measures and papers, asked for by their name. */
const NOUN =
  /(?:[人份杯户件笔单员]数|[者量日度]|标准|伤势|时段|渠道|管道|手法|影像|录像|监控|时程|进展|名册|清单|方案|条件|办法|批[次号])$/u;
const HAN = /[\u4e00-\u9fff]/u;
const QUESTION = /是否|是不是|有没有|有无|能否|会不会/u;

/** The name of something unknown, in one script: the cause, who it was. */
export const isTopic = (claim: string): boolean => TOPIC.test(claim) || NOUN.test(fold(claim));

/** What is asked, and no claim. */
export const asksOpenly = (claim: string): boolean => OPEN_QUESTION.test(claim);

const shareOf = (said: string, { signs }: Claim): number =>
  [...signs].filter((sign) => said.includes(sign)).length / signs.size;

/** What is said of what it is about stands behind: half of that, and more than by chance. */
const OF_IT = 0.5;
/** Of `only the blue ones` the blue ones are what is said. */
const ONLY = /^[只仅唯]/u;
export const isSaidOf = (said: string, { words, news }: Claim): boolean => {
  if (ONLY.test(words)) return /[只仅唯]/u.test(said) && said.includes(words.slice(1, 1 + PAIR));
  const behind = [...words.slice(Math.ceil(words.length / 2))].filter((sign) => news.has(sign));
  return behind.length > 0 && behind.filter((sign) => said.includes(sign)).length >= behind.length * OF_IT;
};

/** What is suspected of it, of `A caused B`. */
const SUSPECTED = /^(.{2,}?)(?:造成|导致|引起|引发|所致|酿成|致使)/u;
/** Its letters stand in any address. */
const LATIN = /[a-z_]+/gu;
const IN_BRACKETS = /（[^）]*）/gu;

const ENOUGH = 0.3;
const PAIR = 2;
const holdsPair = (said: string, { words }: Claim): boolean => {
  for (let at = 0; at + PAIR <= words.length; at += 1) if (said.includes(words.slice(at, at + PAIR))) return true;
  return false;
};

/** What of a text says that something is open. */
const openIn = (prose: Prose): readonly string[] =>
  prose.sentences.filter(({ low }) => isOpen(low) || unsaidFrom(low) < low.length).map(({ low }) => low);

/** Why it happened is open, and with it whatever may have been the cause. */
const WHY = /原因|为什么|为何|怎么会|起因|经过|成因/u;

/** Some open sentence is about the same, says the same of something, or has as much of it. */
const isLeftOpen = (open: readonly string[], said: string, claim: Claim): boolean =>
  open.some((one) => holdsPair(one, claim) || isSaidOf(one, claim) || shareOf(one, claim) >= shareOf(said, claim));

/** Where a supposed thing, never left open, comes back in so far as a sentence may say it by chance in no other matter. */
export const neverOpen = (prose: Prose, supposed: string, confirmed: string): readonly Hit[] => {
  const low = fold(supposed.toLowerCase()).replace(IN_BRACKETS, '').replace(LATIN, '');
  if (isTopic(low) || asksOpenly(low) || QUESTION.test(low)) return [];
  const claim = claimOf(SUSPECTED.exec(low)?.[1] ?? low, confirmed);
  if (claim.words.length < PAIR) return [];
  const open = openIn(prose);
  if (open.some((one) => WHY.test(one))) return [];
  const plainly = open.map(plain);
  return stated(prose, (clause) => {
    const said = plain(clause);
    return (
      shareOf(said, claim) >= ENOUGH &&
      isSaidOf(said, claim) &&
      (holdsPair(said, claim) || shareOf(said, claim) === 1) &&
      !isLeftOpen(plainly, said, claim)
    );
  });
};

/** Somebody is at it, or decides later. */
const AT_IT =
  /查(?!看|询)|检[验测查]|检疫|化验|送[检验]|鉴定|了解|询问|评估|核实|确认|等(?:待|结果|报告|检|候|到)|结果|报告(?:出来|星期|周|\d)|董事会|决定|研究|采样|监视|监控|抢修|原因/u;
const WHOLE = 3;
const LONG = 50;

/** A whole text in which nothing is said to be open, and nobody to be at it: what the facts leave open then stands as settled, in whatever words. */
export const leavesNothingOpen = (prose: Prose): boolean =>
  prose.sentences.length >= WHOLE && prose.low.length >= LONG && openIn(prose).length === 0 && !AT_IT.test(prose.low);

/** Whether a claim supposes something, and does not ask or name what is not known. */
export const supposes = (claim: string): boolean => {
  const low = fold(claim.toLowerCase());
  return HAN.test(claim) && !isTopic(claim) && !asksOpenly(claim) && !QUESTION.test(low);
};
