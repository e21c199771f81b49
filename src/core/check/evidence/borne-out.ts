/** Whether confirmed facts say the same as some words: then these are neither too early nor a guess, whatever they sound like. */
import type { Facts, RuleId } from '../model.ts';
import type { Reading } from './runs.ts';

/** Rules about saying more than is known. */
const MORE_THAN_KNOWN: ReadonlySet<RuleId> = new Set([
  'premature-all-clear',
  'already-handled',
  'speculation',
  'minimising',
  'over-promise',
]);

/** So much of what the words tell has to stand among the facts. */
const ENOUGH = 0.6;
/** Fewer are soon found by chance. */
const FEWEST = 3;

export type BorneOut = (rule: RuleId, low: string) => boolean;

/** `fold`: as the text was folded. */
export const borneOutBy = (facts: Facts | null, { telling }: Reading, fold: (text: string) => string): BorneOut => {
  if (facts === null) return () => false;
  const known = new Set(
    [...facts.confirmed].flatMap(([name, values]) =>
      [name, ...values].flatMap((value) => telling(fold(String(value).toLowerCase()))),
    ),
  );
  return (rule, low) => {
    if (!MORE_THAN_KNOWN.has(rule)) return false;
    const told = telling(low);
    return told.length >= FEWEST && told.filter((one) => known.has(one)).length >= ENOUGH * told.length;
  };
};
