/** officialese: stacked formulas and nouns, hardly a person or a verb. */
import type { Rule } from '../language.ts';
import type { Prose, Sentence } from '../prose.ts';
import { any, before, foundIn } from './read.ts';

/** What only an office writes: two in one sentence are too many. */
const FORMULA = any(
  '台端|所陈|所请|一节|业已|业经|责成|鉴察|爰|俾(?:利|便|使)?|旨揭|前揭|惠予|尚祈|容俟|俟|为荷|迳(?:洽|向|行)|查照|研(?:处|议|商|拟|析)|妥处|妥适处理|核处|循序|权责|饬|情事|致生|审认|拨付|暨|办结|办复|检具|此复|公告周知|遵照(?:执行|办理)',
  '(?:相关|有关|权责|主管|该管|各相关)(?:单位|部门|机关|人员|局处)[^。]{0,30}(?:处|办|研|理|究|查|妥|议|协|规|核|定)|各(?:相关|级|有关)(?:单位|部门)|(?:予以|加以|给予|惠予|酌予)[^，。]{0,6}(?:妥|适|处|协|研|重|高|从|配|关|改|检|说|厘|尊|补|厚|谴|当|必要|相应|公示|退|支持)|(?:将|应|当)(?:予|依法|依规|循|按)[^，。]{0,14}(?:处|办|理|妥|究)',
  '之(?:情形|情事|缺失|作业|方式|程序|必要|虞|执行|疑义|权益|影响|处置|处理|处)|作业之|(?:有关|上述|上开|相关)事(?:项|宜)|善后工作|致以[^，。]{0,4}歉意|特此|谨致|所致之|系[因由属]|核查，?系|所导致|得(?:检具|向|申请)|(?:进行|作出|做出|实施|开展)[^，。]{0,8}(?:之|工作|作业|处理|处置)|做好[^，。]{0,6}工作|(?:存在|构成)[^，。]{0,10}(?:风险|隐患|影响|情况|问题|缺位)|该情形|范畴|履行|组织开展|自主选择|进一步的?(?:反馈|处理|了解)',
  '高度重视|密切关注|积极配合|统筹|压实|夯实|抓(?:实|细|好)|多措并举|形成合力|闭环管理|主体责任|专项(?:整治|工作)|工作专班|贯彻|全方位|有力有序|稳妥推进|稳步推进|常态化|精细化|举一反三|依法依规|标本兼治|长效机制|协同联动|靠前|(?:扎实|有序)(?:推进|开展)',
);

/** The same, by their build: a verb made a noun, a state instead of a person, an office before an act. */
const BUILT = any(
  '(?:做|进行|作)(?:了)?一?个[^，。]{0,10}(?:动作|处理|部分)|的部分，|(?:动作|操作|流程|环节|机制)(?=[，。后])|[一-龥]{2}之(?!前|后|间|内|外|一|所|类|下|上|中|际|时|处|余|久)[一-龥]{2}|(?:处于|呈现)[^，。]{2,12}状态|(?:作出|做出|予以|给予)[^，。]{2,10}(?:决定|处理|安排|处分|批示|支持)|有所(?:欠缺|不足|缺失|疏漏)|构成[^，。]{2,14}违反|(?:现|兹)(?:就|将|依|予|对)[^。]{2,24}|(?:事项|事宜|环节|流程)[^，。]{0,6}(?:进入|启动|办理|受理)|(?:财务|业务|客户|用户|运营)[侧端]',
  '秉持|滚动|横向|纵向|通盘|贯通|列管|裁示|践行|案经|据以|会办|权管|务期|容有|不吝|以正视听|谨此|郑重说明|统一部署|联动|有序|全力做好|各项工作|切实|人民群众|营造[^，。]{0,8}氛围|对照自查|履行[^，。]{0,4}(?:程序|手续)|民主程序|敬请关注|审批|流转|对焦|对齐|收敛|落差|同步启动|闭环|赋能|抓手|统筹|协力|掌握中|为必要之|经查|所引发|所致',
);
const ARCHAIC = any(
  '敬悉|谅达|函[复达]|奉[核可]|签办|见复|陈核|迭经|卓处|南针|纫公|知照|副知|务期|权管|勿稍|转知|遵办|退补|续行|请予知悉|引以为鉴|诸?请鉴察',
);

/** Nobody says these aloud: one is enough. */
const NEVER_SPOKEN = any(
  '刻(?:正|由)|爰此|赓续|乙节|态样|德便|函[知请]|肇生|悉依|为荷|惠予|通盘性|本于权责|妥适之|规定为之|压紧|见底见效|政治站位|治理效能|大(?:排查|整治)|问题导向|责任链条|为[^，。]{0,6}首要考量|(?:望|请)(?:周知|知悉)。?$',
  '(?:进行|作出|做出|作)(?:了)?[^，。]{0,4}(?:性之|的|之)[^，。]{0,4}(?:处置|抢修|回应|研究|梳理|检视|因应|研判)|有关(?:方面|部门|问题)[^。]{0,14}(?:依法|按照|会同|开展|依规)|(?:按|依|履行)(?:完)?(?:相关|规定|标准)?(?:程序|作业程序|规定)(?:后|办理|执行|处理)|(?:按照|依照|依)相关(?:法律|法令)[^。]{0,14}(?:实施|执行|办理|为之)',
);

/** Small words of written style; a few are human, a text full of them is not. */
const WRITTEN = any(
  '予以|加以|给予|之|其|于(?!是)|系|所|本(?:公司|行|院|校|中心|次|项|案)|我司|该|进行|实施|开展|采取|作出|构成|形成|存在|相关|有关|上述|前述|情形|情况|事宜|事项|环节|范畴|方面|渠道|措施|工作|操作|行为|反馈|受理|核查|办理|处置|处理|落实|有效|相应|由此|鉴于|针对|就(?=本|此)|对于|关于|及|并|且|暨|为|以|拟|即|予|致|经|业|均|须|应|机制|程序|流程|主体|责任|履行|组织|负责|公示|告知|疑义|特此|谨|敬请|亦|惟|唯|仍|俾|爰',
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

/** Told how not to write. */
const LESSON = /改掉|改成|不要用|不用「|别写|禁用/u;

export const officialese: Rule = (prose) => {
  const counted = prose.sentences
    .filter(({ low }) => !LESSON.test(low))
    .map((sentence) => ({ sentence, many: formulas(sentence) }));
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
