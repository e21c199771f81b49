/** over-promise: never again, guaranteed, every one; a date or a sum that nobody confirmed. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { after, any, before, both, clauseOf, hitOf, one, sentenceRule } from './read.ts';
import { HENCE } from './words.ts';

const GUILTY = any(
  '一分不[差少]|一个(?:都)?不[落少]|少一[块分毛][^，。]{0,4}找我|一百个放心',
  '(?:从前|以前|原来)一模一样|保证|发誓|立誓|说到做到|以[^，。]{1,8}(?:担保|保证|发誓|起誓)|百分之百|万无一失|(?:一定|必定|必|必然|肯定|绝对|保证|务必|势必)[^，。]{0,12}(?:满意|回来|立在|装好|送到|退完|痊愈|康复|恢复|复原|追回|找回|最好|最佳|完美|公道|交代|不(?:会)?(?![要可能得准应该]|建议|推荐)|零|安全|放心|完成|解决|全部|全数|加倍|胜诉|修好|到货|送达|上线|收到|讨回|信任)',
  '(?:无论|不论|不管)[^，。]{0,14}(?:，[^，。]{0,8})?(?:都|一律|一定|皆|必|均|照单|全数|全额|全部)[^，。]{0,8}(?:赔|满足|照单全收|承担(?:一切|所有|全部)|答应|补偿|治好|找回|追回)|最(?:高规格|严格|安全|顶级)|(?:十|百|加)倍(?:奉还|赔|退|补)|今后(?:一定|绝|必|不)|再不(?:会|让)',
);

/** What a promise is staked on. */
const STAKE =
  '(?:辞职|下台|剃(?:光)?头|光头|关[门店张]|歇业|砸(?:了)?(?:招牌|店)|直播[吃剃倒]|跪|雷劈|不得好死|提头|人头|(?:赔|送)(?:您|你|大家|一)[^，。]{0,2}(?:套|辆|栋|百|千|万|倍)|砍头|自请|摘(?:了)?招牌|拆(?:了)?招牌|任(?:凭|您|君)处置)';
const TROUBLE = '(?:台风|颱风|下(?:大)?[雨雪]|刮风|塞车|堵车|天塌|下刀子|天大的事|风雨|多晚|再[晚远忙难])';
const UNBOUNDED = any(
  '(?:到|用|开|坐|穿|喝|吃)[^，。]{0,4}(?:退休|一百年|几十年|一辈子|传给)[^，。]{0,8}',
  `${HENCE}[^。]{0,40}连?[一半][^，。]{1,4}[都也](?:不|没|别|休)`,
  `${TROUBLE}[^。]{0,12}[也都][^，。]{0,14}(?:到|不会|准|能|会|必|无|没)`,
  `(?:做不到|办不到|达不到|再有|若有|如有|要是|有[一半问毛]|再[犯出]|食言|少一|如再)[^。]{0,18}${STAKE}`,
  '一辈子[都也陪负免养管照]|照单全收',
  '没(?:有)?人(?:能|可以)?(?:够)?(?:攻|偷|打穿|破|闯|拿得|进得)|删得干干净净|永不|没有任何(?:一|人)[^，。]{0,3}(?:会|能|可)|答案[^。]{0,10}[：，]不会',
  '(?:铁定|笃定|包准|保准|妥妥|必定|必达|稳稳地?|准(?=到您|送到|在您|能到)|准点)[^，。]{0,8}(?:到|在|好|能|会|完|复|送|上|退|赔|开)',
);

const promisedIn = (clause: string, { facts }: Setting): boolean =>
  [...(facts?.confirmed.values() ?? [])].flat().some((value) => {
    const known = String(value).trim();
    return known.length > 1 && /\d/u.test(known) && clause.includes(known);
  });

const absolute: Rule = sentenceRule(GUILTY, (found, _, setting) => {
  if (setting.kind === 'internal') return false;

  if (/保证(?:书|金|人)/u.test(found.words + after(found, 4))) return false;
  if (/(?:我们|无法|不)(?:不能|无法|不敢|没办法|不会|没有办法)[^，。]{0,6}(?:保证|承诺|担保|说)/u.test(clauseOf(found)))
    return false;
  return !promisedIn(clauseOf(found), setting);
});

const PLEDGE = one('将|会|保证|承诺|一定|预计|可于|都能|就能|发给|发放|补偿|赔偿|退还|给付|完成|恢复|送|给');
const MAYBE = one(
  '尚未|还没|还不|未定|不确定|估计|可能|预估|暂定|目标|力争|待|是否|还在|评估|不知道|说不准|能否|仍在|希望|争取|确认后|核定后',
);
const DUE =
  /date|when|time|amount|compens|refund|restor|reopen|resume|sum|finish|complete|日期|时间|金额|赔|补偿|退款|恢复|复|完成|何时|多少|期限|上限|方案/iu;

/** What is not confirmed yet is promised with a day or a sum. */
const unconfirmed: Rule = (prose, { facts }) => {
  const due = (facts?.unconfirmed ?? []).filter(({ claim }) => DUE.test(claim));
  if (due.length === 0) return [];
  const values = due.flatMap(({ value }) => (value === null ? [] : [String(value).toLowerCase()]));
  return prose.sentences
    .filter(({ low }) => PLEDGE.test(low) && !MAYBE.test(low))
    .flatMap((sentence) =>
      values
        .filter((value) => value.length > 1 && sentence.low.includes(value))
        .map((value) => ({ words: value, at: sentence.low.indexOf(value), sentence })),
    )
    .map(hitOf);
};

const NOT_SAID = /(?:不(?:敢|能|会|要|可|便|该)?|没(?:有)?(?:办法|法)?|无法|难以|勿|别|未|并非|谁[也都])[^，。]{0,5}$/u;

const unbounded: Rule = sentenceRule(
  UNBOUNDED,
  (found, _, setting) => !NOT_SAID.test(before(found, 12)) && !promisedIn(clauseOf(found), setting),
);

export const overPromise: Rule = both(absolute, unbounded, unconfirmed);
