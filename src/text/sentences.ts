/** Owns the small tools with which every language writes its sentences for issues. */
import type { IssueCode } from '../core/issue.ts';
import type { IssueSentences, Sentence } from './words.ts';

/** The sentences of the codes that begin with one of these names, as `SentencesOf<'yaml' | 'text'>`. */
export type SentencesOf<Name extends string> = {
  readonly [C in IssueCode as C extends `${Name}.${string}` ? C : never]: IssueSentences[C];
};

export const say = (found: string, expected = '', hint = ''): Sentence => ({ found, expected, hint });

/** `2026-11-22 07:00 UTC`, from an instant: an issue knows no zone. */
export const utc = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;

/** The first of a list such as `harm, scope`. */
export const firstOf = (listed: string): string => listed.split(', ')[0] ?? listed;

/** Each of a list such as `staff, partners` by its word; what has none stays as it is. */
export const worded = (listed: string, words: Readonly<Record<string, string>>): readonly string[] =>
  listed.split(', ').map((one) => words[one] ?? one);
