/** agentless: mistakes happen, controversy arises, and nobody did it. */
import type { Rule } from '../language.ts';
import type { Hit, Setting } from '../model.ts';
import type { Prose } from '../prose.ts';
import { OWN } from './own.ts';
import { any, foundIn, hitOf, one } from './read.ts';

const GUILTY = any(
  '(?:怎么(?:地|的)?|咋回事)[^，。]{1,10}(?:了|错)',
  '(?:被|遭)(?:错误地?|误|不慎|不小心|意外|不当)[^，。]{1,8}',
  '(?:状况|情况|情形)发生',
  '(?:作业|流程|环节|程序|沟通|协调|管理|操作|制程|过程|交接|衔接|把关|审核|步骤|机制|系统|执行|安排|服务)(?:上|中|间|里|面)?(?:有|有所|出现|出了|发生|产生|存在|不|未|疏|失)[^，。]{0,14}',
  '(?:致使|以致|导致|使得)[^，。]{2,}|被[^，。]{1,2}[错反漏混]',
);

const SORRY_TEXT = one('歉', '对不');

/** One's own side stands in the text. */
const SELF = one(OWN);
/** It was done by nature, by others, or by somebody not known yet. */
const KNOWN = one('冒[名充用]|警方');
const THING =
  '(?:单|资料|讯息|信息|数据|号|名|字|照片|邮件|文件|表格?|视频|影片|信|药|剂|零|钱|绳子?|门|锁|扣环?|杠|开关|纸|卷|票|货|箱子?|饭菜?|菜|汤|瓶|管|阀|闸|灯|架|板|车|钟声?|声音|碑文|名单|资料|地址|权限|密码|标签|内容|言论|字眼|说法|人|东西|流程|通知|环节?|关|班次|数字|价格)';
/** Said with nobody in it: things that act, what was not done, what came of itself, fate. */
const BARE = any(
  '发生(?:了)?(?:一些|些许|若干|个别|一点)?(?:失误|差错|疏漏|疏失|错误|偏差)',
  `(?:被(?!困|迫|夹|撞|烫|压|咬|砸|割|送|救)|遭)[^，。]{1,14}`,
  `${THING}[^，。]{0,9}(?:跑|掉|流|漏|松|断|裂|倒|错|少|丢|反|乱|混|撞|不见|消失|失效|开启|撤|卡|停|下架|离开|留)[^，。]{0,2}(?:了|在|到|出|进|着)`,
  '(?:发生|出现|产生|存在|混入|夹带|引燃|多(?:出来?了|了一)|少了|错了|有失|重叠|不符|落差|偏差|错配|变更|混淆|上调|中断|陷入)',
  '疏|走(?:了)?样|不(?:当|妥|周|慎|一致|到位)|处(?:在|于)',
);
/** It was one's own matter: sorry is said, or something is made good. */
const OWED = one(
  SORRY_TEXT.source,
  '不该|(?:双倍|全额?|已|原路|一律|照)退|退(?:回|还|差|费)|补[发种偿寄送]|赔|更正|撤下|下架|删除|停(?:业|播|用)|恢复|追回|费用|医药费|家属|逐项',
);

const guilty = (prose: Prose, pattern: RegExp): readonly Hit[] =>
  prose.sentences
    .flatMap((sentence) => foundIn(sentence, pattern))
    .slice(0, 1)
    .map(hitOf);

const faceless = ({ low }: Prose, { kind }: Setting): boolean =>
  (kind === 'apology' || OWED.test(low)) && kind !== 'recall' && !KNOWN.test(low) && !SELF.test(low);

/** Without an apology nothing is owned up to: a first word, a notice of danger. A line on its own answers for itself. */
export const agentless: Rule = (prose, setting) => {
  const told = prose.sentences.length === 1 || SORRY_TEXT.test(prose.low) ? guilty(prose, GUILTY) : [];
  return told.length > 0 || !faceless(prose, setting) ? told : guilty(prose, BARE);
};
