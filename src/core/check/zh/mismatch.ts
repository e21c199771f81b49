/** number-mismatch: a number, date, batch or sum that differs from the confirmed facts. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Hit, Setting, Value } from '../model.ts';
import { type Prose, sentenceAt } from '../prose.ts';
import { fold } from './characters.ts';
import { type Day, daysIn } from './days.ts';
import { numberIn, type Quantity, quantitiesIn } from './quantities.ts';

type Sort = { readonly name: RegExp; readonly units: RegExp; readonly context: RegExp | null };

const PERSONS = /^(?:人次|人|位|名|个|例|户)$/u;
const GOODS =
  /^(?:台|支|枝|件|瓶|罐|盒|只|辆|张|把|座|条|箱|包|套|本|双|顶|枚|袋|颗|组|部|个|杯|碗|片|根|架|份|批|粒|桶|棵)$/u;
const COUNTED = /^(?:人次|人|位|名|个|户|家|笔|份|篇|单|件|张|组|台|条|封|则|例|起|桌|次)$/u;

/** What the name of a fact counts, and what stands near such a number. The first that fits. */
const SORTS: readonly Sort[] = [
  { name: /送医|就医/u, units: PERSONS, context: /送医|就医|送往/u },
  { name: /hospital|住院|留院|入院/iu, units: PERSONS, context: /住院|留院|留观|入院|加护|手术/u },
  { name: /death|dead|died|fatal|死/iu, units: PERSONS, context: /死|去世|身亡|罹难|过世|丧生|遇难/u },
  { name: /injur|hurt|wound|burn|伤/iu, units: PERSONS, context: /伤|骨折|烫|灼|割|撞|摔|缝|送医|砸|夹|烧/u },
  {
    name: /^ill|_ill|sick|illness|symptom|病|不适|children_ill|patient/iu,
    units: PERSONS,
    context: /吐|泻|不适|不舒服|痛|病|中毒|发烧|发热|疹|过敏|拉肚子|就医|就诊|感染|晕/u,
  },
  {
    name: /store|shop|branch|outlet|门店|门市|分店|店数|据点|分行/iu,
    units: /^[家间处个]$/u,
    context: /店|门市|据点|分行|餐厅|超市/u,
  },
  { name: /discharg|出院/iu, units: PERSONS, context: /出院/u },
  { name: /stitch|针/iu, units: /^针$/u, context: /缝/u },
  { name: /minute|分钟/iu, units: /^分钟$/u, context: /停电|停机|断|延误|故障|晚|持续|瘫/u },
  {
    name: /price|refund|amount|compens|fee|sum|cost|paid|payment|voucher|coupon|salary|金额|价|退款|赔|补偿|费|券/iu,
    units: /^(?:元|块|圆|美元|%|％)$/u,
    context: null,
  },
  { name: /delay|duration|late|延误|时长|迟|晚/iu, units: /^(?:小时|钟头|分钟|天)$/u, context: null },
  { name: /hour|小时/iu, units: /^(?:小时|钟头)$/u, context: null },
  {
    name: /bowl|cup|portion|serving|碗|份数|unit|quantity|qty|sold|box|bottle|piece|pack|produced|made|shipped|数量|件数|台|销量|盒|瓶|recalled/iu,
    units: GOODS,
    context: null,
  },
  {
    name: /evacuat|撤离|转移|people|person|affected|user|member|account|passenger|student|customer|record|order|guest|household|count|number|staff|store|complaint|case|ticket|row|人数|会员|用户|户|笔|订单|人|家/iu,
    units: COUNTED,
    context: null,
  },
];

/** A number is often written with its unit, or in ten thousands. */
const numeric = (value: Value): number | null => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? numberIn(fold(value.toLowerCase())) : null;
};

const known = ({ facts }: Setting): readonly number[] =>
  [...(facts?.confirmed.values() ?? [])]
    .flat()
    .flatMap((value) => [
      ...(String(value).match(/^\d[\d,]*(?:\.\d+)?/gu) ?? []).map((one) => Number(one.replaceAll(',', ''))),
      ...[numeric(value)].filter((one) => one !== null),
    ]);

const LIKE = 12;
/** About so many: within a third, or it is another number. */
const isAbout = ({ about, value: said }: Quantity, value: number): boolean =>
  about && said >= value * 0.7 && said <= value * 1.3;
/** A number this large stands for the fact wherever it stands. */
const SURE = 100;

const contextOf = (prose: Prose, { start, end }: Quantity): string => {
  const sentence = sentenceAt(prose, start);
  if (sentence === null) return '';
  return prose.low.slice(Math.max(sentence.start, start - 12), Math.min(sentence.end, end + 20));
};

