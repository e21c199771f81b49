/** feelings-blamed: the other's feeling, reading or state is made the problem. */
import type { Rule } from '../language.ts';
import { any, before, both, sentenceRule } from './read.ts';
import { SORRY } from './words.ts';

const GUILTY = any(
  // A misunderstanding, a reading too many, a picture in their heads.
  '(?:造成|引起|引发|引来|产生|让|使|令|导致|有所|有些|招致|遭|被)[^，。]{0,16}(?:误会|误解|误读|曲解|错觉|误认|(?:不当|不好的?|负面|其他|不必要的?|过多|多余)(?:的)?(?:联想|解读|想象|观感|感受|印象))',
  '过度(?:解读|联想|反应|敏感|放大)|对号入座|会错意|小题大(?:做|作)',
  '变味|期望值|心理准备|胡思乱想|自己吓自己|多心',
  '坐不住|玻璃心',
);

const THEM =
  '(?:您|你|妳|她|他|大家|各位|有人|人们|谁|某些|一些|部分|若干|少数|个别|一部分|[顾住乘旅游住病房]客|客[人户]|用户|会员|消费者|家[长属]|学生|孩子|老人|长者|病[人患]|患者|民众|乡亲|邻居|业主|居民|网友|粉丝|读者|观众|玩家|同[学事仁]|朋友|新娘|新人|公众|外界|社会|族人|员工|对方)';
/** What goes on in them. */
const MOOD =
  '(?:情绪|感受|感觉|心情|心理|观感|印象|反应|反弹|焦虑|恐慌|恐惧|焦躁|烦躁|急躁|不安|不悦|不快|不满|不适感|不愉快|不开心|愤怒|怒[气火]|火气|敏感|委屈|失落|落差|自尊心?|惊慌|担忧|疑虑|想法|看法|观念|崩溃|激动|期待|期望|面子|心态|体验)';
/** Who they are, how they read it, and what they should do about their mood. */
const READERS = any(
  `(?:对(?:于)?|为|就|因)[^，。]{0,16}${MOOD}[^，。“「]{0,8}，?[^，。]{0,10}(?:${SORRY}|遗憾|同情|放在心上)`,
  `(?:${SORRY}|遗憾|可惜)[^，。！]{0,3}${THEM}[^，。]{0,8}(?:崩溃|${MOOD}|多想|掉泪|吓)`,
  `承受(?:能)?力|耿耿于怀|修炼|爱之深`,
  `解读(?:得|成|出|为)[^，。]{0,8}`,
  '放宽心|换个角度|(?:勿|不要|别|不必|毋须|无须)[^，。]{0,3}(?:紧张|焦虑|恐慌|再议论|多想|纠结|生气|上火|激动)',
  `(?:所以|因而|才)[^，。]{0,3}(?:觉得|感到|以为)|有色眼镜|先入为主|成见|疙瘩`,
  `(?:护|爱|救|忧)[^，。]{1,2}心切|转不过(?:来|弯)|有怨|杯弓蛇影`,
  `心理(?:暗示|因素|作用)|(?:容易|往往|难免|本来就)[^，。]{0,4}(?:恐慌|生气|紧张|失落|受惊|激动)`,
);

const blamed = (guilty: RegExp): Rule =>
  sentenceRule(guilty, (found) => !/(?:不是|并非|绝非|没有|不算|别说|不敢说)[^，。]{0,6}$/u.test(before(found)));

export const feelingsBlamed: Rule = both(blamed(GUILTY), blamed(READERS));
