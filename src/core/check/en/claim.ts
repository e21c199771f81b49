/** A claim that the facts leave open, and the sentence that is asked whether it tells it as certain. */
import type { Unconfirmed } from '../model.ts';
import type { Sentence } from '../prose.ts';
import type { Stems } from './stems.ts';

/** What the facts leave open, read once for all sentences. */
export type Claim = {
  readonly given: Unconfirmed;
  readonly low: string;
  readonly own: Stems;
  /** The proper name it ends with, in small letters. */
  readonly names: readonly string[];
  /** Of what it supposes, without what came of it. */
  readonly supposed: Stems;
  /** Of the suspected value; of nothing where none is named. */
  readonly valued: Stems;
  /** What in the text says that something of it is open. */
  readonly open: readonly Stems[];
  /** The text says that it is open why it happened. */
  readonly whyOpen: boolean;
  /** Of a cause that the claim names. */
  readonly suspected: Stems;
  readonly named: Stems;
};

export type Asked = {
  readonly sentence: Sentence;
  readonly stems: Stems;
  /** Of the sentence before, which a pronoun takes up. */
  readonly before: Stems;
  readonly confirmed: Stems;
};

/** Which part of a claim's words a sentence has: none is 0, all are 1. */
export const overlap = (claim: Stems, sentence: Stems): number => {
  let shared = 0;
  for (const one of claim) if (sentence.has(one)) shared += 1;
  return claim.size === 0 ? 0 : shared / claim.size;
};

const CAUSE_WORD =
  /\b(?:caus(?:e|es|ed)|reasons?|source|origin|why|how(?! (?:deep|many|much|long|far|big|large|high|wide|often|old|soon|bad|serious|late))|which (?:dish|food|product|ingredient|part|item)|what (?:led|made|happened|triggered|broke|set|went wrong|brought|started|sparked|stopped)|as the cause)\b/;

/** Whether a claim, in small letters, leaves a cause open. */
export const asksCause = (claim: string): boolean => CAUSE_WORD.test(claim);
