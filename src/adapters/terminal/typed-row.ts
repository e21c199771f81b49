/** Owns reaching a row by what is typed: its number, full-width or not, or a word such as `y`, `是` or `不知道`. */
import { UNKNOWN_ROW } from '../../ports/operator.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';
import { folded } from './key.ts';

/** What can be typed, folded, and the row it reaches. */
export type Reach = ReadonlyMap<string, number>;

/** What may stand in or behind a typed word without changing it: `1.`, `don't know`. */
const SILENT = /[\s'’.,、。)]/gu;

/** A typed word as it is compared. */
export const bare = (typed: string): string => folded(typed).replaceAll(SILENT, '');

/** Numbers 1 to n for the options, 0 for the row behind them; yes/no words where those are the values; words for not knowing where there is a row for it. */
export const reachOf = (values: readonly string[], menuRow: boolean, typed: TerminalWords['typed']): Reach => {
  const reach = new Map(values.map((_, index) => [String(index + 1), index]));
  if (menuRow) reach.set('0', values.length);
  const yesOrNo = values.includes('yes') && values.includes('no');
  for (const [word, value] of Object.entries(typed)) {
    const at = values.indexOf(value === 'unknown' ? UNKNOWN_ROW : value);
    if (at >= 0 && (value === 'unknown' || yesOrNo)) reach.set(bare(word), at);
  }
  return reach;
};

/** Can this still become a number or a word? */
export const leadsOn = (typed: string, reach: Reach): boolean =>
  [...reach.keys()].some((word) => word.startsWith(typed));

/** What is typed after one more character. Among digits, one that leads no further starts afresh; nothing else does, or `maybe` would end as `y`. No clock: slow fingers count. */
export const typedAfter = (typed: string, char: string, reach: Reach): string => {
  const next = bare(char);
  const grown = typed + next;
  return /^\d+$/.test(grown) && !leadsOn(grown, reach) && leadsOn(next, reach) ? next : grown;
};
