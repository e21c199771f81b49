// How much a pattern's match weighs for each rule, and from where on a sentence is guilty: chosen on texts that the weights being judged have not seen.

const MATCHES = [0, 20, 40, 60, 80];
const BOUNDS = Array.from({ length: 34 }, (_, step) => step * 2 - 16);
/** What it costs to flag every good statement, in catching every flawed one of a rule. */
const COST = 40;
/** A passage is written to be near a flaw; statements seldom are. */
const PASSAGE = 0.25;
/** Patterns were made on the open texts: what they catch there says little. */
const OPEN = 0.3;
/** Where a rule with few texts stays. */
const FIRST = { match: 40, bound: -12 };
/** What each tenth away from it costs. */
const FAR = 0.001;

const most = (text, column, rule, match) => {
  let top = Number.NEGATIVE_INFINITY;
  for (const [index, scores] of text.scores.entries())
    top = Math.max(top, 10 * scores[column] + (text.matched[rule].includes(index) ? match : 0));
  return top;
};

const weightOf = ({ fresh, whole }) => (fresh ? 1 : OPEN) * (whole ? 1 : PASSAGE);

const isGood = ({ labels }) => labels.length === 0;

/** Of the texts of a kind the share that is found guilty, each as heavy as it tells. */
const share = (texts, weigh, guilty) => {
  let found = 0;
  let all = 0;
  for (const text of texts) {
    const weight = weigh(text);
    all += weight;
    if (guilty(text)) found += weight;
  }
  return all === 0 ? 0 : found / all;
};

const worth = ({ flawed, good }, column, rule, { match, bound }) => {
  const guilty = (text) => most(text, column, rule, match) >= bound;
  const far = Math.abs(match - FIRST.match) + Math.abs(bound - FIRST.bound);
  return share(flawed, weightOf, guilty) - COST * share(good, weightOf, guilty) - FAR * far;
};

const best = (texts, column, rule) => {
  const told = { flawed: texts.filter(({ labels }) => labels.includes(rule)), good: texts.filter(isGood) };
  let choice = { ...FIRST, worth: Number.NEGATIVE_INFINITY };
  for (const match of MATCHES)
    for (const bound of BOUNDS) {
      const one = worth(told, column, rule, { match, bound });
      if (one > choice.worth) choice = { match, bound, worth: one };
    }
  return { match: choice.match, bound: choice.bound };
};

/** In tenths, rule by rule. */
export const boundsOf = (texts, rules) => rules.map((rule, column) => best(texts, column, rule));
