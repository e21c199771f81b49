/** regret-only: regret where responsibility is a fact, and none is taken. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { any, foundIn, hitOf, one } from './read.ts';
import { OWNED, SORRY } from './words.ts';

const REGRET = any(
  '遗憾|惋惜|不幸|痛心|痛惜|扼腕|难过|不舍|心疼|心痛|难受|不忍|感伤|伤感|同情|感慨|沉重|沉痛|不安|感同身受|可惜|心碎|震惊|揪心|难眠|寝食难安|灰暗|祈祷|祈福|集气|扫兴|不愿(?:意)?(?:看|见)|不希望(?:看|见|发生|有)|没想到|始料未及|不乐见',
);
const STRONG = one('遗憾|惋惜|不幸|痛心|痛惜|扼腕|不希望|不愿|可惜');
const APOLOGY = one(SORRY, '认错|检讨自己|请罪|赔个');
/** The facts name a cause, or the text does. */
const CAUSE = /cause|fault|respons|own|duty|reason|原因|责任|缘由|过失|疏失/iu;

const ours = ({ facts, kind }: Setting): boolean =>
  kind === 'apology' || [...(facts?.confirmed.keys() ?? [])].some((name) => CAUSE.test(name));

export const regretOnly: Rule = (prose, setting) => {
  if (APOLOGY.test(prose.low) || (setting.kind === 'clarification' && setting.facts === null)) return [];
  if (!ours(setting) && !STRONG.test(prose.low)) return [];
  if (OWNED.test(prose.low)) return [];
  const open = /原因[^。]{0,16}(?:不知道|不清楚|未明|不明|未查明|没查清|还在|仍在|正在|待)/u.test(prose.low);
  if (!ours(setting) && (open || setting.kind === 'holding')) return [];
  return prose.sentences
    .flatMap((sentence) => foundIn(sentence, REGRET))
    .slice(0, 1)
    .map(hitOf);
};
