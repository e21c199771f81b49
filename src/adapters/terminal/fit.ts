/** Owns sharing a window's rows between the parts of a prompt. */
import { fitting } from './width.ts';

/** A part that would like `want` rows and is not worth showing with fewer than `keep`. */
export type Want = { readonly want: number; readonly keep: number };

/** How many rows each part gets: first everybody's `keep`, then what is left, both in the order given. */
export const share = (wants: readonly Want[], rows: number): readonly number[] => {
  let left = rows;
  const take = (most: number): number => {
    const taken = Math.max(0, Math.min(most, left));
    left -= taken;
    return taken;
  };
  const kept = wants.map(({ want, keep }) => take(Math.min(want, keep)));
  return wants.map(({ want }, index) => (kept[index] ?? 0) + take(want - (kept[index] ?? 0)));
};

/** The first `count` rows; where some are missing, the last one shown says so. */
export const shortened = (rows: readonly string[], count: number, columns: number): readonly string[] => {
  if (rows.length <= count) return rows;
  const last = rows[count - 1];
  return last === undefined ? [] : [...rows.slice(0, count - 1), `${fitting(last, columns - 2)}…`];
};

/** The first of the `count` rows to show out of `total`, so that row `at` is among them and the window moves as little as it can. */
export const windowStart = (at: number, count: number, total: number): number =>
  Math.max(0, Math.min(at - Math.floor(count / 2), total - count));
