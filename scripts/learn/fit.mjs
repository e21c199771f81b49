// Fits weights to labelled sentences: logistic regression for each rule by itself, followed step by step with a price on every weight (FTRL-proximal,
// McMahan et al. 2013), so that most stay at nothing.

const RATE = 0.2;
const DECAY = 1;
const ROUNDS = 10;
/** By then enough is learned to find the flaws nobody marked. */
const FIND = 2;
/** What weighs less is not worth its place. */
const LEAST = 0.3;
/** What is as good as right teaches nothing more. */
const RIGHT = 0.004;

/** The same order every time. */
const shuffler = (seed) => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [list[at], list[other]] = [list[other], list[at]];
    }
  };
};

/** The weights of one rule. */
class Column {
  constructor(size, price) {
    this.price = price;
    this.weights = new Float32Array(size);
    this.pull = new Float32Array(size);
    this.seen = new Float32Array(size);
  }

  score(runs) {
    let sum = 0;
    for (const run of runs) sum += this.weights[run];
    return sum;
  }

  teach(runs, guilty) {
    const error = 1 / (1 + Math.exp(-this.score(runs))) - guilty;
    if (Math.abs(error) < RIGHT) return;
    for (const run of runs) {
      const seen = this.seen[run] + error * error;
      this.pull[run] += error - ((Math.sqrt(seen) - Math.sqrt(this.seen[run])) / RATE) * this.weights[run];
      this.seen[run] = seen;
      this.settle(run);
    }
  }

  drop() {
    for (const [run, weight] of this.weights.entries()) if (Math.abs(weight) < LEAST) this.weights[run] = 0;
  }

  settle(run) {
    const pull = this.pull[run];
    const free = Math.abs(pull) - this.price;
    this.weights[run] = free <= 0 ? 0 : (-Math.sign(pull) * free) / ((1 + Math.sqrt(this.seen[run])) / RATE + DECAY);
  }
}

/** Guilty, not guilty, or not told: which sentence of a flawed text holds the flaw is marked, matched by a pattern, or found while learning. */
const guiltOf = ({ text, index }, rule, column) => {
  if (!text.labels.includes(rule)) return text.labels.length > 0 && text.matched[rule].includes(index) ? null : 0;
  const known = text.flaws ?? (text.matched[rule].length > 0 ? text.matched[rule] : null);
  if (known !== null) return known.includes(index) ? 1 : null;
  if (text.rows.length === 1) return 1;
  const scores = text.rows.map((runs) => column.score(runs));
  return scores[index] === Math.max(...scores) && scores[index] !== 0 ? 1 : null;
};

/** Fits a column for each rule to texts whose sentences are rows of run numbers, of which there are `size`; every weight costs `price`. */
export const fitTo = (texts, rules, size, price) => {
  const sentences = texts.flatMap((text) =>
    Array.from({ length: text.times }).flatMap(() => text.rows.map((runs, index) => ({ text, index, runs }))),
  );
  return rules.map((rule) => {
    const column = new Column(size, price);
    const shuffle = shuffler(7);
    let told = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round === 0 || round === FIND)
        told = sentences
          .map((one) => ({ runs: one.runs, guilt: guiltOf(one, rule, column) }))
          .filter(({ guilt }) => guilt !== null);
      shuffle(told);
      for (const { runs, guilt } of told) column.teach(runs, guilt);
    }
    column.drop();
    return column;
  });
};

/** As often as it takes, but not for ever. */
const PASSES = 60;
/** In tenths: so much on the right side of the bound. */
const CLEAR = 15;

/** Teaches what has to be right again and again until every sentence of it is clearly on its side of the bound. */
export const settle = (texts, rules, columns, bounds) => {
  for (const [at, rule] of rules.entries()) {
    const column = columns[at];
    const { match, bound } = bounds[at];
    const told = texts.flatMap((text) =>
      text.rows.map((runs, index) => ({
        runs,
        guilt: guiltOf({ text, index }, rule, column),
        matched: text.matched[rule].includes(index) ? match : 0,
      })),
    );
    const wrong = ({ runs, guilt, matched }) => {
      const over = 10 * column.score(runs) + matched - bound;
      return guilt === 0 ? over > -CLEAR : guilt === 1 && over < CLEAR;
    };
    for (let pass = 0; pass < PASSES; pass += 1) {
      const left = told.filter(wrong);
      if (left.length === 0) break;
      for (const { runs, guilt } of left) column.teach(runs, guilt);
    }
  }
};
