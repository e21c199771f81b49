/** What the facts leave open and the text never does: little of it has to come back for it to be told as certain. */
import { phrases } from '../phrases.ts';
import type { Prose } from '../prose.ts';
import type { Stems } from './stems.ts';

/** Asks, instead of supposing: what, whether, the cause of, the number of. */
const ASKS = /^(?:that )?(?:whether|if|who|whom|whose|what|when|where|why|how|which|until when)\b/;
const SUPPOSES = /\b(?:is|was|are|were|has|had|have|will|can|could|did|does|do|got|came|ran|fell|made|caused)\b/;
const ASKS_BY_NOUN =
  /\b(?:causes?|sources?|origins?|reasons?|numbers?|count|quantit(?:y|ies)|dates?|times?|days?|places?|duration|length|amount|size|extent|scope|share|condition|state|status|identit(?:y|ies)|names?|results?|outcome|findings|reports?|end|motive|culprit|compensation|damage)\b/;

/** Whether a claim, in small letters, supposes something that can be told as certain: the driver fell asleep, a gas leak. */
export const supposes = (claim: string): boolean =>
  !ASKS.test(claim) && (SUPPOSES.test(claim) || !ASKS_BY_NOUN.test(claim));

/** What is suspected of it, of `a gas leak caused the explosion`. */
const CAUSED = /^(.+?) (?:caused|led to|started|triggered|set off|is the cause|was the cause|made)\b/;
export const suspectedOf = (claim: string): string => CAUSED.exec(claim)?.[1] ?? claim;

/** A quarter of it, and more than half of what is said of what it is about. */
const ENOUGH = 0.25;
const OF_IT = 0.5;
const FIGURE = /^\d/;

/** Whether enough of a claim comes back in a sentence, in words that no confirmed fact has: `own` in the order they have in the claim. */
export const comesBack = (own: Stems, sentence: Stems, confirmed: Stems): boolean => {
  const words = [...own];
  if (words.some((one) => FIGURE.test(one) && !sentence.has(one))) return false;
  const isNew = (one: string): boolean => sentence.has(one) && !confirmed.has(one);
  const behind = words.slice(Math.floor(words.length / 2));
  return words.filter(isNew).length >= words.length * ENOUGH && behind.filter(isNew).length > behind.length * OF_IT;
};

/** Somebody is at it, or decides later. */
const AT_IT = phrases(`
  inspect\\w* | investigat\\w* | inquir\\w* | enquir(?:y|ies) (?:is|are|will|has) | police | check(?:ing|s|ed)? | going through | looking (?:at|into|for) | look(?:s|ed)? at | examin\\w* | tests? | tested | testing | samples? | analys\\w* | results? | find(?:s|ing)? out | review(?:s|ed|ing)? | talking (?:to|with) | asked | meets | decid\\w* | decision | once we | as soon as | not say | film of | logs?
`);
/** Fewer sentences say nothing of most things. */
const WHOLE = 3;
const LONG = 150;

/** A whole text in which nothing is said to be open, and nobody to be at it: what is left open by the facts then stands as settled, in whatever words. */
export const leavesNothingOpen = ({ sentences, low }: Prose): boolean =>
  sentences.length >= WHOLE && low.length >= LONG && !AT_IT.test(low);
