/** unconfirmed-as-fact: what the facts list as unconfirmed stands as certain. */
import type { Rule } from '../language.ts';
import type { Hit, Unconfirmed } from '../model.ts';
import type { Prose } from '../prose.ts';
import { fold } from './characters.ts';
import {
  type Claim,
  claimOf,
  inClause,
  inSentences,
  isOpen,
  OF_QUESTION,
  plain,
  theirsFrom,
  touches,
  unsaidFrom,
} from './claims.ts';
import { ENGLISH } from './glossary.ts';
import { hoursIn } from './hours.ts';
import { countsOf } from './how-many.ts';
import { asksOpenly, isSaidOf, isTopic, leavesNothingOpen, neverOpen, supposes } from './never-open.ts';
import { FULL_NAME } from './personal.ts';
import { quantitiesIn } from './quantities.ts';
import { any, foundIn, hitOf, missing, one } from './read.ts';
import { ASKS, clausesOf, spot, stated } from './stated.ts';
import { HEDGED } from './words.ts';

/** The end of the sentence, or sixteen characters on. */
const endOf = (low: string, from: number): number => {
  const stop = low.slice(from, from + 16).search(/[。；\n]/u);
  return stop === -1 ? Math.min(low.length, from + 16) : from + stop;
};

/** The clause words stand in, and the one before, decide whether they are marked as open. */
const hedged = (low: string, at: number, length: number): boolean => {
  const from =
    Math.max(
      low.lastIndexOf('。', at),
      low.lastIndexOf('；', at),
      low.lastIndexOf('，', low.lastIndexOf('，', at) - 1),
    ) + 1;
  return HEDGED.test(low.slice(from, endOf(low, at + length)));
};

/** Facts by name: how each is stated flat. */
const FLAT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /cause|why|reason|origin|how (?:it|they)|原因|起因|成因|肇因|缘由|怎么(?:进|发生)|入侵方式|途径|source/iu,
    any(
      '(?:原因|起因|肇因|主因|成因|问题|祸首)(?:就)?(?:是|为|出在|在于|系|已(?:经)?(?:查明|找到|确定|确认)|来自|来源于)(?!.{0,8}(?:什么|哪|否|谁))',
      '(?:坠落|起火|受伤|中毒|故障|中断|外泄|泄露|断裂|倒塌|脱落)[^，。]{0,4}，(?:就)?是(?!我们|因|否|谁|什么|怎|不)[^，。]{3,}了(?=。|$)',
      '(?:罪魁|祸首|元凶|病根|根源)(?:祸首)?(?:就|便)?(?:是|在)|(?:是|因为|由于)[^，。]{2,24}，[^，。]{0,8}才|(?<!由此|此)(?:是|就是|系|因|因为|由(?!此)于?|都是|乃|为)[^，。？]{2,30}(?<!给[^，。]{0,12})(?:造成|引起|所致|导致|引发|惹(?:的|出)|引致|造就|害的|的结果|的缘故|的关系|使然|作祟)',
      '(?:经|已)(?:查|查证|调查|检查|追查|了解)(?:明|后|证|确认|证实)?，?[^。，]{0,8}(?:是|系|为|因|由)[^。]{3,}',
      '(?:致使|以致|导致了?|造成了?)(?:这次|此次|本次|此|这)[^，。]{0,10}|之所以[^。]{0,30}(?:是因为|是由于|就是)|[^，。]{3,24}(?:所致|引起的|造成的|惹的祸|害的)(?=[，。]|$)',
    ),
  ],
  [
    /lab|test|result|inspect|检测结果|检验|化验|检测|抽检/iu,
    any(
      '(?:检验|检测|化验|送验|抽检|报告|采样)[^，。]{0,10}(?:结果)?(?:显示|证实|确认|为|都|均|全)?[^，。]{0,6}(?:合格|没有问题|未检出|正常|阴性|符合|达标|安全|阳性|超标|不合格)',
    ),
  ],
  [
    /restor|recover|resum|reopen|恢复|复(?:业|课|工|航|园)|修好|上线/iu,
    any(
      '(?:将|会|就|可|就能|能|一定|准时)[^，。]{0,16}(?:恢复|修好|复原|重新(?:开放|上线|营业)|复(?:业|课|工)|通车)(?!.{0,6}(?:时间|之后|后|进度|前))',
    ),
  ],
  [
    /who|attacker|intruder|culprit|身份|身分|入侵者|获取者|黑客|骇客|是谁|行为人|凶手|所为|干的|做的手脚|同业|同行|竞争/iu,
    any(
      '(?:动手|下手|干|做|入侵|攻击|偷|泄露|散布|放火)(?:这件?事|这种事|的人)?的(?:就|正)?是(?!谁|什么|哪)[^，。？]{2,}',
      '(?:是|系|由|为|遭|被)[^，。？]{0,10}(?:离职|前员工|竞争|同业|同行|内鬼|境外|组织|集团|黑客组织|骇客集团|对手|某|一名[^，。]{0,6}(?:员工|男|女|学生))[^，。]{0,14}(?:所为|干的|入侵|做的|盗|偷|下手|窃|窃取|下载|泄|外流|卖)',
    ),
  ],
  [
    /responsib|liab|fault|责任/iu,
    any(
      '(?:全|完全|主要|全部|肇事|事故)?责任(?:全|都|完全|就)?(?:在|是|归|属|由)(?:于)?(?!.{0,6}(?:待|认定|厘清|判))[^，。]{1,14}',
    ),
  ],
];

