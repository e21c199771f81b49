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
};

const NOTHING = 0x811c9dc5 | 0;

/** The number of a part, or of what is around; two rarely share one, and then weigh the same. */
export const numberOf = (part: string): number => {
  let number = NOTHING;
  for (let at = 0; at < part.length; at += 1) number = Math.imul(number ^ part.charCodeAt(at), 0x01000193);
  return number;
};

/** The number of a run, from that of the run so far and that of the part that goes on. */
export const goingOn = (run: number, part: number): number => {
  const number = Math.imul(run, 0x2c1b3c6d) ^ part;
  return Math.imul(number ^ (number >>> 15), 0x01000193);
};
