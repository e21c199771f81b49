/** Owns what of a sentence is weighed: every run of a few of its signs, known by a number. */

/** How a language is read for weighing: what is left of a folded sentence, and how many signs a run has. */
export type Reading = {
  readonly signs: (low: string) => string;
  readonly shortest: number;
  readonly longest: number;
};

/** The number of no signs; each further sign makes another of it. */
export const NOTHING = 0x811c9dc5 | 0;
export const withSign = (number: number, sign: number): number => Math.imul(number ^ sign, 0x01000193);

/** The number of a run; two runs rarely share one, and then weigh the same. */
export const numberOf = (run: string): number => {
  let number = NOTHING;
  for (let at = 0; at < run.length; at += 1) number = withSign(number, run.charCodeAt(at));
  return number;
};
