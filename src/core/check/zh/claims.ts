/** Owns how much of an unconfirmed claim a passage says, in whatever words and order, and whether it marks it as open. */
import { one } from './read.ts';
import { HEDGED } from './words.ts';

const STOP =
  /[的了是在和与及或有被把对向为从由到因系其之这那此该并且也都很就还再已经曾会将可能是否有没吗呢吧，。、；：「」“”‘’（）\s\d]/gu;

/** Words that say the same of a thing. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/打瞌睡|打盹|睡着|瞌睡/gu, '睡'],
  [/死亡|遇难|身亡|离世|去世|过世|丧命|丧生|罹难|死因|送命|要了[^，。]{0,6}命/gu, '死'],
  [/驾驶员?|开车的/gu, '司机'],
  [/骇客/gu, '黑客'],
  [/(?:使用|看|玩|刷|滑|盯着?)(?=手机)/gu, '用'],
  [/恢复供电|来电(?!话)|送电/gu, '复电'],
  [/恢复供水|来水/gu, '复水'],
  [/售出|卖出|出售|叫卖|贩[卖售]|兜售|转卖|倒卖|售卖/gu, '卖'],
  [/资料|信息|资讯|个资|档案|名册|客户档/gu, '数据'],
  [/复制|拷贝|下载|带走|拿走|取走|导出|拷走/gu, '取'],
  [/失灵|故障|坏掉|损坏|撞坏|弄坏|坏了|失效/gu, '坏'],
  [/更换|替换|换成|改用|掉包/gu, '换'],
  [/锈蚀|生锈|锈/gu, '锈'],
  [/断裂|断掉|断开|折断/gu, '断'],
  [/私自|擅自|偷偷/gu, '私'],
  [/裂缝|裂痕|震裂|开裂|龟裂/gu, '裂'],
  [/来自|源自|源于|出自|源头|来源/gu, ''],
  [/被?(?:拿|放|挂|流)(?:到|去|上|往|至)/gu, ''],
  [/以外的|之外的|其余的?|其它/gu, '其他'],
  [
    /(?:站|坐|上|挤|进)?的?(?:人|乘客|旅客|学生|客人)(?:太|过)多|超过[^，。]{0,4}(?:承重|定员|人数|负荷)|超载|满载|超重/gu,
    '超员',
  ],
  [/坍塌|塌陷|倒塌|垮塌|塌[了下]去?/gu, '塌'],
  [/蓄意|故意|刻意|恶意/gu, ''],
  [/放火|点火|点燃|(?<=火[^，。]{0,6})(?:放|点)(?=的)/gu, '纵火'],
  [/下毒|投毒/gu, '毒'],
  [/外流|流出|泄漏|泄露/gu, '外泄'],
  [/漏气|走漏|漏(?=[了着的]|$)/gu, '外泄'],
  [/撤(?:出|离|销|走|掉)|关闭|关掉|收掉|裁撤|不再保留|停办|结束营[运业]|歇业|收摊/gu, '撤关'],
  [
    /公诸于众|谁都(?:看|读|下载)得到|(?:在|到|上)(?:网上|网络上|网路上|暗网|论坛)[^，。]{0,4}(?:看|流传|下载|传)|挂在?(?:网上|网路上|网络上)|暗网/gu,
    '公开',
  ],
  [/竞争(?:对手|者)|同业|对手|对面(?:那|的)?家/gu, '同行'],
  [/(?:已|刚)?离职的?|以前在(?:这|我们)[^，。]{0,4}(?:做|工作|上班)过?的?|前(?=员)/gu, '前'],
  [/病危|垂危|命危|跟死神[^，。]{0,4}|快不行|奄奄一息|(?:有|没有?脱离)生命危险|命在旦夕/gu, '病危'],
  [/内部人员|内部员工|自己人|自家人/gu, '内鬼'],
  [/撑不住|连着?开|没(?:有)?(?:休息|睡)|过劳|熬夜/gu, '疲劳'],
  [/停了?电|断了电|没(?:有)?电|跳电/gu, '断电'],
  [/软[体件](?:更新|升级)|新版本?|升级|改版|新装的/gu, '更新'],
  [/造谣|传出来?|放出来|发出来|捏造|编(?:的|造)|谣言/gu, '散布'],
  [/遗失|丢失|搞丢|弄丢|不见了|弄不见/gu, '丢'],
  [/造成|导致|引起|引发|所致|引致|酿成|使得|因为|由于|起因|原因|肇因|之后|以后|有关|事发时|当时/gu, ''],
  [/捕获|抓获|抓到|抓住|逮到|逮捕|落网/gu, '捕'],
  [/运输途中|运送途中|运来[^，。]{0,2}路上|路上/gu, '运'],
  [/安装|装设|装配/gu, '装'],
  [/员工|职员|同事|店员|工人|人员/gu, '员'],
];

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
