/** threat-in-apology: legal threats beside an apology. */
import type { Rule } from '../language.ts';
import { any, before, both, clauseOf, type Found, type Judge, one, sentenceRule } from './read.ts';

const GUILTY = any(
  '(?:提告|提起(?:告诉|诉讼|自诉)|提出(?:告诉|诉讼|控告|刑事)|起诉|告(?:上|到)(?:法院|法庭|底)|控告|(?:吃上?|打|惹上)官司|公诉罪|违者(?!必究”)[^，。]{2,}|一经(?:发现|查获)[^，。]{0,8}(?:报警|报案|追|究|法)|(?:依|按)[^，。]{0,8}(?:刑法|法)严办|我(?:可以|能)告(?!诉|知)|公证取证|侵犯[^，。]{0,4}名誉|三思[^，。]{0,10}|后果[^，。]{0,4}(?:自行|自己|各自|掂量|斟酌)|律师(?!来|、|打)[^，。]{0,6}(?:截|盯|看着|记下|存)|(?:让|请|叫|由)(?:法务|律师)[^，。]{0,4}(?:出面|来谈|去谈|处理)|别怪我们|(?:截图|证据|纪录|记录)[^，。]{0,6}(?:都|已|均)?[^，。]{0,4}(?:保存|存证|留存|留着|存好)(?!.{0,6}(?:给您|供))|律所|对簿公堂|法庭(?:上)?见|法院见|打官司|对(?:您|你|其)(?:提告|提起|提出))',
  '(?:(?<!不发)律师函(?!复函)|存证信函|存证|律师信|委(?:请|托|任)[^，。]{0,8}律师|请[^，。]{0,4}(?:律师|法律顾问|法务)(?!事务所协助)[^，。]{0,10}|(?:律师|法务|法律顾问)(?:团队|部门|部)?[^，。]{0,10}(?:蒐证|搜证|取证|处理|跟您|与您|联系您|联络您|介入|跟进|依法|保全|发函|找您|见))',
  '以身试法|后果自负|自行承担[^，。]{0,8}(?:后果|责任)|(?:没|没有)(?:讲过|说过|提醒过|警告过)|奉陪到底|(?:公然侮辱|诽谤罪?|妨害名誉|寻衅滋事|敲诈勒索|侵犯(?:名誉|商誉)|损害(?:商誉|名誉))|(?:限|请|应)[^，。]{0,8}(?:内|前)[^，。]{0,6}(?:删除|下架|撤下|移除|修改|撤回|道歉|更正)|视情节|法外之地|医闹|奉劝|(?:收|等|接)[^，。]{0,4}传票|诉状|抓捕|视为(?:毁约|违约|侵权|放弃)|请警方',
);

/** Whoever talks, shows, asks for more; and what will come of it. */
const SPEAK =
  '(?:再|若|谁(?:再|敢|要|去)|凡|任何|一旦|如果|继续|胆敢|敢)[^。]{0,24}(?:网|发帖|转发|截图|外传|外流|张贴|散[布播]|[再]?提[这及起]|谈论|写我|告状|陈情|检举|申诉|媒体|记者|采访|拍摄|录[音影]|评论|差评|公开|爆料|退票|维权|闹|滋事|造谣|做文章)';
const COST =
  '(?:(?<![报公广警被控原预])告(?![诉知示别])|追究|求偿|赔偿|违约|封号|不续|扣押金|终止|法律|存证信函|报警|公安|警方|反诉|开除|后果|自负|移送|刑责|严办|依法)';
const HINTED = any(
  `${SPEAK}[^。]{0,24}${COST}`,
  '(?:律师|法务)[^，。]{0,12}(?:看过了|看着|留言|在线|盯|小时)|知道是谁|言之不预|望[^，。]{0,3}自重|适可而止|法庭上',
  '(?:最[高重]|可)[判关处][^，。]{0,6}年|妨害(?:秘密|名誉)|诬告|违约金(?:照收|[^，。]{0,4}万)|聚众|应对任何形式',
);

/** Against whoever broke in or cheats, or as the right of whom it happened to, it threatens nobody who reads. */
const OTHERS = one('入侵');
const YOUR_RIGHT =
  /(?:您|你|顾客|消费者|当事人|家属|受害者|伤者|会员|客户|大家)[^，。]{0,10}(?:的|可以?|有权|得|保留|仍可|依法|要|(?<!不)想|若|如|决定)[^，。]{0,6}$|(?:您|你|当事人|家属)$/u;
const SAID_NOT = /(?:不(?:会|打算|对|会对|想|应|该|采取|追究|提|再)|绝不|没有|撤回|放弃|无意|不必|已撤)[^，。]{0,12}$/u;

/** Lawyers and records that serve the reader. */
const FOR_YOU = /(?:您|你|也可|可以|我们的|收到|陌生|请|把|贵|医院|另|外部|陪|协助|帮)[^，。]{0,14}$/u;
const RECORD = /律师/u;

const passes = (found: Found): boolean => {
  const { words } = found;
  return RECORD.test(words) && (words.includes('请') || FOR_YOU.test(before(found, 18)));
};

const guarded = (found: Found): boolean => {
  const said = before(found, 14);
  if (/，[也还]可以?$/u.test(said)) return false;

  return !OTHERS.test(clauseOf(found)) && !SAID_NOT.test(said) && !YOUR_RIGHT.test(said);
};

/** Beside our own fault, what is hinted at is a threat as well. */
const hinted: Judge = (_, __, { kind }) => kind !== 'internal';

export const threat: Rule = both(
  sentenceRule(GUILTY, (found) => guarded(found) && !passes(found)),
  sentenceRule(HINTED, hinted),
);
