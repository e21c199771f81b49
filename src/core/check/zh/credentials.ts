/** credentials-first: years of quality, values, prizes, before or in place of what happened. */
import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Prose, Sentence } from '../prose.ts';
import { any, both, foundIn, hitOf, one } from './read.ts';

const GUILTY = any(
  '(?:秉持|秉承|本着|抱持|恪守|坚守|奉行|遵循|坚持|信守|标榜|始终(?:如一)?|一向|一直(?:以来)?|向来|历来|素来|从来都?|长期以来|长久以来|多年来|数十年来|[\\d一二两三四五六七八九十百]+(?:多|余|几)?年来|向以)(?:着|都|是|将|很|非常|最){0,4}[^。，]{0,20}(?:品质|质量|安全|食安|资安|卫生|健康|诚信|诚实|用心|初心|信念|理念|宗旨|至上|第一|为先|优先|为本|为重|重视|在乎|在意|珍惜|严格|把关|最高(?:的)?标准|高标准|严选|匠心|信赖|信任|口碑|良心|责任|自许|自居|自豪|己任|使命|核心价值|专业|顶级|一流|隐私|顾客(?:的)?(?:权益|感受|健康|满意)|客户|家人|产地|无添加|天然|服务)|每年[^，。]{0,6}(?:捐|投入|赞助)|通过[^，。]{0,4}(?:国际|多项)[^，。]{0,8}(?:验证|认证)',
  '屡获|名列|示范(?:单位|店)|领导品牌|老字号',
);

/** What happened: once it stands there, a word about oneself no longer comes first. */
const TOLD = one('受伤|外泄|烫|起火|呕吐|检出|没有(?:检|依|按|做|核)|摔|致歉|对不起');

/** Where the praise ends and the matter begins. */
const MATTER = one(
  '昨|今(?:天|早|晨|晚|日|午)|这[次回批件]|日前|近日|近期|可是|(?:周|星期|礼拜)[一二三四五六日天]|有人|漏|停|错|传(?!承|统|家|奇)',
);
/** Each says little; two of them before the matter praise. */
const PRAISE = any(
  '(?:诚信|信任|信赖|口碑|安全|品质|质量|信誉)(?:一直|始终|永远|向来)?是我们(?:[^，。]{0,4})最(?:珍贵|宝贵|重要|看重)的',
  '(?<!民国)(?:\\d{1,3}|[一二两三四五六七八九十百]+)(?<!民国[一二两三四五六七八九十百]{1,4})(?:年(?!级|没|未|前(?:的|卖|出))|载|寒暑)',
  '品牌|坚持|[院校店园家社馆行]训|传统',
  '持证|冠军|少数|表彰|[闻驰]名|满意度|光荣|标[杆竿]|零工安|纪录|百强|博士|人次|小农|有机|进口|准点率',
  '第一个想到|有口皆碑|相挺',
  '守护|熬|全心|深耕',
  '(?:挂|写|刻|印)[在进于][^，。]{0,6}(?:墙|大厅|章程|门|心|每|骨|招牌|手册)|[个]字|一切为了',
  '我们家|老玩家|团队|创办|建[院校厂店]',
);

/** One of these is enough: nobody tells a mishap with it. */
const PROUD = one(
  '骄傲|匠心|初心|使命|信念|(?:的|为|是)[^，。]{0,4}核心|职人|口碑|热爱|以人为本|首选|领先|国际级|出了名|信赖|荣获|精神',
  '全[国台州省市县区][^，。]{0,4}(?:最|第一|唯一|首)',
);
const ENOUGH = 2;
/** A praise of nobody: of those who wrote, or none of ours. */
const NOT_PRAISE = one('说好的');

const leadOf = ({ low }: Sentence): string => {
  const ends = [low.search(MATTER), low.search(TOLD), low.length];
  return low.slice(0, Math.min(...ends.filter((at) => at !== -1)));
};

/** In what capacity a house speaks; a person who answers for it says so too, and is not proud. */
const AS = /^(?:作为|身为)[^，。]{4,}，/u;

/** What is told before the matter, the sentence that comes to it included. */
const self: Rule = ({ sentences }) => {
  const at = sentences.findIndex(({ low }) => MATTER.test(low) || TOLD.test(low));
  const leads = sentences.slice(0, Math.min(3, at + 1)).map(leadOf);
  const signs = new Set(leads.flatMap((lead) => matches(lead, PRAISE)).map(([words]) => words));
  const boast = (lead: string): boolean => PROUD.test(lead) || AS.test(lead);
  const said = leads.findIndex((lead) => boast(lead) || lead.match(PRAISE) !== null);
  const { start } = sentences[said] ?? { start: 0 };
  if (signs.size < ENOUGH && !leads.some(boast)) return [];
  return leads.some((lead) => NOT_PRAISE.test(lead)) ? [] : [{ start, end: start + (leads[said] ?? '').length }];
};

/** The sentences before anything of the matter has been told. */
const leading = ({ sentences }: Prose): readonly Sentence[] => {
  const body = sentences.filter(({ block }) => block.kind !== 'heading');
  const told = body.findIndex(({ low }) => TOLD.test(low));
  return body.slice(0, told === -1 ? body.length : told + 1);
};

const spoken: Rule = (prose) =>
  leading(prose)
    .slice(0, 5)
    .flatMap((sentence) =>
      foundIn(sentence, GUILTY)
        .filter(({ at }) => !TOLD.test(sentence.low.slice(0, at)))
        .map(hitOf),
    );

export const credentials: Rule = both(spoken, self);
