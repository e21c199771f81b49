/** forgiveness-first: asking to be let off before anything is offered. */
import type { Rule } from '../language.ts';
import { after, any, before, foundIn, hitOf, one } from './read.ts';
import { OFFER, PARDON } from './words.ts';

const ASKS = any(
  '[不别](?:要|会)?因为?一[次时][^，。]{0,10}，?[就而]?(?:否定|抹[杀煞]|放弃)',
  PARDON,
  '跪求|(?:多|给)[^，。]{0,12}(?:鼓励|耐心|掌声)|少一[点些](?:苛责|责备|批评)|放过(?:她|他|我们|小店)|(?:共体|共度)时艰|一如(?:往常|既往)[^，。]{0,4}(?:信任|支持|相信)|抹[煞杀]|当作没看[到见]|(?:先|能)?把?差评(?:先)?(?:删|撤)|请[^，。]{0,6}理解，|不得已之|再(?:相信|信任|支持|选择)(?:我们|本店|小店)?一次|不要(?:因为|就|因此)[^，。]{0,10}(?:否定|放弃|离开|退订|取关|抵制|拒绝|讨厌)|(?:请|望|求|盼|恳|祈|拜托|希望|能|愿)[^，。]{0,12}(?:给|留|让)(?:予|给)?[^，。]{0,8}(?:一次|一个|点|些|再)?(?:的)?(?:机会|空间|时间)',
  '求放过|高抬贵手|轻点(?:喷|骂)|一棍子打死|同舟共济|宰相肚里|尚希(?:理解|见谅)|(?:给|留给)(?:我们|他们|本店|小店|彼此|店员|团队|公司)[^，。]{0,8}(?:机会|空间|时间)|(?:别把我们骂|高抬贵手|网开一面|手下留[^，。]{0,2}情|口下留情|笔下留情|嘴下留情|不要(?:再)?(?:苛责|责怪|责备|责骂|骂|怪罪|追究)|别(?:再)?(?:苛责|责怪|责备|骂|怪罪|怪|气|生气)|勿(?:再)?(?:苛责|责怪|过度)|(?:请|盼|望|希望)[^，。]{0,10}(?:消消?气|息怒|支持|停止(?:谩骂|攻击|责骂|批评|抵制)|不要生气|别放弃|不离不弃|多担待)|不计前嫌|海量|大人(?:有)?大量|别(?:跟|与|和)[^，。]{1,6}计较|不要(?:跟|与|和)[^，。]{1,6}计较|放[^，。]{0,6}一马|饶(?:了|过)|原谅)',
);
/** Of ours, not of them: what we understand, and who needs not forgive. */
const NOT_ASKED =
  /(?:才|不(?:会|敢|求|奢求|需要?|必|用|值得|指望|能|要求|期待|是要)|无法|难以?|没(?:有)?(?:资格|脸)|我们(?![^，。]{0,6}[求盼])(?:完全|都|很|能|也)?|可以|充分)[^，。]{0,8}$/u;

/** Staff are to have understanding for whoever calls; nobody is asked for it. */
const FOR_THEM = /^(?:对方|客人|顾客|来电|他们|她们)/u;

const GIVEN = one(OFFER, '请(?:立即|马上|立刻|先|尽快|不要|勿|停止)|退|赔|补');

/** Not to blame those at the counter, for it was ours. */
const STAFF = /(?:店员|员工|同事|同仁|师傅|老师|现场)[^。]{0,16}(?:是我|错在|责任在|负责的是|我的|我们的|公司的)/u;

/** A day off or a warm shop asks for patience, not for pardon. */
const CLOSED = /公休|店休|歇业|空调|休息一天|放假/u;

export const forgivenessFirst: Rule = (prose) =>
  prose.sentences.flatMap((sentence) => {
    const asked = foundIn(sentence, ASKS).filter(
      (found) =>
        (/求/u.test(found.words) || !NOT_ASKED.test(before(found))) &&
        !FOR_THEM.test(after(found, 3)) &&
        !/(?:不|是否|要不要)$/u.test(before(found, 3)),
    );
    if (asked.length === 0) return [];
    if (STAFF.test(sentence.low) || CLOSED.test(sentence.low)) return [];
    return asked.filter((found) => !GIVEN.test(prose.low.slice(0, sentence.start + found.at))).map(hitOf);
  });
