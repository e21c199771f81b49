/** Owns what of a sentence is weighed: every run of a few of its parts, known by a number. */

/** How a language is read for weighing: the parts of a folded sentence, what stands between two of a run, and how many a run has at most. */
export type Reading = {
  readonly parts: (low: string) => readonly string[];
  readonly between: string;
  readonly longest: number;
  /** What of a text can be told again in other words: held against the facts. */
  readonly telling: (low: string) => readonly string[];
  /** Of the name of a fact, folded: it is about why something happened, or who answers for it. */
  readonly cause: RegExp;
  /** Of a confirmed fact, folded, name and value: somebody tested, inspected or measured. */
  readonly tested: RegExp;
  /** Of such a fact: it says only that an answer is to come. */
  readonly awaited: RegExp;
  /** Of the value of a confirmed fact, folded: there is none. */
  readonly none: RegExp;
};

const NOTHING = 0x811c9dc5 | 0;

/** The number of a run that goes on after what has one already. */
export const goingOn = (before: number, signs: string): number => {
  let number = before;
  for (let at = 0; at < signs.length; at += 1) number = Math.imul(number ^ signs.charCodeAt(at), 0x01000193);
  return number;
};

/** The number of a run; two runs rarely share one, and then weigh the same. */
export const numberOf = (run: string): number => goingOn(NOTHING, run);
