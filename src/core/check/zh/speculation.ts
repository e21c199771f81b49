/** speculation: a cause or a culprit guessed at. */
import type { Rule } from '../language.ts';
import { after, any, before, both, clauseOf, type Found, near, one, sentenceRule } from './read.ts';

const GUESS =
  '(?:可能|或许|也许|或(?=系|为|与|因)|大概(?!位置|时间|范围|情况|[\\d一二两三四五六七八九十百千万])|大约(?![\\d一二两三四五六七八九十百千万有])|恐怕|恐|似乎|像是|疑似|疑(?=[是有与和被人竞对遭因系内])|研判|推测|推估|推断|推论|初判|初步(?:判断|研判|认为|怀疑|推测|分析|了解|看|推断|估计|排查|推估)(?:后)?|不排除|无法排除|怀疑|合理怀疑|猜测|猜想|估计|预估|八成|七成|九成|十之八九|十有八九|多半|大多|想必|想来(?!也)|料想|谅必|极有可能|很有可能|很可能|有可能|最有可能|看起来|看来|看样子|据我们(?:的)?(?:判断|推测|了解|经验|看|分析|猜)|依(?:我们的?)?经验|依经验|凭经验|直觉|我们(?:认为|判断|倾向|合理|强烈)|我猜|我感觉|(?:照|凭|依)[^，。]{0,3}经验(?:判断|来看|看)?|听说|据(?:悉|说|传)|据内部人士|八九不离十|不外乎|说不定|搞不好|没准|保不齐|恐系|疑为|疑因|疑遭|极大(?:的)?(?:可能|机率|概率)|大有可能|难保不|不无可能|有理由(?:相信|怀疑)|倾向(?:于)?(?:认为)?|指向|让人(?:怀疑|联想)|不免(?:让人)?怀疑|耐人寻味|不单纯|巧合|有迹象(?:显示|表明)|种种迹象|迹象)';
const CAUSE =
  '(?:是|系|为|属|由|因|源|出(?:在|于|自)|来自|起于|起因|肇因|导因|归因|造成|所致|导致|引起|引发|诱发|关系|有关|相关|关联|所为|人为|作祟|搞鬼|动手脚|下(?:毒|手)|恶意|蓄意|故意|竞争对手|竞品|同业|同行|对手|有心人|有人|内鬼|离职|骇客|黑客|境外|供应商|厂商|原料|天气|气温|高温|低温|受潮|老化|负载|超载|流量|断电|跳电|放太久|短路|保存|运送|运输|操作|使用(?:者|方式|不当)|体质|过敏|病毒|细菌|感染|交叉|污染|设定|设备|机台|线路|员工|人员|疏失|疏忽|不当|个别|冷链|仓储|机房|电信|系统|被[^，。]{1,8}|遭[^，。]{1,10}|没[^，。]{1,8}|未[^，。]{1,8}|惹|害的|出(?:了)?问题)';

const GUILTY = any(
  '不排除[^，。]{3,}|(?:兴许|我感觉|估摸着?)[^。，]{0,4}(?:是|个|因)[^。]{2,}|过于巧合',
  `${GUESS}[^。！？，：”」]{0,22}${CAUSE}`,
);

/** Saying that it is not known, and what may happen to people: neither guesses at a cause. */
const NOT_KNOWN = one('还没');
const RISK =
  /可能(?:造成|导致|引起|引发|过热|起火|出现|有|受到?|使|让|发生|外泄|泄露|已|会|被|遭(?:人)?(?:冒|盗|滥|利用)|收到|接到|涉及|含有|在|要|需要|的后果|的影响)/u;

/** Why somebody has not got a letter yet, what people who pass a rumour on may feel. */
const ofReaders = (found: Found): boolean => /关心|担心|着急|心急|好意/u.test(clauseOf(found));

/** Asked, hinted at, or given as the only answer left: a guess whatever stands around it. */
const INSINUATED = any(
  '(?:种种|一切|各种|所有|诸多)(?:迹象|线索|证据|情况)(?:都|均|皆)?(?:指向|显示|表明|说明)',
  '(?:会不会(?!有|再|影响|延|收|自动|被|受)[^，。]{0,2}(?:是|跟|和|因|有人|有可能|自己)|该不会|莫非|莫不是|难不成|难道(?:是|不是|跟|与)|岂非|除了[^，。]{1,16}，?还(?:能|会|有)[^，。]{0,2}(?:是)?(?:什么|谁|哪)|还(?:能|会)(?:是|有)(?:什么|谁|哪)|不是[^，。]{1,10}还(?:能|会)是|谁(?:最|会)(?:有动机|想|得利|受益|可能|恨))',
  '(?:心里|心中|心底)[^，。]{0,4}有数|不(?:点|指)名|动机[^，。]{0,4}(?:最|很|也|十分)',
  '(?:可能性|机率|概率|几率)[^，。]{0,3}(?:最|很|较|极|相当)(?:大|高)|(?:跟|与|和)[^，。]{1,16}(?:脱不了|不无关系|不无关联|难脱)',
);

