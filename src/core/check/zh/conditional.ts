/** conditional-apology: an apology that hangs on an if, though what happened is a fact. */
import type { Rule } from '../language.ts';
import { after, any, both, type Judge, one, sentenceRule, where } from './read.ts';
import { IF, PARDON, SORRY } from './words.ts';

const TOLD =
  '(?:进了?医院|磕|碰|烫|瑕疵|疏失|疏漏|打搅|叨扰|不到之处|造成|带来|带给|引起|引发|衍生|产生|影响|伤害|伤了|伤到|冒犯|得罪|怠慢|扫|惹|打乱|伤着|没做到|扰乱|负担|害|不便|困扰|不适|不快|不舒服|不周|不妥|不当|不愉快|不满|失礼|失望|担心|损失|误会|麻烦|打扰|惊吓|受惊|受伤|受苦|委屈|难过|生气|觉得|感到|感觉|认为|介意|摔|说重|过分|过头|说错|做错|耽误|耽搁|添(?:了)?堵|白跑|没有让|没让|未能让|让|使|令|对|给|有任何|有所|没能|未能|未[尽达臻]|欠[妥周]|没跟上|不中听|不合|睡不|吃坏|吃亏|疏忽|延误|哪[里儿]|什么地方)';

/** An if, the harm behind it, and the apology, with nobody asked to do anything in between. */
/** Anything but a request, unless it asks for pardon. */
const GAP = '(?:[^。！请]|请(?=[^，。]{0,8}(?:接受|谅|包涵|海涵)))';
/** Regret behind an if is no better than an apology behind it. */
const RUE =
  '(?:(?:深感|深表|深深|表示|感到|甚感|至感|谨表|万分|十分|非常|很|也|都|同感|最深的)(?:万分|十分|非常|的)?(?:遗憾|难过|痛心|惋惜|不舍|心疼|不安|关切)|(?:遗憾|难过|痛心)(?=[，。！]|$))';
const IF_THEN = `${IF}${GAP}{0,44}?${TOLD}${GAP}{0,44}?(?:${SORRY}|${PARDON}|${RUE}|对不住)`;
/** An if, a clause, and the apology: whatever it is that hangs. */
const BARE = `${IF}[^。！，；请]{2,26}，[^。！，；请可不]{0,16}?(?:${SORRY}|${RUE}|歉意)`;
const THEN_IF = `(?:${SORRY}|${PARDON})[^。！]{0,30}?${IF}[^。！请可拨打]{0,30}?(?:${TOLD}|有的话|存在)[^。！请可拨打]{0,16}[。！]?$`;
const IN_CASE = `${TOLD}[^。！，请]{0,14}的话，?[^。！请]{0,24}${SORRY}`;
/** Maybe, any, whoever: the harm is left open without an if. */
const PERHAPS = `(?:可能|或许|也许|万一|恐怕|或)(?:已经?|曾|会)?(?:对|给|让|使|令|为)?[^。，！请]{0,14}(?:造成|带来|引起|引发|衍生|产生|受到?|感到|觉得|影响)[^。！请]{0,24}${SORRY}`;
const HUMBLE = `(?:或有|容或|容有|难免有?|如有|若有|倘有)[^。！]{0,12}(?:不周|怠慢|疏漏|疏失|不足|冒犯|得罪|不妥|失礼|欠周)[^。！]{0,16}(?:${SORRY}|${PARDON})`;
const ANY = `(?:任何|凡|所有)(?:让|使|令|不周|不足|因此?|感到|觉得|认为|可能|或许)[^。！请]{0,26}${SORRY}`;
/** Really, if it proves so: the harm is put in doubt. */
const REALLY = `(?:真(?:的)?|当真|果真|自认)(?:有|被|因|受|觉得|感到|身心|为此)[^。！请]{0,24}(?:${SORRY}|致意)|${SORRY}[^。！]{0,14}(?:真(?:的)?|当真)(?:被|受|觉得|感到)[^。！]{0,12}`;
const PROVEN = `(?:只要|一旦|一经|(?:若|如果|如|倘|待|俟)[^，。]{0,4}经)(?:查|确|真|有|证实|认定|调查|鉴定|核实|检验|(?:您|你|大家)?(?:认为|觉得))[^。！请]{0,34}(?:${SORRY}|致意)`;
const WHOEVER = `(?:谁(?:要是|若)?|(?<!没)有人|有谁|哪位|哪些|部分|某些|个别|有些|少数)[^。！请]{0,18}(?:伤着|受伤|委屈|觉得|感到|感觉|认为|介意|不舒服|不开心|不高兴|冒犯|在意|不满|不适)[^。！请]{0,30}${SORRY}`;
const THOSE = `(?:对|向|凡|对于)[^。，！]{0,24}(?:感到|觉得|认为|受影响|不便|不适|不快)[^。，！]{0,10}者[^。！]{0,14}${SORRY}`;

/** If any: an afterthought that takes the harm back. */
const SO_TO_SAY = `[（(]如(?:果)?(?:真)?有[^）)]{0,6}[）)][^。！]{0,20}${SORRY}`;
const IF_ANY = `${IF}(?:真|确实|果真)?(?:是|有)(?:的话|的)?，[^。！]{0,14}${SORRY}`;

