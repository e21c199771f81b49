/** A confirmed measure, how long, how old, how far, how much of a substance, of which the text gives another. */
import type { Facts } from '../model.ts';
import type { Span } from '../prose.ts';

export type Measure = Span & {
  readonly value: number;
  /** One name for all ways of writing the unit. */
  readonly unit: string;
};

/** How a language writes measures, in folded text; none of them a term, a frequency or an opening hour. */
export type MeasuresIn = (low: string) => readonly Measure[];

/** A measure twice as great is of something else. */
const TWICE = 2;
const isLike = (one: number, other: number): boolean => one < other * TWICE && other < one * TWICE;

/** Where the only measure in a unit is another than the only one confirmed in it. */
export const measureMisses = (low: string, facts: Facts, measuresIn: MeasuresIn): readonly Span[] => {
  const known = [...facts.confirmed.values()].flat().flatMap((value) => measuresIn(String(value).toLowerCase()));
  if (known.length === 0) return [];
  const said = measuresIn(low);
  const only = (of: readonly Measure[], unit: string): Measure | null => {
    const same = of.filter((one) => one.unit === unit);
    return same.every(({ value }) => value === same[0]?.value) ? (same[0] ?? null) : null;
  };
  return said.filter(({ unit }) => {
    const one = only(said, unit);
    const confirmed = only(known, unit);
    return one !== null && confirmed !== null && one.value !== confirmed.value && isLike(one.value, confirmed.value);
  });
};
