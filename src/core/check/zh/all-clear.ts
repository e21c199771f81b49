/** premature-all-clear: safe, qualified, under control, before the facts say so. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { fold } from './characters.ts';
import { any, both, clauseOf, type Found, near, one, sentenceRule } from './read.ts';

const GUILTY = any(
  '(?:如常|正常如昔)|(?:都|一直|从来)没(?:事|出过事|出问题)|毫发无损|有保障|不会受(?:到)?(?:任何|丝毫)?(?:损|影响|波及)|稳得很|可以吃的|出不了(?:岔|事|问题|乱)|(?<![讲说问报]了)不会(?:怎么?样|有事|出事|怎样|有(?:任何)?(?:问题|大碍|副作用|后遗症)|出(?:任何)?问题)|无害|(?:万无一失|滴水不漏|高枕无忧|尽在掌握|在(?:我们|本公司|公司)?(?:的)?掌握|安然无恙|一切正常|一切都好|毫发无伤|没有任何(?:问题|异常|状况)|确认(?:都)?没有(?:安全)?(?:疑虑|问题)|(?:量|浓度|数值|剂量|含量)[^，。]{0,8}(?:没有(?:达到[^，。]{0,8}(?:影响|危害|有害|超)|超)|未(?:超|达[^，。]{0,6}(?:影响|危害|有害))|不(?:足以|会|致|高)|都?在?(?:正常|安全)))',
);

/** A test result with its date, its house or its number, or one that stands among the confirmed facts. */
const TESTED = one(
  '(?:医[师生]|兽医|技师|师傅|原厂|疾控|环保局|水务|采样|量测|抽验|抽检)[^。]{0,30}(?:看过|检查过|验过|稳定|正常|合格|符合|未检出|没有)',
  '(?:报告|检验|检测|检查|鉴定|化验|复检|复查|复验|送检|抽检|抽验|送验|稽核|核对|核查|盘点|会勘|测试|比对|实测|鉴识)[^。]{0,40}(?:合格|未检出|符合|正常|阴性|通过|没有|未|不)',
);
/** What a confirmed fact is called that bears it out. */
const CONFIRMED =
  /test|result|inspect|report|lab|evidence|clear|safe|restor|recover|status|检|验|报告|结果|合格|正常|恢复|证据/iu;
/** The same state stands among the confirmed facts. */
const STATES = ['合格', '正常', '未检出', '恢复', '阴性', '影响', '安全', '控制', '稳定', '排除', '解除'];
const agreed = (clause: string, { facts }: Setting): boolean => {
  const known = fold([...(facts?.confirmed.values() ?? [])].flat().join(' '));
  return STATES.some((state) => clause.includes(state) && known.includes(state));
};

/** Looked at, looked for, waited for: nobody can know yet. */
const LOOK =
  '(?:送(?:检|验|样)|寄出|化验|检验|检测|检查|抽检|拆检|复[检验]|排查|清查|清除|勘(?:查|验|察)?|评估|取证|鉴定|鉴识|核[对查实完]|比对|采样|量测|监测|筛检|调查|巡查|修补|结果|报告|结论|原因|病因|答复|回覆|测试|审计|打开|拆开|看)';
const UNDECIDED = one(
  `(?:还没|尚未|未能|还未|未|没|无法|待|等|还要|还有|还在|仍在|正在|正|在|刚|才|将|下午|明天|明早|今晚|后天|下周|由[^，。]{1,8})[^，。]{0,10}${LOOK}`,
  `明天才|还没(?:[检查扫看问定签到]|下来)`,
);

/** Where nobody can know yet: said to be well, over, or fit to go on with. */
const TOO_EARLY = any(
  '(?:受到?|有)[^，。]{0,4}(?:完善|严密|充分|妥善|周全)[^，。]{0,3}(?:保护|保障)|系统(?:是|一切|都|已经?|目前)*(?:很)?安全',
  '没事(?:了|啦|的)|松口气',
  '(?:绝对|完全|全部|全都?|通通|个个|都|均|本身|依然|依旧|仍|十分|非常|很|挺|相当|仍然|绝对是?)(?:健康|安全|稳固|结实|牢固|坚固|完好|好好的?|无恙|正常|可靠|干净|没问题|挺好|稳)|[拿偷进]不[走到来]',
);

const backed = (found: Found, setting: Setting): boolean => {
  const { sentence } = found;
  const { facts } = setting;
  if (agreed(clauseOf(found), setting)) return true;

  if (!TESTED.test(sentence.low)) return false;
  return facts === null || [...facts.confirmed.keys()].some((name) => CONFIRMED.test(name));
};

/** In one breath with what is open, or right behind it. */
const early: Rule = sentenceRule(
  TOO_EARLY,
  (found, prose, setting) => UNDECIDED.test(near(prose, found.sentence, 1, 1)) && !backed(found, setting),
);

const flat: Rule = sentenceRule(GUILTY, (found, _, setting) => !backed(found, setting));

export const prematureAllClear: Rule = both(flat, early);