/** Of the same sort, of like size, and no other fact. */
const differs =
  (prose: Prose, sort: Sort, value: number, others: ReadonlySet<number>) =>
  (one: Quantity): boolean =>
    !isAbout(one, value) &&
    !others.has(one.value) &&
    one.value > 0 &&
    (sort.context === null
      ? one.value * LIKE >= value && one.value <= value * LIKE
      : sort.context.test(contextOf(prose, one)));

/** A number of those taken to hospital is always of which. */
const WHOLE = /第|主管|同事|店长/u;
/** Counted right behind: who checks, teaches, guards. */
const STAFF =
  /^(?:[^，。]{0,2}(?:老师|教师|教练|员工|同仁|同事|工作人员|医[师生]|护理|店员|志工|志愿者|保安|警卫|专人)|(?:一起|共同|交叉|轮流)?(?:核对|复核|签[名核]|轮班|值班|盯|看守|把关))/u;
const PART =
  /其中|另|另外|还有|余|其他|其它|每|第|之一|一(?:位|名|个|人)(?!.{0,3}共)|至少|分别|两次|以上|剩|尚有|仍有|主管|同事|店长|同仁|客服|员工|医生|护士|老师|工程师|人员(?:陪|支援)/u;

/** The same digits in another order: a slip of the hand, whatever it counts. */
const digitsOf = (value: number): string => [...String(value)].sort().join('');
const swapped =
  (value: number, others: ReadonlySet<number>) =>
  (one: Quantity): boolean =>
    value >= SURE && !others.has(one.value) && digitsOf(one.value) === digitsOf(value);

const counted = (
  prose: Prose,
  setting: Setting,
  [name, given]: readonly [string, Value],
  all: readonly Quantity[],
): readonly Hit[] => {
  const value = numeric(given);
  // Nobody hurt: whoever else is counted is no mistake.
  if (value === null || value === 0) return [];
  const sort = SORTS.find((one) => one.name.test(fold(name)));
  const same = sort === undefined ? [] : all.filter(({ unit }) => sort.units.test(unit));
  if (
    same.some((one) => one.value === value) ||
    (value >= SURE && new RegExp(`(?<![\\d,.])${value}(?![\\d])`, 'u').test(prose.low.replaceAll(',', '')))
  )
    return [];
  const others = new Set(known(setting));
  const slip = all.filter(swapped(value, others));
  const wrong =
    sort === undefined || slip.length > 0
      ? slip
      : same
          .filter(differs(prose, sort, value, others))
          .filter(({ unit, end }) => !(PERSONS.test(unit) && STAFF.test(prose.low.slice(end, end + 8))))
          .filter((one) =>
            sort.context === null && !/[人位名]/u.test(one.unit)
              ? !/24/u.test(String(one.value))
              : !(sort.name.source.startsWith('hospital') ? WHOLE : PART).test(
                  prose.low.slice(Math.max(0, one.start - 4), one.start) + prose.low.slice(one.start, one.end),
                ),
          );
  return wrong.slice(0, 1).map(({ start, end }) => ({ start, end, params: { fact: name, value: String(given) } }));
};

/** Sums and shares inside a fact that is a sentence: 每人退 50% 并赠 150 元券. */
const SAID = /(\d[\d,]*(?:\.\d+)?)\s?(万)?\s?(元|%|％|小时|人|位|名|户|台|件|盒|瓶|罐|支|辆|只|个|倍)/gu;

const worded = (
  setting: Setting,
  [name, value]: readonly [string, Value],
  all: readonly Quantity[],
): readonly Hit[] => {
  if (typeof value !== 'string') return [];
  const others = new Set(known(setting));
  return matches(value, SAID).flatMap(({ 1: digits = '', 2: large, 3: unit = '' }) => {
    const number = Number(digits.replaceAll(',', '')) * (large === undefined ? 1 : 10_000);
    const same = all.filter((one) => one.unit === unit);
    if (same.some((one) => one.value === number)) return [];
    const wrong = same.filter(
      (one) => !others.has(one.value) && one.value * LIKE >= number && one.value <= number * LIKE && !one.about,
    );
    return wrong.slice(0, 1).map(({ start, end }) => ({ start, end, params: { fact: name, value } }));
  });
};

/** Words that a fact's name calls for beside its date. */
const DATED: readonly (readonly [RegExp, RegExp])[] = [
  [/video|clip|photo|影片|视频|照片/iu, /拍|影片|视频|照片|上传/u],
  [/post|article|letter|帖|贴文|文章|报导|报道|来信/iu, /发帖|贴文|发文|刊登|报道|报导|来信|那篇/u],
  [/order|booking|purchase|订单|下单/iu, /订|买|购|下单/u],
  [/expir|best|效期|保质|有效/iu, /有效|效期|保存|保质|到期/u],
  [/refund|pay|退款|赔付/iu, /退|赔|汇|入账|到账|入帐|给付|付/u],
  [/made|produc|manufact|生产|制造/iu, /生产|制造|出厂/u],
  [/sale|sold|销售|贩售/iu, /卖|售|买/u],
  [/lab|test|report|检/iu, /检|验|报告|通知/u],
  [
    /start|begin|time|date|discover|found|incident|happen|发生|日期|时间/iu,
    /(?:发现|发生|有人|我们|凌晨|早上|上午|中午|下午|晚|卖|用餐|接到|收到|当天|遭|被|班|搭|送|漏|航班|次)/u,
  ],
];
const AHEAD =
  /出(?:结果|报告|炉)|有结果|前(?!台|往|端|后)|将|会在|起(?![火因])|截止|为止|之前|公布|更新|说明|再|发布|通报|公告|声明|预计|以前/u;
