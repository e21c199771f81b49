/** Whether the facts bear some words out: what is confirmed is neither too early nor a guess, and what is open cannot be owned yet. */
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

/** While nobody knows why it happened nobody can own it: regret is what is left. */
const leavesCauseOpen = ({ confirmed, unconfirmed }: Facts, asked: (name: string) => boolean): boolean =>
  unconfirmed.some(({ claim }) => asked(claim)) && ![...confirmed.keys()].some(asked);

/** Nothing is open or awaited, and somebody has looked: then calm is no more than the result. */
const isTested = (
  { confirmed, unconfirmed }: Facts,
  tested: (words: string) => boolean,
  awaited: (words: string) => boolean,
): boolean => {
  const facts = [...confirmed].map(([name, values]) => [name, ...values].join(' '));
  return unconfirmed.length === 0 && facts.some(tested) && !facts.some(awaited);
};

/** Of what is confirmed to be none: no layoffs, nobody hurt. */
const namesOfNone = ({ confirmed }: Facts, isNone: (value: string) => boolean): readonly string[] =>
  [...confirmed].filter(([, values]) => values.every((value) => isNone(String(value)))).map(([name]) => name);

export type BorneOut = (rule: RuleId, low: string) => boolean;

/** `fold`: as the text was folded. */
export const borneOutBy = (
  facts: Facts | null,
  { telling, cause, tested, awaited, none }: Reading,
  fold: (text: string) => string,
): BorneOut => {
  if (facts === null) return () => false;
  const known = new Set(
    [...facts.confirmed].flatMap(([name, values]) =>
      [name, ...values].flatMap((value) => telling(fold(String(value).toLowerCase()))),
    ),
  );
  const noneOf = namesOfNone(facts, (value) => none.test(fold(value.toLowerCase())));
  const denied = new Set(noneOf.flatMap((name) => telling(fold(name.toLowerCase()))));
  const open = leavesCauseOpen(facts, (name) => cause.test(fold(name.toLowerCase())));
  const calm = isTested(
    facts,
    (words) => tested.test(fold(words.toLowerCase())),
    (words) => awaited.test(fold(words.toLowerCase())),
  );
  return (rule, low) => {
    if (rule === 'regret-only') return open;
    if (rule === 'premature-all-clear' && calm) return true;
    if (!MORE_THAN_KNOWN.has(rule)) return false;
    const told = telling(low);
    if (rule === 'premature-all-clear' && told.some((one) => denied.has(one))) return true;
    return told.length >= FEWEST && told.filter((one) => known.has(one)).length >= ENOUGH * told.length;
  };
};
