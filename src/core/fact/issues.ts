/** What can be wrong with a value somebody gives. */
export type FactIssues = {
  'value.empty': { fact: string };
  'value.not-integer': { found: string };
  'value.not-number': { found: string };
  'value.not-money': { found: string; currency: string };
  'value.not-date': { found: string };
  'value.not-datetime': { found: string };
  /** Typed where a phone number was asked for. */
  'value.not-phone': { found: string };
  'value.not-yes-no': { found: string };
  'value.not-a-choice': { found: string; choices: string };
  'value.too-small': { found: string; min: number };
  'value.too-large': { found: string; max: number };
  'value.too-long': { length: number; max: number };
  'value.past': { found: string };
  /** Said of something that is to have happened already. */
  'value.future': { found: string };
  'value.broken-text': { found: string };
};