/** A day that somebody waits for. */
const AWAITED = /(?:最快|最慢|最迟|最晚|预计|约定|预定|等到?|要到)[^，。]{0,3}$/u;
/** Right behind its day: what came to light on it. */
const TOLD_NEXT = /^[^，。]{0,2}，?(?:我们|本[一-龥])?(?:发现|发生|接获|接到|收到|得知)/u;
const RELATIVE = /昨|今(?!晚|夜)|前天|上周|本周|上星期|当天|日前|近日|刚才/u;

const dated = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
  if (typeof value !== 'string') return [];
  const wanted = daysIn(value.toLowerCase());
  const first = wanted[0];
  const context = DATED.find(([sort]) => sort.test(fold(name)))?.[1];
  if (first === undefined || context === undefined || wanted.length > 2) return [];
  const days = daysIn(prose.low);
  if (days.some(({ month, day }) => month === first.month && day === first.day)) return [];
  // Later days of a month are often told without it.
  if (new RegExp(`(?<![\\d月])${first.day}\\s?[日号]`, 'u').test(prose.low)) return [];
  const incident = DATED.at(-1)?.[1] === context;
  const relative = incident && RELATIVE.test(prose.low);
  return days
    .filter(({ start, end }) => {
      if (relative && !TOLD_NEXT.test(prose.low.slice(end, end + 8))) return false;
      const around = prose.low.slice(Math.max(0, start - 8), end + 12);
      if (!context.test(around)) return false;
      if (!incident) return true;
      return (
        !AHEAD.test(prose.low.slice(end, end + 10)) && !AWAITED.test(prose.low.slice(Math.max(0, start - 8), start))
      );
    })
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, params: { fact: name, value } }));
};

/** Batches and models: the same letters, other digits. */
const CODE = /[a-z]{1,4}-?\d{2,10}[a-z]?|\d{6,10}|\d{2,4}[a-z]\d{0,4}/gu;
const CODED = /lot|batch|model|serial|flight|number|批|型号|序号|航班|编号|订单|单号|货号|案号|order|code/iu;

const coded = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
  if (!CODED.test(fold(name))) return [];
  return (String(value).toLowerCase().match(CODE) ?? []).flatMap((code) => {
    if (prose.low.includes(code)) return [];
    const like = (other: string): boolean =>
      other.length === code.length &&
      other.replace(/\d/gu, '') === code.replace(/\d/gu, '') &&
      (/[a-z]/u.test(code) || other.slice(0, 3) === code.slice(0, 3));
    const found = matches(prose.low, CODE).find(([other]) => like(other));
    return found === undefined
      ? []
      : [{ start: found.index, end: found.index + found[0].length, params: { fact: name, value: String(value) } }];
  });
};

/** A span of days of which one end is right. */
const SPAN = /period|window|range|between|made|sold|since|期间|时段|区间|生产|销售/iu;

const spanned = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
  if (typeof value !== 'string' || !SPAN.test(fold(name))) return [];
  const wanted = daysIn(fold(value.toLowerCase()));
  const days = daysIn(prose.low);
  const same = (one: Day) => (two: Day) => one.month === two.month && one.day === two.day;
  const [from, to] = wanted;
  if (from === undefined || to === undefined || (days.some(same(from)) && days.some(same(to)))) return [];
  return days
    .flatMap((day, index): readonly Hit[] => {
      const next = days[index + 1];
      if (
        next === undefined ||
        !/^[^，。]{0,9}(?:至|到|~|～|—|–|-)[^，。]{0,9}$/u.test(prose.low.slice(day.end, next.start))
      )
        return [];
      const right = [same(from)(day), same(to)(next)].filter(Boolean).length;
      return right === 1 ? [{ start: day.start, end: next.end, params: { fact: name, value } }] : [];
    })
    .slice(0, 1);
};

export const numberMismatch: Rule = (prose, setting) => {
  const all = quantitiesIn(prose);
  return [...(setting.facts?.confirmed ?? [])].flatMap(([name, values]) =>
    values.flatMap((value) => [
      ...counted(prose, setting, [name, value], all),
      ...worded(setting, [name, value], all),
      ...dated(prose, [name, value]),
      ...coded(prose, [name, value]),
      ...spanned(prose, [name, value]),
    ]),
  );
};