const flat = (prose: Prose, { claim }: Unconfirmed): readonly Hit[] => {
  if (claim.length > 24 && !/^whether|^是否/iu.test(claim)) return [];
  const name = fold(claim);
  return FLAT.filter(([sort]) => sort.test(name)).flatMap(([, said]) =>
    prose.sentences.flatMap((sentence) =>
      foundIn(sentence, said)
        .filter(
          ({ words, at }) =>
            !/什么|谁|哪|怎么|是否|为何|能不能|会不会|何时|多久/u.test(words) &&
            !hedged(sentence.low, at, words.length) &&
            at < theirsFrom(sentence.low) &&
            !/请|如果|若|凡/u.test(sentence.low.slice(Math.max(0, at - 6), at)),
        )
        .map(hitOf),
    ),
  );
};

const HAN = /[\u4e00-\u9fff]/u;
/** Claims that one thing comes of another. */
const LINK = /有关|无关|相关|造成|导致|引起|所致|引发|因(?!此)|由于|来自|害|惹|源|之后|以后|后，|使|震|酿成|才|的/u;

/** A sentence that begins as a request is one to its end. */
const REQUEST = /^\W{0,3}(?:请(?!教|客|假)|麻烦|务必|千万|切勿|不要|别|勿)/u;
const unasked = (low: string): string =>
  clausesOf(REQUEST.test(low) ? '' : low)
    .filter((clause) => !ASKS.test(clause))
    .join('');

/** Strewn over a sentence, or over two of which the first holds a part of it. */
const strewn = (prose: Prose, claim: Claim): readonly Hit[] =>
  prose.sentences
    .filter(({ low, index }) => {
      const next = prose.sentences[index + 1]?.low ?? '';
      const both = unasked(low) + unasked(next);
      return (
        unsaidFrom(both) === both.length &&
        !isOpen(both) &&
        (inSentences(unasked(low), claim) || inSentences(both, claim))
      );
    })
    .slice(0, 1)
    .map(spot);

/** Whom a claim is about. */
const PERSON = one(
  '[一-龥](?:某(?![天人年次处])|先生|小姐|女士)',
  `(?<=员工|人|者|学生|老师|同学|司机|是)${FULL_NAME}`,
);

/** What is asked about a thing: whether it was opened, sold, read. */
const ASKED = /是否(?:已|曾)?被?|有没有|有无|能否/u;
const QUESTION = /^(?:是否|有没有|whether|if)\s?/iu;

