/** regret-only: regret where responsibility is a fact, and none is taken. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { OURS } from './own.ts';
import { any, before, foundIn, hitOf, one } from './read.ts';
import { OWNED, SORRY, WE } from './words.ts';

/** Sorrow by its names, and what it looks like: tears, silence, prayers, good wishes. */
const REGRET = any(
  '遗憾|惋惜|不幸|痛心|痛惜|扼腕|难过|不舍|舍不得|心疼|心痛|难受|不忍|感伤|伤感|同情|感慨|沉重|沉痛|不安|感同身受|可惜|心碎|震惊|揪心|难眠|寝食难安|灰暗|扫兴|不愿(?:意)?(?:看|见)|不希望(?:看|见|发生|有)|没想到|始料未及|不乐见',
  '憾事|悲(?:痛|伤|恸|哀|戚|切|悯|凉)|哀(?:痛|悼|思|戚|伤)|悼念|致哀|默哀|唏嘘|嘘唏|叹|黯然|低落|五味杂陈|百感交集|不是滋味|滋味不好受|心酸|鼻酸|心如刀|心里[^，。]{0,4}(?:堵|沉|疼|痛|酸)|红了眼|落泪|流泪|泪(?:目|水|流)|哭了|一夜没睡|彻夜|无言|鸦雀无声|煎熬|挂怀|牵挂|挂念|挂心|惦记|关切|慰问|祈(?:祷|福|求|愿)|祝祷|集气|双手合十|愿[^，。]{0,12}(?:平安|康复|安息|安好|快乐|顺|彩虹|走好|好起来)|祝(?:愿|福|您|你|大家|他|她|早日)|早日(?:康复|复原)|与[^，。]{1,14}(?:同在|站在一起)|心都?[^，。]{0,4}(?:揪|碎|凉)|(?:期待|希望)[^，。]{0,12}(?:落空|相见|美好|走出)|无奈|事与愿违|天不遂|天有不测|永远难忘|放下包袱|怎(?:能|么)不|谁不',
  '心(?:里|中|头)?(?:也|都|很|好|真|实在|跟着)*[^，。]{0,2}(?:悬|沉|紧|疼|痛|堵|复杂|愧|虚|难|空)|百[味感]|夜不能寐|睡不着|深有体会|能(?:够)?体会|动容|非(?:我们|本[一-龥]{1,2})?所愿|空落|平复|加油|一切都?(?:安)?好|保重|心系|心念|同悲|共[悲情]|泣|怅|惘|恻|悯|恸|怆|愁|忧心|懊|悔|呜|命运|造化|世事|缘分|老天|天意|无常|默默|沉默|捏(?:了)?一?把(?:冷)?汗|心上|盼着|月是|团圆|天堂|千古|走好|缅怀|追思|惊[愕悉]|噩耗|错愕|潸|哽|痛哭|当哭|谷底|低沉|吃不下|(?:心|梦|家庭?)[^，。]{0,2}碎|伤心|难以(?:言|平|释|接受|入)|酸楚|苦涩|苦楚|辛酸|久久|挥之不去|辗转|无眠|说不出|无以|想到[^，。]{2,16}，?[^，。]{0,6}(?:也|就|很|真)|苍[天白]|眼泪|沉甸|风雨|波折',
);
const APOLOGY = one(SORRY, '认错|检讨自己|请罪|赔个|羞愧|丢脸');
/** Somebody answers for it. */
const DUTY = one(
  `${WE}(?:自己|本身|内部)?的(?:错|错误|责任|过失|疏失|疏忽|疏漏|失误|失职|不对|问题|缺失|过错|不是|管理责任)`,
  `(?:责任|错|过错|过失|问题)[^，。]{0,3}(?:在|出在|是|归)(?:于)?[^，。]{0,3}${WE}|${WE}[^，。]{0,10}(?:负责|承担[^，。]{0,6}[责后切]|负起|扛|难辞其咎|责无旁贷|失职|做错|搞砸|有责)|${WE}错了|偷懒|手滑|糊涂|认账|反省|丢人`,
  '(?<!不)是(?!.{0,3}(?:供应|供货|厂商|对方|他|她|承包|外包|施工|个人|员工|业者))[^，。]{1,8}的(?:责任|错|过失|疏失)',
  '(?:责任|错|过错|过失)(?:就|都)?在(?!于?(?:对方|他|厂商|供应))',
);
/** The facts name a cause, or the text does. */
const CAUSE = /cause|fault|respons|own|duty|reason|原因|责任|缘由|过失|疏失/iu;

const ours = ({ facts, kind }: Setting): boolean =>
  kind === 'apology' || kind === 'breach' || [...(facts?.confirmed.keys() ?? [])].some((name) => CAUSE.test(name));

/** What happened, or why, is not known yet. */
const OPEN = one(
  '(?:原因|死因|起因|经过)[^。]{0,16}(?:不知道|不清楚|未明|不明|没查|查|还在|仍在|正在|待|等)|(?:不知道|不清楚|答不|下不了结论|没有?(?:弄清|查明|核实|查清)|尚未查明|还没查|查不出|不(?:推测|揣测|猜)|猜了)|是不是[^，。]{2,20}(?:，|还|不)|结论(?:出来|由|要)|(?:检测|鉴定|检验)中',
);
/** Nature did it, or it is not so. */
const CLEARED = one('地震|台风|暴雨|都?(?:不是|并非|不属)(?:我|本)|无关|冒(?:名|用|充)|不实|网传|流传');

/** What they felt, told as such. */
const THEIRS = /(?:您|你|她|他|孩子|阿[嬷公妈]|奶奶|爷爷|大家)[^，。]{0,4}$/u;

export const regretOnly: Rule = (prose, setting) => {
  if (APOLOGY.test(prose.low) || DUTY.test(prose.low)) return [];
  if (setting.kind !== 'apology' && CLEARED.test(prose.low)) return [];
  if (!ours(setting) && (OPEN.test(prose.low) || !OURS.test(prose.low))) return [];
  return prose.sentences
    .flatMap((sentence) => foundIn(sentence, REGRET))
    .filter(
      (found) =>
        !(
          /^(?:不安|难[过受]|哭了|伤心|惊)/u.test(found.words) &&
          (THEIRS.test(before(found, 8)) || OWNED.test(prose.low))
        ),
    )
    .slice(0, 1)
    .map(hitOf);
};