/** Weak words for a guess, a cause behind them: with an open cause around, one. */
const SUPPOSED = any(
  '(?:相信|想必|想来(?=[是应必该])|大抵|兴许|或许|也许|或(?=[是系因与])|恐怕|应(?:该|当)?(?:就|都)?(?=[是系为因出跟与])|八成|九成|大概(?![\\d一二两三四五六七八九十百千万])|大约(?![\\d一二两三四五六七八九十百千万])|估计|(?:依|在|照)(?:我们?|本[^，。]|小编)(?:来)?看|(?:按|照|依)(?:常理|理|经验|道理|惯例|往例)|若无意外|不出意外|不出所料|无非|不外[乎是]|(?:一般|通常|往往)(?:来说|而言)?，?(?:都|就)?(?=[是因])|看(?:起来|来|样子)|极像|很像|活像|像是|就像|听(?:说|闻)|据[^，。]{1,14}(?:说法|透露|转述|猜测|判断|推断|所说|的话|说|讲)|从[^，。]{1,8}(?:推断|判断|来看|看，|研判)|(?:初步|我们|据此)(?:研判|判断|推断|推测|认定|认为|觉得|感觉)|研判|推测|凭[^，。]{1,8}(?:直觉|经验|感觉)|直觉|疑似|疑为|怀疑|(?:早)?就[^，。]{1,4}了吧|这陣子|这阵子)[^。」”]{0,22}(?:是|系|为|因|出在|害|惹|没|未|过[度大多]|不[当慎足堪良济]|发作|所致|引起|造成|断|老|坏|松|熬夜|空腹|体质|关系|问题|有鬼|动|带|拿|泄)',
);
const CAUSE_OPEN = one(
  '(?:原因|成因|起因|病因|结果|报告|病理|鉴定|检验|检测|化验|责任|结论|定论|来源|流向|途径|真相)[^。]{0,16}(?:不|未|没|尚|待|还|才|正在|中|下周|明天|后天|本周|周[一二三四五六日])|尚未|判读|调查|抢修|至于原因|为何|来测|移入',
);
/** Guesses that others made, or that are taken back at once. */
const OF_THEM = /(?:网友|有人|网[路上络]|外界|媒体|谣言|传言|坊间|各种)[^，。]{0,6}$/u;

const insinuated: Rule = sentenceRule(INSINUATED, (found) => !OF_THEM.test(before(found, 10)));

const supposed: Rule = sentenceRule(SUPPOSED, (found, prose) =>
  CAUSE_OPEN.test(near(prose, found.sentence, 1, 1).replace(found.words, '')),
);

/** When a thing begins, a class that an office reports in. */
const official = (found: Found): boolean =>
  /提[早前]/u.test(found.words + after(found, 6)) || /通报[^，。]{0,8}疑似/u.test(clauseOf(found));

const guessed: Rule = sentenceRule(GUILTY, (found, _, { kind }) => {
  if (OF_THEM.test(before(found, 10)) || official(found)) return false;
  if (/与(?:本|该|这|我们的?)[^，。]{0,8}(?:保单|产品|商品|批|服务)[^，。]{0,2}有关/u.test(found.words)) return false;
  if (kind === 'recall' && /可能/u.test(found.words)) return false;
  const clause = clauseOf(found);
  if (ofReaders(found)) return false;
  if (
    NOT_KNOWN.test(clause) ||
    /(?:请|若|如果|如有|倘|要是|觉得|您|你|怀疑自己|不(?=[是要会能敢宜应便可想])|没有|别)[^，。]{0,10}$/u.test(
      before(found, 12),
    )
  )
    return false;
  return !RISK.test(found.words);
});

/** A bet, a smell, a question with its answer, a nod to whoever gains. */
const HINTED = any('(?:又|八成|大概|应该|多半)[^，。：]{0,3}是[^，。]{1,16}(?:吧|啦|嘛)');

const hinted: Rule = sentenceRule(HINTED, (found) => !OF_THEM.test(before(found, 10)));

export const speculation: Rule = both(guessed, insinuated, supposed, hinted);
