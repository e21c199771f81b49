// How much a pattern's match weighs for each rule, and from where on a sentence is guilty: chosen on texts that the weights being judged have not seen.

const MATCHES = [0, 20, 40, 60, 80];
const BOUNDS = Array.from({ length: 34 }, (_, step) => step * 2 - 16);
/** What one good statement flagged costs, in flawed ones caught. */
const COST = 4;
/** A passage is written to be near a flaw; statements seldom are. */
const PASSAGE = 0.25;
/** Patterns were made on the open texts: what they catch there says little. */
const OPEN = 0.3;
/** Where a rule with few texts stays. */
const FIRST = { match: 40, bound: -12 };

const most = (text, column, rule, match) => {
  let top = Number.NEGATIVE_INFINITY;
  for (const [index, scores] of text.scores.entries())
    top = Math.max(top, 10 * scores[column] + (text.matched[rule].includes(index) ? match : 0));
  return top;
};

const weightOf = ({ fresh, whole }) => (fresh ? 1 : OPEN) * (whole ? 1 : PASSAGE);

const worth = (texts, column, rule, { match, bound }) => {
  let sum = -0.02 * Math.abs(match - FIRST.match) - 0.02 * Math.abs(bound - FIRST.bound);
  for (const text of texts) {
    const flawed = text.labels.includes(rule);
    if (!flawed && text.labels.length > 0) continue;
    if (most(text, column, rule, match) < bound) continue;
    sum += flawed ? (text.fresh ? 1 : OPEN) : -COST * weightOf(text);
  }
  return sum;
};

const best = (texts, column, rule) => {
  let choice = { ...FIRST, worth: Number.NEGATIVE_INFINITY };
  for (const match of MATCHES)
    for (const bound of BOUNDS) {
      const one = worth(texts, column, rule, { match, bound });
      if (one > choice.worth) choice = { match, bound, worth: one };
    }
  return { match: choice.match, bound: choice.bound };
};

/** In tenths, rule by rule. */
export const boundsOf = (texts, rules) => rules.map((rule, column) => best(texts, column, rule));
