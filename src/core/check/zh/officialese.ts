/** officialese: stacked formulas and nouns, hardly a person or a verb. */
import type { Rule } from '../language.ts';
import type { Prose, Sentence } from '../prose.ts';
import { any, before, foundIn } from './read.ts';

/** What only an office writes: two in one sentence are too many. */
const FORMULA = any(
  '一节|业已|责成|鉴察|爰|俾|旨揭|尚祈|俟|权责|情事|致生|审认|公告周知',
  '(?:予以|加以|给予|惠予|酌予)[^，。]{0,6}(?:妥|适|处|协|研|重|高|从|配|关|改|检|说|厘|尊|补|厚|谴|当|必要|相应|公示|退|支持)',
  '之(?:情形|情事|缺失|作业|方式|程序|必要|虞|执行|疑义|权益|影响|处置|处理|处)|作业之|(?:有关|上述|上开|相关)事(?:项|宜)|特此|谨致|(?:进行|作出|做出|实施|开展)[^，。]{0,8}(?:之|工作|作业|处理|处置)|做好[^，。]{0,6}工作',
  '高度重视|统筹|压实|主体责任|专项(?:整治|工作)|贯彻|有力有序|稳妥推进|常态化|依法依规|长效机制|靠前|(?:扎实|有序)(?:推进|开展)',
);

/** The same, by their build: a verb made a noun, a state instead of a person, an office before an act. */
const BUILT = any(
  '[一-龥]{2}之[一-龥]{2}|(?:现|兹)(?:就|将|依|予|对)[^。]{2,24}',
  '郑重说明|统一部署|联动|有序|全力做好|各项工作|人民群众|敬请关注|审批|流转|对焦|对齐|收敛|统筹',
);
const ARCHAIC = any('敬悉|函[复达]|签办|陈核|引以为鉴');

/** Nobody says these aloud: one is enough. */
const NEVER_SPOKEN = any('刻(?:正|由)|赓续|乙节|悉依|为荷|政治站位|大(?:排查|整治)|问题导向');

/** Small words of written style; a few are human, a text full of them is not. */
const WRITTEN = any(
  '事宜|环节|措施|工作|反馈|受理|核查|处置|处理|落实|有效|由此|就|关于|及|并|且|为|以|拟|即|予|致|经|均|须|应|主体|责任|履行|组织|负责|公示|疑义|特此|谨|敬请|仍',
);
const HAN = /[\u4e00-\u9fff]/gu;
const LONG_ENOUGH = 60;
/** Written words in a hundred characters: plain statements stay under six. */
const STIFF = 9.5;

const isStiff = ({ low }: Prose): boolean => {
  const length = low.match(HAN)?.length ?? 0;
  return length >= LONG_ENOUGH && ((low.match(WRITTEN)?.length ?? 0) * 100) / length >= STIFF;
};

const formulas = (sentence: Sentence): number => foundIn(sentence, FORMULA).length + foundIn(sentence, BUILT).length;

const isUnspoken = (sentence: Sentence): boolean =>
  [...foundIn(sentence, NEVER_SPOKEN), ...foundIn(sentence, ARCHAIC)].some(
    (found) => !/[「“『]$/u.test(before(found, 1)),
  );

const ENOUGH = 3;
const FORMULAS = 2;

export const officialese: Rule = (prose) => {
  const counted = prose.sentences.map((sentence) => ({ sentence, many: formulas(sentence) }));
  const stacked = counted.filter(
    ({ sentence, many }) => many >= ENOUGH || foundIn(sentence, FORMULA).length >= FORMULAS || isUnspoken(sentence),
  );
  if (stacked.length > 0) return stacked.map(({ sentence: { start, end } }) => ({ start, end }));
  const worst = counted.reduce<(typeof counted)[number] | null>(
    (a, b) => (a === null || b.many > a.many ? b : a),
    null,
  );
  return worst !== null && isStiff(prose) ? [{ start: worst.sentence.start, end: worst.sentence.end }] : [];
};
