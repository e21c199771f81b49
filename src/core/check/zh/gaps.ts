/** leftover-placeholder, as Chinese texts leave their gaps. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Prose, Span } from '../prose.ts';
import { placeholder } from '../rules/placeholder.ts';
import { any, before, both, sentenceRule } from './read.ts';

const SLOT =
  '(?:日期|时间|年|月|日|姓名|名字|名称|公司|品牌|店名|单位|部门|职称|电话|手机|号码|地址|网址|链接|连结|邮箱|信箱|金额|数字|数量|人数|批号|型号|编号|产品|商品|医院|地点|城市|区域|原因|内容|称谓|客户|顾客|收件|窗口|联络|联系|专线|平台|负责人|发言人|措施|方案|结果|待|填|补|输入|插入|请|某|xx|insert|tbd|todo|name|date|company)';

const marks = placeholder({
  asks: new RegExp(
    `^.[^\\]】〕>）)]{0,12}?${SLOT}[^\\]】〕>）)]{0,12}.$|^.\\s*(?:x{2,}|○+|〇+|[*＊]{2,}|\\?{2,}|？{2,}|…+|_+)\\s*.$`,
    'u',
  ),
  gaps: /(?<![a-z\d.])x{2,}(?![a-z\d])|_[:：]_|(?<![a-z])oo(?=\s?(?:医院|公司|先生|小姐|女士|分店|路|区|月))|\${2,}|[*＊]{2,}(?=元|人|日|月)|某某某|待[^，。]{0,4}后(?:再)?(?:填|补上|写)|[（(【](?:插入|填入)[^）)】]{1,12}[）)】]|法务[^，。]{0,6}(?:再写|再补)|(?<![一-龥])[○〇◯□△×]{2,}|[○〇◯]{2,}(?:[年月日时分号元人台店路]|公司|先生|小姐|女士|经理|主任|医院|产品|部门|分店)|[○〇◯x×]+\s?月\s?[○〇◯x×]+|_{2,}|＿{2,}|﹍{2,}|[（(【][^）)】]{0,12}(?:请|待|由|等)[^）)】]{0,8}(?:补|填|提供|确认)[）)】]|n,nnn|(?<![a-z])n{3,}(?![a-z])|(?<![a-z])(?:tbd|tbc|todo|lorem ipsum|n\/a)(?![a-z])|[（(【[]?(?:(?:待|尚待|请)(?:补(?!助|偿|发|寄|送|件|上|救|强|货)|填(?:写|入|上)?(?=[)）】\]，。]|$)|确认后(?:补|填)|定稿|编辑|法务(?:确认|补)|主管(?:确认|补)))|此处(?:填|插入|补|放)|(?:待补|待填|待定稿|待插入|待更新链接|暂缺|请填入|待填入)|(?<=[：（(])(?:待定|待确认|待补充|暂定)(?=[)）。，]|$)|0{2,4}-[x0]{3,}-?[x0]{3,}|(?<!\d)0{6,}/giu,
  fine: /[a-wyz]x{2,}|x{2,}l|尺码|尺寸|x{2,}[a-wyz]/u,
});

/** 王○○ or 陈X明 hides a person, it is no gap. */
const UNIT = /^(?:元|分|秒|小时|人|台|天|号|%|个|名|位|户|件|批|公里|万|千)/u;
const MASKED = /(?![的致给向])[一-龥][○〇◯xo×*]{1,2}(?:先生|小姐|女士|同学|小朋友|君|童|[一-龥])/u;

/** A brace in an address, or one that the text explains. */
const IN_ADDRESS = /[a-z\d][/.=?&][\w/.=?&-]{0,40}$/u;

/** A bracket that holds the name of a slot and nothing else. */
const BARE =
  /^.(?:公司|品牌|产品|商品|客户|顾客|店|单位|联络人|联系人|医院|负责人|公关|媒体|发言人|对外|窗口|值班|主管|店长|分店|门市|门店)?(?:名称|姓名|日期|时间|电话|地址|金额|数量|批号|人数|型号|原因|职称|网址|公司|品牌|姓氏|信箱|邮箱|链接|连结).$/u;

const inAddress = ({ low }: Prose, { start, end }: Span): boolean => {
  const words = low.slice(start, end);
  if (words === '{}' || IN_ADDRESS.test(low.slice(Math.max(0, start - 40), start))) return true;
  return words.startsWith('{') && low.includes(`/${words}`);
};

/** 【重要公告】 in front of a text is its heading. */
const isHeading = ({ low }: Prose, { start, end }: Span): boolean => {
  const words = low.slice(start, end);
  if (!words.startsWith('【') || BARE.test(words) || /(?<![接招看等])待|填|补|输入|插入|xx|○|__/u.test(words))
    return false;
  return start === 0 || /[\n。]\s?$/u.test(low.slice(Math.max(0, start - 2), start));
};

const isMasked = ({ low }: Prose, { start, end }: Span): boolean => {
  const around = low.slice(Math.max(0, start - 1), end + 3);
  return MASKED.test(around) && !/[月日年时]|[○〇◯]元/u.test(around) && !UNIT.test(low.slice(end, end + 2));
};

