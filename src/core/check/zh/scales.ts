/** How Chinese is read for weighing, and what its signs weigh. */
import type { Scales } from '../evidence/scales.ts';
import { Weights } from '../evidence/weights.ts';
import { BOUNDS, TABLE } from './weights.ts';

/** Every sign as it stands; every number is alike. */
const parts = (low: string): readonly string[] => `^${low.replace(/\d[\d.,:]*/g, '0').replace(/\s+/g, ' ')}$`.split('');

/** Two signs of a word; what only joins words tells nothing. */
const PAIR = /(?=((?![的了是在和也都就不])[\u4e00-\u9fff][\u4e00-\u9fff]|\d+))/g;
const telling = (low: string): readonly string[] => [...low.matchAll(PAIR)].map(([, pair = '']) => pair);

/** Facts keep English names in a Chinese case too. */
const CAUSE = /cause|why|reason|fault|respons|\bwho\b|\bhow\b|原因|为什么|为何|怎么|责任|谁/u;

const TESTED =
  /检[验测查出]|化验|抽[检验]|送[检验]|复[检验]|实测|量测|鉴定|合格|未检出|\b(?:test|result|sample|lab|inspect)/u;

const AWAITED =
  /待|预计|预定|尚|将|出炉|出(?:结果|报告)(?:日|时)|(?:结果|报告)(?:日|时间|公布)|送[检验](?:中|日|时间)?$|检[验测查]中|due|pending|expected|awaited/u;

const NONE = /^(?:无|没有|零|0|none|no)$/u;

/** Whether it is so is asked, and not answered. */
const ASKED = /有没有|是不是|会不会|能不能|是否/u;

/** All of it was theirs, or we are as badly off. */
const THEIRS_ALONE =
  /(?:全|完全|纯|全都|根本|彻头彻尾|从头到尾)(?:是|属|系)?(?:对方|他们|厂商|供应商|承包商|外包[^，。]{0,4}|物流[^，。]{0,4}|快递[^，。]{0,4}|[^，。我]{2,6}公司)(?:单方面)?的?(?:错|责任|问题|疏失|疏忽|失误)|(?:我们|本[店公院校]司?)(?:也|同样)是(?:最大的?)?(?:受害者|被害人|受害方)|错不在我们|责任不在(?:我们|本[店公院校])/u;

export const SCALES: Scales = {
  reading: { parts, between: '', longest: 4, telling, cause: CAUSE, tested: TESTED, awaited: AWAITED, none: NONE },
  weights: new Weights(TABLE),
  bounds: BOUNDS,
  clears: { 'premature-all-clear': ASKED },
  sure: { 'blame-shift': THEIRS_ALONE },
};
