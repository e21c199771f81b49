/** number-mismatch: a number, date, batch or sum that differs from the confirmed facts. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Facts, Hit, Setting, Value } from '../model.ts';
import { type Prose, sentenceAt } from '../prose.ts';
import { measureMisses } from '../rules/measures.ts';
import { fold } from './characters.ts';
import { coded, dated, spanned } from './day-mismatch.ts';
import { measuresIn } from './measures.ts';
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
  {
    name: /delay|duration|late|wait|延误|时长|迟|晚|等候|等待|受困(?!人)/iu,
    units: /^(?:小时|钟头|分钟|天)$/u,
    context: null,
  },
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

const HAN = /[\u4e00-\u9fff]/u;
const clauseAt = ({ low }: Prose, { start, end }: Quantity): string => {
  const before =
    low
      .slice(0, start)
      .split(/[，。；\n]/u)
      .at(-1) ?? '';
  return before + low.slice(start, end) + (low.slice(end).split(/[，。；\n]/u)[0] ?? '');
};

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

/** What else is confirmed: the numbers, and what each is told by. */
type Others = { readonly values: ReadonlySet<number>; readonly told: readonly (readonly [number, RegExp])[] };
const othersOf = (setting: Setting): Others => ({
  values: new Set(known(setting)),
  told: [...(setting.facts?.confirmed ?? [])].flatMap(([name, values]) => {
    const context = SORTS.find((one) => one.name.test(fold(name)))?.context ?? null;
    return values.flatMap((value) => {
      const number = numeric(value);
      return number === null || context === null ? [] : [[number, context] as const];
    });
  }),
});

/** Right behind the number: what is told of as many, though as many were confirmed of something else. */
const BEHIND = 5;
const isToldOf = ({ low }: Prose, { context }: Sort, { value, end }: Quantity, { told }: Others): boolean => {
  const behind = low.slice(end, end + BEHIND).split(/[，。；]/u)[0] ?? '';
  return context?.test(behind) === true && !told.some(([number, other]) => number === value && other.test(behind));
};

/** Of the same sort, of like size, and no other fact. */
const differs =
  (prose: Prose, sort: Sort, value: number, others: Others) =>
  (one: Quantity): boolean =>
    !isAbout(one, value) &&
    (!others.values.has(one.value) || isToldOf(prose, sort, one, others)) &&
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

/** A name that is no known sort stands in the clause of a number that is counted, and of like size. */
const namedBeside = (prose: Prose, name: string, value: number, others: ReadonlySet<number>) => {
  const thing = name.replace(/(?:[人件户笔份]?数量?|数|量)$/u, '');
  return (one: Quantity): boolean =>
    thing.length > 1 &&
    HAN.test(thing) &&
    value > 1 &&
    (COUNTED.test(one.unit) || GOODS.test(one.unit)) &&
    !others.has(one.value) &&
    one.value > 1 &&
    one.value * LIKE >= value &&
    one.value <= value * LIKE &&
    !PART.test(prose.low.slice(Math.max(0, one.start - 4), one.end)) &&
    clauseAt(prose, one).includes(thing);
};

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
  const others = othersOf(setting);
  const slip = all.filter(swapped(value, others.values));
  const wrong =
    slip.length > 0
      ? slip
      : sort === undefined
        ? all.filter(namedBeside(prose, fold(name), value, others.values))
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

const folded = (confirmed: Facts['confirmed']): Facts['confirmed'] =>
  new Map(
    [...confirmed].map(([name, values]) => [name, values.map((one) => (typeof one === 'string' ? fold(one) : one))]),
  );

export const numberMismatch: Rule = (prose, setting) => {
  if (setting.facts === null) return [];
  const all = quantitiesIn(prose);
  const found = [...setting.facts.confirmed].flatMap(([name, values]) =>
    values.flatMap((value) => [
      ...counted(prose, setting, [name, value], all),
      ...worded(setting, [name, value], all),
      ...dated(prose, [name, value]),
      ...coded(prose, [name, value]),
      ...spanned(prose, [name, value]),
    ]),
  );
  return [
    ...found,
    ...measureMisses(prose.low, { ...setting.facts, confirmed: folded(setting.facts.confirmed) }, measuresIn),
  ];
};
