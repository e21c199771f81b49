/** Owns reaching a row by what is typed: its number, full-width or not, or a word such as `y` or `是`. */
import { folded } from './key.ts';

/** What can be typed, folded, and the row it reaches. */
export type Reach = ReadonlyMap<string, number>;

/** Numbers 1 to n for the options, 0 for the row behind them, and yes/no words where the values are `yes` and `no`. */
export const reachOf = (
  values: readonly string[],
  menuRow: boolean,
  yesNo: Readonly<Record<string, 'yes' | 'no'>>,
): Reach => {
  const reach = new Map(values.map((_, index) => [String(index + 1), index]));
  if (menuRow) reach.set('0', values.length);
  for (const [word, value] of Object.entries(yesNo)) {
    const at = values.indexOf(value);
    if (at >= 0 && values.includes('yes') && values.includes('no')) reach.set(folded(word), at);
  }
  return reach;
};

const leadsTo = (typed: string, reach: Reach): boolean => [...reach.keys()].some((word) => word.startsWith(typed));

/** What is typed after one more character: it grows while it can still become a word, and otherwise starts afresh. No clock: slow fingers count. */
export const typedAfter = (typed: string, char: string, reach: Reach): string => {
  const next = folded(char);
  if (next === '') return typed;
  if (leadsTo(typed + next, reach)) return typed + next;
  return leadsTo(next, reach) ? next : '';
};