const inChinese = (prose: Prose, claim: string, confirmed: string): readonly Hit[] => {
  const folded = fold(claim.toLowerCase());
  const wanted = claimOf(folded.replace(QUESTION, ''), confirmed);
  const asked = claimOf(folded.split(ASKED).slice(1).join(' '));
  const linked = LINK.test(folded);
  const person = folded.match(PERSON)?.[0] ?? null;
  const found = stated(
    prose,
    (clause) =>
      (person !== null && clause.includes(person)) ||
      (asked.signs.size > 0
        ? touches(clause, asked) && inClause(clause, wanted, OF_QUESTION)
        : inClause(clause, wanted) && (linked ? LINK.test(clause) : isSaidOf(plain(clause), wanted))),
  );
  return found.length > 0 || asked.signs.size > 0 ? found : strewn(prose, wanted);
};

/** An English claim about a Chinese text: each of its content words in Chinese. */
const inEnglish = (prose: Prose, claim: string): readonly Hit[] => {
  const low = claim.toLowerCase();
  const wanted = ENGLISH.filter(([word]) => word.test(low)).map(([, said]) => said);
  if (wanted.length < 2) return [];
  const enough = Math.max(2, Math.ceil(wanted.length * 0.66));
  return stated(prose, (clause) => wanted.filter((said) => said.test(clause)).length >= enough);
};

/** `豆浆是不是原因`, `断裂是否由石子引起`: what is suspected of it. */
const SUSPECTED: readonly RegExp[] = [
  /^(?:是不是|是否)?(?<thing>.{1,10}?)(?:是不是|是否(?:就)?(?:为|是)?|为|是)(?:[^，]{0,4}的)?(?:主要)?(?:原因|主因|成因|起因|肇因|元凶|祸首|病源|祸根)$/u,
  /^(?<effect>.{2,14}?)(?:是否|是不是)(?:就)?(?:是|系)?(?:因为?|由于?|因由)(?<thing>.{2,14}?)(?:所?引起|造成|导致|引发|所致|而起)?(?:的)?$/u,
];
const CAME_OF = /(?:问题|毛病)(?:就)?[出在]|才|导致|造成|引起|所致|引发|害|惹|祸首|元凶|原因就?[是为]|因为|由于|起因/u;
/** So much of what came of it. */
const OF_EFFECT = 0.4;

/** Said in one clause, or two, with a word for it or with what came of it. */
const suspected = (prose: Prose, claim: string): readonly Hit[] => {
  const low = fold(claim.toLowerCase());
  const found = SUSPECTED.map((one) => one.exec(low)?.groups).find((one) => one !== undefined);
  const said = found?.thing;
  if (said === undefined) return [];
  // Of 便当里的滷蛋 the last is enough.
  const thing = plain(said.split(/的|[里中内]的?/u).findLast((one) => one.length > 1) ?? said);
  const effect = [...plain(found?.effect ?? '')];
  return stated(prose, (clause) => {
    const told = plain(clause);
    if (!told.includes(thing)) return false;
    return (
      CAME_OF.test(clause) ||
      effect.filter((sign) => told.includes(sign)).length >= Math.max(1, effect.length * OF_EFFECT)
    );
  });
};

const counted = (prose: Prose, value: number, unit: string | null): readonly Hit[] =>
  quantitiesIn(prose)
    .filter(
      (one) =>
        one.value === value && (unit === null || one.unit === unit || (HEADS.test(one.unit) && HEADS.test(unit))),
    )
    .filter(
      ({ start, end }) => !hedged(prose.low, start, end - start) && !/[每第任]/u.test(prose.low.charAt(start - 1)),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));
const HEADS = /^[人位名户个]$/u;

/** A number that nobody hits by chance, in a claim that is a sentence. */
const MANY = 10;
const amounts = (prose: Prose, claim: string, confirmed: ReadonlySet<number>): readonly Hit[] =>
  quantitiesIn({ ...prose, low: fold(claim) })
    .filter(({ value }) => value >= MANY && !confirmed.has(value))
    .flatMap(({ value, unit }) => counted(prose, value, unit));

