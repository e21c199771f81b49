/** Guesses what kind of text it is, and what harm it tells of, where nobody has said. */
import type { Harm, Kind } from '../model.ts';
import type { Prose } from '../prose.ts';
import { one } from './read.ts';

type Guess = readonly [Kind, RegExp];

/** The first that fits, from the head of the text, then from all of it. */
const HEAD: readonly Guess[] = [
  [
    'internal',
    one(
      '(?:全体|各位|各店|各站|各科室|全店|总公司)[^。\\n]{0,8}(?:同仁|同事|员工|夥伴|伙伴|店长|导师)|话术|内部(?:通知|公告|文件)|请勿外传|限内部|同仁(?:请|好|：|们)|^[^。，\\n]{0,14}(?:各位|姑娘们|伙伴们|兄弟们|大家)[：:]|(?:晨会|早会|晚会|交接|备忘|群公告|门市群组|班前会)|致全体',
    ),
  ],
  [
    'clarification',
    one('澄清|辟谣|不实(?:指控|传言|讯息)|网传|谣言|关于[^。\\n]{0,20}(?:传闻|视频|影片|网传)的?(?:说明|声明)'),
  ],
  ['recall', one('召回|回收(?!站)')],
  [
    'breach',
    one('(?:个资|资料|信息|数据|帐号|隐私)[^。\\n]{0,16}(?:外泄|泄露|泄漏|外流|遭|安全)|资安(?:通报|事件|公告)'),
  ],
  ['apology', one('致歉|道歉|对不起|歉意')],
  ['social', one('#[^\\s#]{2,}|｜|[\\u{1F300}-\\u{1FAFF}]')],
  ['reply', one('^[^。\\n]{0,16}(?:先生|小姐|女士|同学|太太|您好|你好)|回复|回覆')],
];
const BODY: readonly Guess[] = [
  ['breach', one('(?:个资|资料|信息|数据|密码|卡号)[^。]{0,20}(?:外泄|泄露|泄漏|外流|被(?:下载|导出|复制|窃))')],
  ['recall', one('(?:全部|全面|主动|现)召回|(?:停止使用|请勿食用)[\\s\\S]*(?:退|换)')],
  ['holding', one('(?:原因|情况)[^。]{0,16}(?:不知道|不清楚|未明|查)|下(?:一)?次(?:说明|更新|通报)')],
  ['apology', one('致歉|道歉|对不起|抱歉')],
];
const HEAD_LENGTH = 60;

/** Says to those who work here what they say and what they do not. */
const TOLD_TO_SAY = one(
  '(?:客人|顾客|记者|外面|外人|家长|有人|街坊|来电|问到|接到电话)[^。\\n]{0,14}(?:就说|只说|统一说|就答|就回|怎么说|说到这里|请答|答[：:])|(?:不要|别|不可以|不能|不准)(?:说|讲)[：:「“]',
);

/** Somebody says something of us, told near the beginning. */
const SAID_OF_US = one(
  '(?:网上|网络上|群里|群组|社团|社群|贴文|帖子|视频|影片|截图|照片|图片|名单|自媒体|博主|网友|频道|论坛|直播间|文章|报导|报道|街坊|家长|邻居|有人|有篇|有段|同行)[^。\\n]{0,24}(?:说|称|指|传|讲|写|流传|疯传|谣)',
  '流传|网传|传闻|传言|谣言|转传|转发|疯传|爆料|不要相信|请勿相信|有(?:媒体|消息|同行)[^。\\n]{0,16}(?:报道|报导|说|称)|[「“][^」”]{2,24}[」”](?:的)?(?:贴文|帖子|影片|视频|说法|传言|讯息|消息|截图)',
);
const SAID_BY = 160;
/** And we say that it is not so. */
const NOT_SO = one(
  '不是真的|不属实|不实|不是事实|与事实不符|并非事实|没有这回事|没这回事|不准确|是假的|假(?:图|帐号|账号|的)|造假|伪造|变造|冒用|改过的?图|摆拍|移花接木|张冠李戴|不是(?:我们|我院|我园|我店|我厂|我校|本|在我|在本)|不在我|没有发过|从来?没有?|从不|答案是没有|没有人?(?:被|打|去世|偷|病)|查无|未检出|没有检出|合格',
);
const deniesWhatIsSaid = (low: string): boolean => SAID_OF_US.test(low.slice(0, SAID_BY)) && NOT_SO.test(low);

/** Sets right what we said ourselves. */
const CORRECTS = one('更正(?!后)');

export const kindOf = ({ low }: Prose): Kind => {
  const head = low.slice(0, HEAD_LENGTH);
  if (HEAD[0]?.[1].test(head) === true || TOLD_TO_SAY.test(low)) return 'internal';
  if (deniesWhatIsSaid(low) || CORRECTS.test(head)) return 'clarification';
  const found = HEAD.find(([, sign]) => sign.test(head)) ?? BODY.find(([, sign]) => sign.test(low));
  return found?.[0] ?? 'holding';
};

const INJURY = one(
  '受伤|[在去往进到送][^，。]{0,3}医院|呛(?:到|咳|伤)|跌倒|摔(?:倒|伤|断)|烫伤|灼伤|割伤|烧伤|骨折|送医|住院|呕吐|腹泻|上吐下泻|拉肚子|中毒|昏迷|死亡|过世|去世|身亡|罹难|流血|缝了|过敏(?:反应|送|休克)|窒息|感染|急救|救护|手术|轻伤|重伤|擦伤|撕裂|腹痛|发烧|不适',
);
/** Nobody was hurt. */
const NOBODY =
  /(?:没有?(?:任何)?(?:人|客人|顾客|旅客)?|无人|未有人|未造成(?:人员)?)[^，。]{0,4}(?:受伤|伤亡|不适|住院)|(?:信任|自尊心?|心灵|荷包|钱包|面子)受伤/gu;
const DATA = one(
  '(?:个资|资料|信息|资讯|数据|密码|帐号|卡号|名单|病历|身分证|身份证)[^。]{0,24}(?:外泄|泄露|泄漏|外流|流出|窃|盗|入侵|下载|导出|复制|被(?:看|拿|公开)|曝|异常|流动)|遭(?:骇|入侵)|被黑',
);
const NUISANCE = one(
  '延误|延迟|晚到|停机|中断|故障|当机|宕机|断线|停业|重复扣款|多扣|排队|取消|停水|停电|打不开|寄错|送错|瑕疵|不便',
);

export const harmOf = ({ low }: Prose): readonly Harm[] => {
  const found: Harm[] = [];
  if (INJURY.test(low.replace(NOBODY, ''))) found.push('injury');
  if (DATA.test(low)) found.push('data');
  if (found.length === 0 && NUISANCE.test(low)) found.push('inconvenience');
  return found;
};
