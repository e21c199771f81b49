/** minimising: few, slight, only, an inconvenience, where people were hurt or data lost. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import type { Prose } from '../prose.ts';
import { after, any, before, both, hurt, sentenceRule, when } from './read.ts';

const FEW = any('偶发|罕见|少数|微乎其微|寥寥|屈指可数|(?:万|十万|百万|千)分之[一二三四五\\d]|沧海一粟');
const SLIGHT = any(
  '(?:几率|机率|概率|比例|比率|占比)[^，。]{0,4}(?:非常|极|很|相当|微乎)[^，。]{0,2}(?:低|小|微)',
  '本来就(?:查得到|公开|找得到|不是(?:什么)?秘密|看得到)|并?不涉及(?:什么)?(?:重要|敏感|关键)',
  '轻微|略(?:有|感|微)|小小的|小(?:擦伤|伤|瑕疵|问题|状况|插曲|失误|意外|事(?!件|项|业|务|先|前|后|实|情|宜|故|发|主)|毛病|波折|疏失|疏忽|感冒|伤口|风波|误会|故障|差错|麻烦|遗憾|碰撞|擦撞|麻烦|刺激|磕碰|摩擦)|无大碍|不碍事|无伤大雅|不算(?:严重|什么|大|多)|(?<!让[^，。]{0,5})虚惊|(?:幸好|所幸|好在|还好|幸而)[^，。]{0,12}(?:只|没(?:有)?(?:大|什么|造成)|无大|轻|不严重|不重|恢复|没事|虚惊|不多|小)|不足(?:为虑|挂齿)|无关痛痒|问题不大|影响(?:面|范围|程度|层面)?(?:也|都|很|极|极其|非常|相当|十分|较|并|其实){0,4}(?:不大|有限|甚微|轻|小|微)|(?:就|只|也就)(?:烫|擦|破|红|蹭|碰|刮|划|磨)[^，。]{0,4}(?:一点|一小|点皮|点儿|一下|皮)',
  '(?:不必|不用|无需|无须|毋须|毋需|请勿|切勿|别|不要|不需要?)[^，。]{0,8}(?:紧张|恐慌|惊慌|担心|担忧|大惊小怪|焦虑|放大|吓|自乱|杞人|恐惧|害怕|慌)',
  '大(?:多数|部分)[^，。]{0,14}(?:没|未|不|无|正常|平安|安全|返家|出院|无恙|好)',
  '活蹦乱跳|夸张|(?:谈不上|称不上|算不上)(?:什么)?(?:大|严重|伤|事)|随处可见|九牛一毛',
);
/** Set beside something larger, something whole, something worse. */
const BESIDE = any(
  '(?:除了?|撇开)[^。]{2,24}，[^。]{0,8}(?:其余|其他|其它|一切|都)[^，。]{0,10}(?:正常|好得很|平安|没事|顺利|未受)|(?:相(?:比|对|较)于?|比起|动辄|放眼)[^，。]{2,18}，|偶有',
  '大惊小怪|严格说|说到底|无非|毕竟[^，。]{0,6}(?:小|老|只是|动物|孩子)|规模不大|不经意|皮肉之苦|磕磕碰碰|在适应|无关紧要|少部分|往好处|乳牙|(?:打(?!来|电|给|我|这|分|内)|敷|擦|吃|养)[^，。]{0,4}(?:就好|就行|就没事)',
);
/** These make little of any loss. */
const LOUD = any('区区');

const NUISANCE = any(
  '(?:造成|带来|引起|引发|衍生|产生|添|给|让|使|令|感到|(?<![^，。]{6})对|的|之|任何|些许|诸多|因此|此次|这次)[^，。]{0,14}(?:不便|困扰|麻烦|不适感|不舒适|小不适|不愉快|打扰|不方便|扫兴|不太舒服|困惑)',
);

const small: Rule = sentenceRule(any(FEW.source, SLIGHT.source, BESIDE.source), (found, _, setting) => {
  if (/担心|紧张/u.test(found.words)) return false;
  if (/(?:不(?:是|算|能说|会说|该说|当作?)|并非|绝非|没有|绝不|无论|别说)[^，。]{0,4}$/u.test(before(found, 8)))
    return false;

  if (/人没事|幸/u.test(found.words) && !hurt(setting)) return false;
  return !/^[^，。]{0,6}请|^的话/u.test(after(found, 9));
});

/** Harm that the text tells of, whatever the facts call it. */
const HARMED = /伤|病|吐|泻|痛|院|医|死|亡|外泄|泄|个资|资料|信息|资讯|感染|起火|骨折|过敏|流血/u;

const somethingBad = (setting: Setting, { low }: Prose): boolean =>
  hurt(setting) || setting.facts === null || HARMED.test(low);

export const minimising: Rule = both(
  when(somethingBad, small),
  when(({ harm }) => harm.has('inconvenience'), sentenceRule(LOUD)),
  when(hurt, sentenceRule(NUISANCE)),
);
