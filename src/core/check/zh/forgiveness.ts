/** forgiveness-first: asking to be let off before anything is offered. */
import type { Rule } from '../language.ts';
import { after, any, before, foundIn, hitOf, one } from './read.ts';
import { OFFER, PARDON } from './words.ts';

const ASKS = any(
  '放过(?:她|他|我们|小店)|(?:共体|共度)时艰|求放过|(?:给|留给)(?:我们|他们|本店|小店|彼此|店员|团队|公司)[^，。]{0,8}(?:机会|空间|时间)|大人(?:有)?大量',
  PARDON,
);
/** Who asks, for what softness, of whom: to feel with us, to let it rest, to stay, to be still. */
const BEG =
  '(?:请(?!假|问|到|款|领|客|购|教|来电)|望|盼|愿(?=[^意]|意(?:相信|再|给))|求|拜托|恳|祈|能不能|可不可以|可否|能否|希望|期待|期盼|相信|但愿|劝|呼吁|奢望|渴望|祈求|答应)';
const SOFT =
  '(?:理解(?:一下|我们|公司|[，。！]|的)|体[谅恤]|体会(?:一下|我们|公司|店|老师|同仁)|谅解|原[谅宥]|包[容涵]|宽(?:容|恕|待|厚|心|大)|将心比心|(?:站在|想想|想一想|顾及|体会|理解一下|考虑)[^，。]{0,10}(?:立场|角度|位置|处境|难处|苦衷|不(?:容)?易|辛苦|压力|心情)|换位|设身处地|放下|[消息](?:消)?[气怒]|别走|留下来(?=[陪支跟])|(?:依然|依旧|还|仍|仍然|继续|再|一直|愿意)[^，。]{0,4}(?:相信|信任|支持|爱|陪|选择|光顾|做朋友)|(?:给|留)(?![^，。]{0,6}(?:退|赔|补|修|重[做洗]|当面|登门|说明))[^，。]{0,8}(?:机会|空间|时间|余地|条路|台阶)|贵手|一马|海量|担待|没关系|忘[了掉记]|翻篇|温[柔和]|轻[一点]|手下|善[意待]|慷慨|(?:再|第二次)[^，。]{0,4}机会|还能(?:当|做|是)|求恕|网开|将功|同情|怜悯|慈悲|成全|通融|算了|(?<!不)好(?:说|商量)|高抬|大度|雅量|度量|胸怀|走下去|站在我们)';
const DROP =
  '(?:苛责|责[备罚骂怪]|骂|喷|生气|怪罪?(?!工读|店员|司机|值班|现场|他|她)|迁怒|失望|放弃(?!治)|否定|离开(?!现|座|岗)|抵制|嫌弃|讨厌|[走退](?=[，。！？]|$|好)|取关|关[上掉](?:门|那)|那扇门|追究|计较|记恨|(?:往上|再)(?:投诉|告|申诉)|检举|声张|炎上|出征|上纲上线|炮轰|批判|审判|放大|往心里)';
const PLEADS = any(
  '不记小人',
  `${BEG}[^。！？]{0,22}${SOFT}`,
  `(?:别|不要|勿|莫|不必|少(?=[再骂责酸喷]))[^，。的]{0,10}${DROP}`,
  '可以[^，。]{0,4}原谅|消消气',
  '讨(?:个)?饶|理解万岁|得饶人|人非圣贤|多(?:体谅|包容|理解|温柔|善意|鼓励|宽容)',
);
/** Of ours, not of them: what we understand, and who needs not forgive. */
const NOT_ASKED =
  /(?:才|不(?:会|敢|求|请求|奢求|需要?|必|用|值得|指望|能|要求|期待|是要)|无法|难以?|没(?:有)?(?:资格|脸)|我们(?![^，。]{0,6}(?:求|盼|期待|希望|望|恳|请))(?:完全|都|很|能|也)?|可以|充分)[^，。]{0,8}$/u;

const GIVEN = one(OFFER, '退');

/** Said of what they did, or of words that somebody else put there. */
const TOLD = /[」”]的?(?:图|贴|字|话|影|截|卡|声明|信)/u;
/** What staff may write. */
const SCRIPT = /对外/u;

/** A day off or a warm shop asks for patience, not for pardon. */
const CLOSED = /公休|休息一天/u;

export const forgivenessFirst: Rule = (prose) =>
  prose.sentences.flatMap((sentence) => {
    const asked = [...foundIn(sentence, ASKS), ...foundIn(sentence, PLEADS)].filter(
      (found) =>
        !NOT_ASKED.test(before(found)) && !TOLD.test(`${found.words}${after(found, 6)}`) && !SCRIPT.test(sentence.low),
    );

    if (CLOSED.test(sentence.low)) return [];
    return asked.filter((found) => !GIVEN.test(prose.low.slice(0, sentence.start + found.at))).map(hitOf);
  });
