/** What is missing: no-next-update, no-contact, no-action-for-people. */
import type { Rule } from '../language.ts';
import type { Kind, Setting } from '../model.ts';
import type { Prose } from '../prose.ts';
import { fold } from './characters.ts';
import { missing, one } from './read.ts';
import { isClosed, isOpen } from './signs.ts';

/** First words about something that goes on. */
const EARLY: ReadonlySet<Kind> = new Set(['holding', 'breach']);
/** To one person, to the staff, about a rumour: the next word is asked only where the facts say that something is open. */
const TO_SOME: ReadonlySet<Kind> = new Set(['reply', 'internal', 'clarification']);

const UNKNOWN = one(
  '(?:原因|起因|责任|人数|途径|范围|谁|为什么|为何)[^。]{0,12}(?:不知道|不清楚|不明|未明|还在查|正在查|待查|调查中|查证中|有待)|(?:不知道|不清楚|还在查|正在查)[^。]{0,8}(?:原因|为什么|为何|是谁|怎么)',
);

/** Who spread a rumour is nothing that people wait to hear. */
const ABOUT_AUTHOR =
  /(?:发布|发帖|发文|拍摄|上传|爆料|散布|造谣|投稿)(?:者|人)|谁(?:发|拍|传|散布)|who (?:posted|made|wrote|spread)|poster|author/iu;

/** Open by its kind, or because the text or the facts say that something is not known. */
export const noNextUpdate: Rule = (prose, { kind, facts, held }) => {
  if (isClosed(prose) || held.holding['next-word']) return [];
  if (facts !== null)
    return facts.unconfirmed.some(({ claim }) => !ABOUT_AUTHOR.test(fold(claim))) || (EARLY.has(kind) && isOpen(prose))
      ? missing(prose)
      : [];
  return (EARLY.has(kind) && isOpen(prose)) || (!TO_SOME.has(kind) && UNKNOWN.test(prose.low)) ? missing(prose) : [];
};

/** Whoever gets an answer can answer it, or a post that hurt nobody; the staff know whom to ask. */
/** A slip that asks nothing of anybody. */
const NOTHING_TO_DO =
  /(?:什么|任何事)?都?(?:不用|不必|无需|无须|不需要)(?:您|你|大家)?(?:再)?做(?!主)|(?:不用|不必)理会/u;
const isTrifle = (prose: Prose, { kind, harm, facts }: Setting): boolean =>
  kind === 'social' &&
  !harm.has('injury') &&
  !harm.has('data') &&
  (facts?.unconfirmed.length ?? 0) === 0 &&
  NOTHING_TO_DO.test(prose.low);

export const noContact: Rule = (prose, setting) => {
  const { kind, harm, facts, held } = setting;
  return kind === 'internal' ||
    kind === 'reply' ||
    (kind === 'social' && (harm.has('none') || (facts === null && harm.size === 0))) ||
    held.holding.contact ||
    isTrifle(prose, setting)
    ? []
    : missing(prose);
};

/** Goods, meals, shots, rooms, data: what may still hurt somebody who reads. */
const STILL = one(
  '气味|气体|异味|浓烟|粉尘|自来水|饮用水|传染|确诊|肠胃炎|诺如|诺罗|流感|感染|疫情|群聚|卡号|有效期|抄走|停售|下架|批|款|型号|产品|商品|瓶|罐|盒|买|购|吃过|喝过|卖了|卖出|售出|餐|菜|食|疫苗|接种|药|针|密码|个资|外泄|泄露|泄漏|被(?:下载|窃|盗)|漏气|氨|瓦斯|电池|同(?:时|场|车|班|层)|现场(?!已|封|清|停|拉|由|的?(?:搜|抢|救))|当天',
);

/** A batch that stands in kitchens. */
const SOLD = one(
  '(?:卖|售|铺|上架|流入|发)[^。]{0,30}(?:门店|门市|超市|通路|全台|全国|官网|平台)[^。]{0,20}下架|批号[^。]{0,60}(?:混入|检出|超标|过敏)',
);

/** Money and accounts are at risk as data are. */
const AT_RISK = one('盗刷|盗用|被(?:人)?刷|被盗|诈骗|冒名');

/** To one person by name. */
const ONE = /^[^。，：\n]{1,4}(?:先生|女士|小姐|太太)：/u;
/** A letter to those it happened to, who are looked after one by one. */
const CLOSE =
  /(?:家人|家属|先生|女士|太太|小姐|同学|师傅)|致[^。]{0,20}\d+\s?(?:位|户|名)(?:乘客|旅客|邻居|住户|同仁|学员|家庭)/u;

/** A report to those who watch over it tells nobody at risk what to do. */
const TO_AUTHORITY = /^(?:致|呈|报送?)[^。，：\n]{0,20}(?:局|处|署|部|委员会|办公室|中心)[：:\s]/u;

export const noAction: Rule = (prose, { kind, harm, facts, held }) => {
  if (kind === 'internal' || kind === 'clarification' || kind === 'reply') return [];
  if (
    isClosed(prose) ||
    (kind === 'apology' && facts !== null && facts.unconfirmed.length === 0 && !SOLD.test(prose.low))
  )
    return [];
  const risk =
    kind === 'recall' || kind === 'breach' || harm.has('injury') || harm.has('data') || AT_RISK.test(prose.low);
  if (ONE.test(prose.low) || TO_AUTHORITY.test(prose.low) || (kind === 'apology' && CLOSE.test(prose.low.slice(0, 40))))
    return [];
  return risk &&
    (kind === 'breach' || harm.has('data') || STILL.test(prose.low) || AT_RISK.test(prose.low)) &&
    !held.holding['people-action']
    ? missing(prose)
    : [];
};
