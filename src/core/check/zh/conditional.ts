/** conditional-apology: an apology that hangs on an if, though what happened is a fact. */
import type { Rule } from '../language.ts';
import { any, both, one, sentenceRule, where } from './read.ts';
import { SORRY as APOLOGY, IF, PARDON } from './words.ts';

const SORRY = `(?:${APOLOGY}|认(?:个)?错)`;

const TOLD =
  '(?:进了?医院|磕|碰|烫|瑕疵|疏失|疏漏|打搅|叨扰|不到之处|造成|带来|带给|引起|引发|衍生|产生|影响|伤害|伤了|伤到|冒犯|得罪|怠慢|扫|惹|打乱|伤着|没做到|扰乱|负担|害|不便|困扰|不适|不快|不舒服|不周|不妥|不当|不愉快|不满|失礼|失望|担心|损失|误会|麻烦|打扰|惊吓|受惊|受伤|受苦|委屈|难过|生气|觉得|感到|感觉|认为|介意|摔|说重|过分|过头|说错|做错|耽误|耽搁|添(?:了)?堵|白跑|没有让|没让|未能让|让|使|令|对|给|有任何|有所|没能|未能|未[尽达臻]|欠[妥周]|没跟上|不中听|不合|睡不|吃坏|吃亏|疏忽|延误|哪[里儿]|什么地方)';

/** Anything but a request, unless it asks for pardon. */
const GAP = '(?:[^。！请]|请(?=[^，。]{0,8}(?:接受|谅|包涵|海涵)))';
const IF_THEN = `${IF}${GAP}{0,44}?${TOLD}${GAP}{0,44}?(?:${SORRY}|${PARDON}|对不住)`;

/** What makes it hang: an if of any kind, a belief, an amount, a verdict still to come. */
const HANG = `(?:${IF}|如(?=调查|查|认定|确|属|微|客|对方|家)|(?<!不|大|平|非)凡(?!是|事)|但凡|只要|真要|果真)`;
const BELIEVES = '(?:觉得|认为|感到|感觉|主张|自认|自觉|以为|声称|可能|或许|也许|介意|在意|不(?:满|快|悦|适|谅解))';
const PERSON =
  '(?:人|者|朋友|[顾客用住乘旅客]户?|[客旅乘游房][人客]|顾客|用户|会员|消费者|同[仁学事]|家[长属]|观众|志愿者|民众|邻居|读者|粉丝|[一位]位|伙伴)';
const HANGS = any(
  `${HANG}(?:[^。！？请]|请(?=[^，。]{0,8}(?:接受|谅|包涵|海涵))){1,30}，(?:[^。！请可不想补写说]|说(?=[声一句]|对不起|抱歉)){0,16}?${SORRY}`,
  `${BELIEVES}[^，。！？”」]{0,20}(?:的(?:每一位|各位|那位)?${PERSON}|之[^，。]{1,6}|者)[^。！请]{0,14}${SORRY}`,
  `[^，。愿便需要可]{2,10}的话，?[^，。请愿想]{0,10}${SORRY}`,
);

const GUILTY = any(IF_THEN);

/** Something people may have or still want, and what we do for them then. */
const REAL = /跟我们?说|告诉我|找我|补[写发送]/u;

/** A quick look: without an apology in a sentence there is nothing to hang on an if. */
const APOLOGETIC = one(SORRY, PARDON);

export const conditionalApology: Rule = where(
  APOLOGETIC,
  both(
    sentenceRule(GUILTY, ({ words }) => !REAL.test(words)),
    sentenceRule(HANGS, ({ words }) => !REAL.test(words)),
  ),
);