/** What makes it hang: an if of any kind, a belief, an amount, a verdict still to come. */
const HANG = `(?:${IF}|如(?=调查|查|认定|确|属|微|客|对方|家)|(?<!不|大|平|非)凡(?!是|事)|但凡|只要|真要|果真)`;
const BELIEVES = '(?:觉得|认为|感到|感觉|主张|自认|自觉|以为|声称|可能|或许|也许|介意|在意|不(?:满|快|悦|适|谅解))';
const PERSON =
  '(?:人|者|朋友|[顾客用住乘旅客]户?|[客旅乘游房][人客]|顾客|用户|会员|消费者|同[仁学事]|家[长属]|观众|志愿者|民众|邻居|读者|粉丝|[一位]位|伙伴)';
const HANGS = any(
  `${HANG}(?:[^。！？请]|请(?=[^，。]{0,8}(?:接受|谅|包涵|海涵))){1,30}，[^。！请可不]{0,16}?${SORRY}`,
  `${BELIEVES}[^，。！？”」]{0,20}(?:的(?:每一位|各位|那位)?${PERSON}|之[^，。]{1,6}|者)[^。！请]{0,14}${SORRY}`,
  `${SORRY}[^，。！]{0,4}，?[^，。]{0,4}(?:给|致|向|于|对)[^，。]{0,10}${BELIEVES}`,
  `(?:在|于|就)[^，。]{2,24}(?:范围|限度|程度|前提)(?:之?[内下])?，?[^。]{0,16}${SORRY}`,
  `(?:^|[，。；;、？])(?:(?:如|若|要是)?(?:有|是|真|会|算|对)的话|(?:如|若|要是|果真)(?:有|是|会|算|对|然))，?[^，。请]{0,14}${SORRY}`,
  `[^，。愿便需要可]{2,10}的话，?[^，。请愿想]{0,10}${SORRY}`,
  `(?<![没已现共只还所另仍都])有[^，。\\d]{0,4}(?:踩|惹|冒犯|得罪|伤到|吓到|打扰|亏待|怠慢|不周|不妥|对不)[^，。]{0,8}，(?:我|就|那|再|先)[^，。请]{0,6}${SORRY}|[吃碰遇看听踩伤吓扫惹]到[^，。]{0,10}的话，?[^，。]{0,4}${SORRY}`,
  `(?:哪(?:一)?[位户个家间]|谁)[^，。]{0,14}(?:真|觉得|坏|损|伤|少|吃|受|想)[^，。]{0,8}，[^。请]{0,12}${SORRY}`,
  `该(?:道歉|致歉|说对不起)的(?:部分|地方|话|，)|(?:需要|应该|值得|有必要)(?:我们|本[一-龥]{1,2}|[店园院校馆]方)?(?:道歉|致歉)(?:的话)?，|(?:不(?:知|晓|清楚|确定)[^，。]{0,4}(?:有没有|是不是|会不会)|算不算)[^，。？]{1,12}[，？；;][^。]{0,20}${SORRY}`,
  `(?:等|待|俟)[^。]{2,24}(?:(?:报告|结果|结论|鉴定|调查|判决)[^，。]{0,4}出来|确定|认定|出炉|查明|证明|厘清)[^。]{0,20}${SORRY}`,
);

const GUILTY = any(
  SO_TO_SAY,
  REALLY,
  PROVEN,
  IF_ANY,
  HUMBLE,
  IF_THEN,
  BARE,
  THEN_IF,
  IN_CASE,
  PERHAPS,
  ANY,
  WHOEVER,
  THOSE,
);

/** A real condition: something people may have, hold or still want, with an offer behind it. */
const REAL = new RegExp(
  `^${IF}(?:您|你|大家|各位|家里|家中|手边|手上|手中|身边)?(?:已|还|仍|曾|刚|也|正)?(?:经|在)?(?:有|购买|买|收到|持有|使用|食用|吃|喝|需要|想|要|不|没|找|愿意|希望|当时|当天|发现|接到|忘)`,
  'u',
);

/** A quick look: without an apology in a sentence there is nothing to hang on an if. */
const APOLOGETIC = one(SORRY, PARDON, RUE, '致意', '赔');

const judge: Judge = (found) => {
  if (
    REAL.test(found.words) &&
    !/^.{0,14}(?:扫(?:了|兴)|失望|难过|生气|白跑|受惊|惊吓|受伤|受损|受害|打扰|打搅|不到|进了?医院|造成|带来|感到|觉得|影响|不便|困扰|不适|冒犯|怠慢|不周|得罪|失礼|疏失|疏漏|任何|不妥|人|谁|耽误|所|的话|地方|哪|欠|期待|满意|理想|吃亏|口味|微词|怨|谅|亏|开心|高兴|害怕|雷|欢喜|介意|在意)/u.test(
      found.words,
    )
  )
    return false;
  return !/^[^，。]{0,6}(?:信|函)/u.test(after(found, 8));
};

export const conditionalApology: Rule = where(
  APOLOGETIC,
  both(sentenceRule(GUILTY, judge), sentenceRule(HANGS, judge)),
);
