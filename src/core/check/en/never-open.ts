/** What the facts leave open and the text never does: little of it has to come back for it to be told as certain. */
import type { Stems } from './stems.ts';

/** Asks, instead of supposing: what, whether, the cause of, the number of. */
const ASKS = /^(?:that )?(?:whether|if|who|whom|whose|what|when|where|why|how|which|until when)\b/;
const SUPPOSES = /\b(?:is|was|are|were|has|had|have|will|can|could|did|does|do|got|came|ran|fell|made|caused)\b/;
const ASKS_BY_NOUN =
  /\b(?:causes?|sources?|origins?|reasons?|numbers?|count|quantit(?:y|ies)|dates?|times?|days?|places?|duration|length|amount|size|extent|scope|share|condition|state|status|identit(?:y|ies)|names?|results?|outcome|findings|reports?|end|motive|culprit|compensation|damage)\b/;

/** Whether a claim, in small letters, supposes something that can be told as certain: the driver fell asleep, a gas leak. */
export const supposes = (claim: string): boolean =>
  !ASKS.test(claim) && (SUPPOSES.test(claim) || !ASKS_BY_NOUN.test(claim));

/** A third of it, or a quarter of a long one. */
const ENOUGH = 0.25;

const FIGURE = /^\d/;

/** Whether enough of a claim comes back in a sentence, in words that no confirmed fact has. */
export const comesBack = (claim: Stems, sentence: Stems, confirmed: Stems): boolean => {
  const words = [...claim];
  if (words.some((one) => FIGURE.test(one) && !sentence.has(one))) return false;
  const shared = words.filter((one) => sentence.has(one) && !confirmed.has(one));
  return shared.length >= Math.max(1, claim.size * ENOUGH);
};