/** Several lines that each begin with a word in brackets are a list with labels. */
const LABEL = /(?:^|\n)\s?[[【][^\]】\n]{1,8}[\]】][^\n]{2}/gu;
const LABELS = 3;

const isLabel = ({ low }: Prose, { start }: Span): boolean =>
  /[[【]/u.test(low.charAt(start)) &&
  /(?:^|\n)\s?$/u.test(low.slice(Math.max(0, start - 2), start)) &&
  matches(low, LABEL).length >= LABELS;

/** What a picture shows. */
const CAPTION = /^.[^：:]{0,4}(?:[照图相]片|影片|视频|图)[：:]\s?[^○x_]{2,}/u;

const unmasked: Rule = (prose, setting) =>
  marks(prose, setting).filter(
    (hit) =>
      prose.low.slice(hit.start, hit.end) !== '[ ]' &&
      !CAPTION.test(prose.low.slice(hit.start, hit.end)) &&
      !inAddress(prose, hit) &&
      !isHeading(prose, hit) &&
      !isLabel(prose, hit) &&
      !isMasked(prose, hit),
  );

const OPEN = '[（(\\[【〔]';
const SHUT = '[）)\\]】〕]';

/** An empty pair of brackets, or a sentence whose number is left out. */
const empty: Rule = sentenceRule(
  any(
    '(?<!^|\\n)[【〔〖［\\[（(][ \\u3000…_＿]{0,12}[】〕〗］\\]）)]',
    '(?<!^(?:致|给|尊敬的|各位|亲爱的).{0,20})(?:拨打|致电|电话|专线|信箱|邮箱|网址|时间|日期|地点|联络人|联系人)[：:][ \\u3000]*(?=[，。；、]|$)',
    '[ \\u3000]{2,}(?:年|月|日|时|元|人|前|公司)(?=[\\d，。前内日\\u3000 ]|$)',
    '(?<![一-龥a-z\\d○〇])[xoＯ○〇]{1,3}(?:公司|先生|小姐|女士|经理|医院|银行|店|市|路|月|日|年|号|元)',
    '此处[^，。]{0,4}法务|[（(](?:姓名|日期|电话|金额|地址|[^）)，。]{0,6}请补|[^）)，。]{0,4}待[^）)，。]{1,8}(?:确认|提供|补充?))[）)]|已有n[位人]|[一-龥](?:○○|〇〇|oo|xx|××)(?:路|店|公司|医院|号|分店|区|市|经理|主任|部)',
    '[（(](?:公司|品牌|产品|商品|客户|顾客|店|单位|联络人|联系人|医院|负责人|公关|媒体|发言人|对外|窗口|值班|主管|店长|分店|门市|门店)?(?:名称|姓名|日期|电话号码|金额|数量|批号|人数|型号|职称|网址)[）)]',
    '[于在至][【〔\\[][^】〕\\]]{1,8}[】〕\\]]|(?<![a-z\\d])x ?(?:人|位|名|台|件|元|月|日|年|时|点|家|户|盒|笔)|[年月]_+[月日]|某某(?:公司|先生|月|日|路|医院|经理|单位|店|[小中大]学|学校|[区市县村镇局处园厂]|酒店|超市|银行|品牌|产品)|(?:于|在|至|到|自|将|订)[ \\u3000]*月[ \\u3000]*日',
    '(?<![a-z《「“])oo(?=\\s?[一-龥])|20[x○〇]{2}年|(?<![一二三四五六七八九十〇○\\d])[○〇◯](?=[年月日时分点号人元位])|※{2,}|@{2,}|[?？]{2,}(?=元|人|位|月|日|点|时|号|台|件|笔|户)|(?:为|是|[:：])\\s?\\*{4,}(?=[，。；])|(?:共|涉及|约|计|达|有|为)n\\s?(?:名|位|人|台|件|户|笔|元|家|个|天)|(?:费|共|约|为|计|达|在|于)[?？]{2,}|<!--',
    `${OPEN}[^）)\\]】〕]{0,10}(?:补(?!助|偿|贴|发|寄|课|救|强|货|件|票|班|给|做)|填|插入|占位|替换|示例|[再待]确认|确认[后下]|请确认|问一下|问问|大名|发布前|上线前|发稿前|改一下)[^）)\\]】〕]{0,10}${SHUT}`,
    `(?:${OPEN}|[←<-])[^）)\\]】〕]{0,6}(?:这里|此处|这边)[^）)\\]】〕，。]{0,4}(?:放|加|插|填|写|补|贴|附|看|改)|${OPEN}[^）)\\]】〕，。]{1,8}[?？]${SHUT}`,
    `<[^<>]{0,8}(?:先生|小姐|女士)[^<>]{0,8}>|(?:亲爱的|尊敬的|敬爱的)\\s?[【\\[〔<{（(][^】\\]〕>})）]{1,12}[】\\]〕>})）]`,
    '(?<=[一-龥])[ \\u3000]{3,}(?=举行|举办|召开|公布|进行|领取|办理|提供|送|发|在|于|为|元|人|等)|(?:网址|链接|连结|日期|金额|姓名|名称|电话)待(?:填|补|定)|市区路号',
  ),
  (found) => !/括号$/u.test(before(found, 3)),
);

export const leftoverPlaceholder: Rule = both(unmasked, empty);