/** The name of a thing whose value is suspected says nothing yet. */
const claimed = (
  prose: Prose,
  { claim, value }: Unconfirmed,
  confirmed: string,
  numbers: ReadonlySet<number>,
): readonly Hit[] => {
  if (!HAN.test(claim)) return inEnglish(prose, claim);
  if (value !== null) return [];
  const found = suspected(prose, claim);
  const told = found.length > 0 ? found : countsOf(prose, fold(claim), numbers);
  if (told.length > 0 || isTopic(claim) || asksOpenly(claim)) return told;
  const said = [...inChinese(prose, claim, confirmed), ...amounts(prose, claim, numbers)];
  return said.length > 0 ? said : neverOpen(prose, claim, confirmed);
};

/** A time of day and nothing else. */
const HOUR =
  /^[^\d]{0,4}\d{1,2}:\d{2}$|^[^，。]{0,4}[一二两三四五六七八九十\d]{1,3}[点时](?:半|[一二三四五六七八九十\d]{1,3}分?)?$/u;
const timed = (prose: Prose, minutes: number): readonly Hit[] =>
  hoursIn(prose.low)
    .filter((one) => one.minutes === minutes && !hedged(prose.low, one.start, one.end - one.start))
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));

/** A suspected value, as digits or as words. */
const valued = (prose: Prose, { value }: Unconfirmed, confirmed: string): readonly Hit[] => {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'number' || /^\d+$/u.test(value)) return counted(prose, Number(value), null);
  const low = fold(value.toLowerCase());
  const hour = HOUR.test(low) ? hoursIn(low)[0] : undefined;
  if (hour !== undefined) return timed(prose, hour.minutes);
  const amount = quantitiesIn({ ...prose, low });
  const found = [
    ...stated(prose, (clause) => clause.includes(low)),
    ...amount.flatMap((one) => counted(prose, one.value, one.unit)),
  ];
  if (found.length > 0 || amount.length > 0) return found;
  if (!HAN.test(value)) return inEnglish(prose, value);
  const told = inChinese(prose, value, confirmed);
  return told.length > 0 ? told : neverOpen(prose, value, confirmed);
};

/** A name with its value, written as a sentence. */
const NAMED = /^([^:：，。]{1,16})[:：]\s*(.+)$/u;
/** What something is said to be. */
const EQUATED = /^(.{1,8}?)(?:是|为|系|来自|出自)(?!否|何|什|谁|哪)([^，]{2,14})$/u;

const apart = (one: Unconfirmed): readonly Unconfirmed[] => {
  if (one.value !== null || !HAN.test(one.claim)) return [one];
  const [, claim, value] = NAMED.exec(one.claim) ?? [];
  if (claim !== undefined && value !== undefined) return [{ claim, value }];
  const equal = EQUATED.exec(fold(one.claim))?.[2];
  return equal === undefined ? [one] : [one, { claim: '', value: equal }];
};

const OWN = one('不猜|不做猜测|不作猜测');

/** Something is supposed, and the text knows of nothing that is open. */
const settled = (prose: Prose, unconfirmed: readonly Unconfirmed[]): readonly Hit[] => {
  const one = unconfirmed.find(({ claim, value }) => value !== null || supposes(claim));
  if (one === undefined || !leavesNothingOpen(prose)) return [];
  return missing(prose).map((hit) => ({ ...hit, severity: 'warning', params: { claim: one.claim } }));
};

export const unconfirmedAsFact: Rule = (prose, { facts }) => {
  if (facts === null) return [];
  const confirmed = plain(fold([...facts.confirmed.values()].flat().join(' ').toLowerCase()));
  const numbers = new Set(
    quantitiesIn({
      ...prose,
      low: fold(
        [...facts.confirmed.values()]
          .flat()
          .map((one) => `${one}个`)
          .join('。'),
      ),
    }).map(({ value }) => value),
  );
  const told = facts.unconfirmed
    .flatMap(apart)
    .flatMap((one) => [
      ...flat(prose, one),
      ...claimed(prose, one, confirmed, numbers),
      ...valued(prose, one, confirmed),
    ])
    .filter(({ start, end }) => !OWN.test(prose.low.slice(start, end)));
  return told.length > 0 ? told : settled(prose, facts.unconfirmed);
};
