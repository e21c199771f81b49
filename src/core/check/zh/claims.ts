/** Owns how much of an unconfirmed claim a passage says, in whatever words and order, and whether it marks it as open. */
import { one } from './read.ts';
import { SAME } from './synonyms.ts';
import { HEDGED } from './words.ts';

const STOP =
  /[的了是在和与及或有被把对向为从由到因系其之这那此该并且也都很就还再已经曾会将可能是否有没吗呢吧，。、；：「」“”‘’（）\s\d]/gu;

export const plain = (words: string): string =>
  SAME.reduce((said, [same, sign]) => said.replace(same, sign), words).replace(STOP, '');

/** `news`: the signs that nothing confirmed holds; where there are none, all of them. */
export type Claim = { readonly words: string; readonly signs: ReadonlySet<string>; readonly news: ReadonlySet<string> };
export const claimOf = (words: string, confirmed = ''): Claim => {
  const said = plain(words);
  const signs = new Set(said);
  const news = new Set([...signs].filter((sign) => !confirmed.includes(sign)));
  return { words: said, signs, news: news.size === 0 ? signs : news };
};

/** What is confirmed may be said; the claim is in what comes on top. */
const ON_TOP = 0.5;
const holdsNews = (said: string, { news }: Claim): boolean =>
  [...news].filter((sign) => said.includes(sign)).length >= news.size * ON_TOP;

/** The longest run of signs that both hold. */
const runOf = (said: string, { words }: Claim): number => {
  let longest = 0;
  for (let from = 0; from + longest < words.length; from += 1)
    while (from + longest < words.length && said.includes(words.slice(from, from + longest + 1))) longest += 1;
  return longest;
};

const shareOf = (said: string, { signs }: Claim): number =>
  signs.size === 0 ? 0 : [...signs].filter((sign) => said.includes(sign)).length / signs.size;

/** Of a clause or two, and of whole sentences, where more stands by chance. */
const IN_CLAUSE = { run: 4, half: 0.5, share: 0.66, least: 4 };
/** A question is seldom answered by chance. */
export const OF_QUESTION = 0.85;
const IN_SENTENCE = { share: 0.8, least: 5 };

export const inClause = (clause: string, claim: Claim, share = IN_CLAUSE.share): boolean => {
  const said = plain(clause);
  if (!holdsNews(said, claim)) return false;
  const { size } = claim.signs;
  const held = shareOf(said, claim);
  const run = Math.min(IN_CLAUSE.run, Math.max(2, claim.words.length));
  if (share < OF_QUESTION && held >= IN_CLAUSE.half && runOf(said, claim) >= run) return true;
  return size >= IN_CLAUSE.least && held >= (size === IN_CLAUSE.least ? 1 : share);
};

export const inSentences = (low: string, claim: Claim): boolean =>
  claim.signs.size >= IN_SENTENCE.least &&
  shareOf(plain(low), claim) >= IN_SENTENCE.share &&
  holdsNews(plain(low), claim);

export const touches = (clause: string, claim: Claim): boolean => runOf(plain(clause), claim) > 1;

const KNOW =
  '(?:确认|证实|清点|查|核实|核对|定(?!时|期)|结论|结果|报告|公布|数字|清楚|知道|明|鉴定|检验|认定|答案|检测)';
/** Doubt as to what is said beside it. */
const DOUBT = one(
  `(?:尚未|还未|未经|未能|还没|没有|没|仍未|尚无|尚待|有待|待|等|才能|再)[^，。]{0,6}${KNOW}`,
  `(?:正|还|仍|尚)(?:在|由)?[^，。]{0,10}${KNOW}|${KNOW}(?:中|当中)(?!心|午)`,
  '真假|(?:没法|没有?办法|无从|无法)[^，。]{0,4}(?:证实|确认|判断|查证)|(?:帖子?|贴文|影片|视频|文章|截图|消息|匿名信)[^，。]{0,4}(?:说|称|写|指)',
  '不(?:能|敢|便|会)?(?:确定|清楚|知道|说|猜|下结论|答应|转述|代)|说不准|是不是|是否|有没有|有无|能否|能不能|会不会|疑似|可能|传闻|网传|谣传|有人(?:说|传|称)|(?:有人|网友|对方|帐号)[^，。]{0,8}(?:自称|宣称|声称|发文|贴文|留言|爆料)|据(?:称|传|报)|听说|说法|报道说|(?:不许|不得|不要|别)(?:出现|写|说)',
);
const RHETORIC = /难道|岂|怎能|何尝|不是吗|可不是/u;

const DOUBTED = /担心|怀疑|怕|声称|宣称|号称|还是|(?<!是)有人(?!已|转)|才知道|其中[一之][种项]?/u;

export const isOpen = (low: string): boolean =>
  DOUBTED.test(low) || HEDGED.test(RHETORIC.test(low) ? low.replaceAll('？', '') : low);

/** Somebody else speaks: what follows in the sentence is theirs. */
const THEY_SAY = one(
  '(?:(?<!告诉)[您你他她]|业主|住户|[顾旅]客|客人|网友|媒体|周刊|记者|报纸|报[道导]|帖子?|贴文|影片|视频|截图|来信|信[里中上]|家长|邻居|民众|乘客|目击者|有人)[^，。说称]{0,8}(?:说(?!明)|称(?!呼)|写(?!信)|讲|提到|指出|反映|报[道导]|认为|怀疑|质疑|爆料|指控|声称|并称|并指)',
);
/** Asked and not answered: what follows in the sentence is part of the question. */
const ASKING = one('哪(?:里|儿|个|些|一)|是不是|有没有|是否|为什么|为何|怎么(?!样)|何时|几时');

const from = (low: string, sign: RegExp): number => {
  const found = sign.exec(low);
  return found === null ? low.length : found.index;
};
/** From which place on a sentence tells what others say. */
export const theirsFrom = (low: string): number => from(low, THEY_SAY);
/** From which place on a sentence says nothing flat: it is what others say, or what is asked. */
export const unsaidFrom = (low: string): number => Math.min(theirsFrom(low), from(low, ASKING));

/** A clause, by itself and between its neighbours. */
export const isMarked = (parts: readonly string[], index: number, many: number): boolean =>
  parts.slice(index, index + many).some(isOpen) ||
  DOUBT.test(parts[index - 1] ?? '') ||
  DOUBT.test(parts[index + many] ?? '');
