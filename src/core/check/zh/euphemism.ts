/** euphemism: a soft word for a leak, an injury, a death, a recall. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { any, both, hurt, one, sentenceRule, when } from './read.ts';

const SOFT_HURT = any(
  '小(?:脾气|状况|插曲|反应|闹|情绪|考验|风浪)|(?:肠胃|身体|皮肤|肚子|喉咙|眼睛)[^，。]{0,6}(?:闹|抗议|小脾气|不听话|不太(?:舒服|适应|好)|不舒适|出现反应|反应|波动|异样|适应)|(?:热|温度|冷)(?:感受|体验|接触|反应)|身体微恙|(?:温热|热感|灼热)(?:的)?(?:不适|刺激)(?:感)?|(?:出现|有|产生)了?[^，。]{0,6}(?:温热|发热)感',
);

const SOFT_DEATH = any(
  '回(?:到)?(?:天|主)|不幸(?:结果|消息|离|事件|意外)|结果[^，。]{0,3}不(?:甚|太|尽|很)?(?:理想|如人意|乐观)|(?:无|没有)生命(?:迹象|征象)',
);
const PLAIN_DEATH = one('离世');

/** Words so soft that a plain one elsewhere does not mend them. */
const SOFTEST = any(
  '(?:资讯|信息|资料|数据)(?:流动|流转|外溢|出走|(?:流通|流动|流转|往来|异动|波动)(?:异常|事件|状况|情形|情况))|外溢',
  '异物(?:滞留|残留)的',
  '毕业',
  '另一(?:程|个世界|段旅程)|没(?:有|能)(?:等到|醒来|回来)',
);

/** What was not meant to happen, and the harmless thing it is made into. */
const UNMEANT =
  '(?:非预期|未预期|预期外|计[划画]外|非计[划画]|被动|跨[户院店行班]|提[前早]|意外|额外|过度|不当|稍(?:有|微)?|未受邀请)';
const SHARED =
  '(?:露出|公开|共享|分享|阅读|浏览|认识|触及|曝光|可见|流通|流动|流转|同步|互通|交流|读取|造访|互动|访问)';
const BODY = '(?:身体|肢体|骨骼|皮肤|肌肤|双颊|脸部?|面部|肠胃|胃肠|肚子|头皮|手指|指|器官|毛发)';
const MILD = '(?:接触|碰触|触碰|互动|交流|相遇|交会|亲近|碰面|引导|教学|交流|体验)';
const MERRY =
  '(?:温馨|暖心|贴心|安心|关怀|关爱|感恩|回馈|焕新|以旧换新|回娘家|回家|回店|回厂|返厂|升级|优化|礼遇|守护|品质服务|健检|体检|焕活)';
const FEAST = '(?:活动|计[划画]|专案|行动|方案|之旅|提示|邀请|服务|体验|季|礼)';

/** The soft word that only hides a harm, whatever plain one stands beside it. */
const MASKS = any(
  `${UNMEANT}[的地之]?${SHARED}`,
  `(?:与|和|跟)[^，。]{1,12}(?:有|发生|产生)[^，。]{0,8}${MILD}|${BODY}${MILD}`,
  '(?:能量|压力|热量|电量)[^，。]{0,6}释放|局部位移|(?:水质|水色|口感|气味|风味)[^，。]{0,4}(?:波动|异动|起伏|偏离)',
  '小天使|(?:去了?|回|到|上)[^，。]{0,3}[汪喵]星|不可逆',
  `${MERRY}[^，。]{0,8}${FEAST}`,
);
/** Played with in any matter: a rise in price, a dismissal, a debt, a copy. */
const PLAYED = any(
  '价值回归|组织[^，。]{0,4}(?:轻盈|瘦身|焕新)|(?:阶段性|暂时性|结构性|策略性|技术性|周期性)(?:紧|困难|波动|放缓|失衡|吃紧|休整|停摆|调整)',
);

/** Where nothing plainer is said anywhere in the text. */
const unlessPlain = (soft: RegExp, plain: RegExp): Rule => sentenceRule(soft, (_, prose) => !plain.test(prose.low));

const injured = (setting: Setting): boolean => setting.harm.has('injury');

export const euphemism: Rule = both(
  sentenceRule(PLAYED),
  when((setting) => hurt(setting) || setting.kind === 'recall' || setting.kind === 'breach', sentenceRule(MASKS)),
  when((setting) => hurt(setting) || setting.kind === 'breach' || setting.kind === 'internal', sentenceRule(SOFTEST)),
  when(injured, both(sentenceRule(SOFT_HURT), unlessPlain(SOFT_DEATH, PLAIN_DEATH))),
);
