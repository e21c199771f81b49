/** A confirmed count that stands nowhere, while another is told of the same: all three are in hospital, 21 were tested. */
import { matches } from '../matches.ts';
import type { Prose, Span } from '../prose.ts';

/** What counts is told by: the name's own words, cut to what all their forms share. */
const STOP = /^(?:number|count|total|of|in|on|the|and|with|without|by|at|to|from|is|was|were|are|people|persons?)$/;
const SHORTEST = 3;
export const stemsOfName = (name: string): readonly string[] =>
  name
    .split(/[\s_.-]+/)
    .filter((one) => one.length >= SHORTEST && !STOP.test(one))
    .map((one) => one.replace(/(?:ised|ized|ed|ing|ies|s|e)$/, ''))
    .filter((one) => one.length >= SHORTEST);

export type Told = Span & {
  readonly value: number;
  /** The clause from the number on. */
  readonly said: string;
};

/** Numbers that are followed by what was done to as many, or where as many are. */
const TOLD =
  /\b(?<![\d,.£$€¥])(?:all )?(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both) (?:of (?:them|these|those|us|you) )?(?:(?:have|had|has) been|were|are|was|is|went|came|had|have)\b[^,.;:]{2,60}/g;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (word: string): number => {
  if (word === 'both') return 2;
  const index = WORDS.indexOf(word);
  return index < 0 ? Number(word) : index;
};

const told = (low: string): readonly Told[] =>
  matches(low, TOLD).map(({ 0: said, 1: number = '', index }) => ({
    value: numberOf(number),
    said,
    start: index,
    end: index + said.length,
  }));

/** A confirmed count of which nothing is said rightly. */
export type LostCount = { readonly name: string; readonly value: number };

const names = ({ name }: LostCount, said: string): boolean => stemsOfName(name).some((one) => said.includes(one));

/** Where a count is told of what another was confirmed for; `known` are all confirmed counts, `lost` those that stand nowhere. */
export const toldOfOther = (
  { low }: Prose,
  lost: readonly LostCount[],
  known: readonly LostCount[],
): readonly Span[] =>
  lost.length === 0
    ? []
    : told(low).filter(
        (one) =>
          lost.some((fact) => fact.value !== one.value && names(fact, one.said)) &&
          !known.some((fact) => fact.value === one.value && names(fact, one.said)),
      );
