/** Days, spans of days and codes that differ from the confirmed ones. */
import { matches } from '../matches.ts';
import type { Hit, Value } from '../model.ts';
import type { Prose } from '../prose.ts';
import { fold } from './characters.ts';
import { type Day, daysIn } from './days.ts';

/** Words that a fact's name calls for beside its date. */
const DATED: readonly (readonly [RegExp, RegExp])[] = [
  [/video|clip|photo|影片|视频|照片/iu, /拍|影片|视频|照片|上传/u],
  [/post|article|letter|帖|贴文|文章|报导|报道|来信/iu, /发帖|贴文|发文|刊登|报道|报导|来信|那篇/u],
  [/order|booking|purchase|订单|下单/iu, /订|买|购|下单/u],
  [/expir|best|效期|保质|有效/iu, /有效|效期|保存|保质|到期/u],
  [/refund|pay|退款|赔付/iu, /退|赔|汇|入账|到账|入帐|给付|付/u],
  [/made|produc|manufact|生产|制造/iu, /生产|制造|出厂/u],
  [/sale|sold|销售|贩售/iu, /卖|售|买/u],
  [/clos|shut|stop|关闭|停业|停止|暂停|封|下架|修补|修复|reopen|resum|恢复|开放/iu, /关|停|封|下架|修|堵|恢复|开放/u],
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

export const dated = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
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

export const coded = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
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

export const spanned = (prose: Prose, [name, value]: readonly [string, Value]): readonly Hit[] => {
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
