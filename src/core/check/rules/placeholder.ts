/** leftover-placeholder: braces, brackets, crosses and circles that somebody meant to fill in. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Prose, Span } from '../prose.ts';

export type FillIn = {
  /** What inside brackets asks to be filled in: `insert`, `date`, `company name`. Held against the folded words, bracket to bracket. */
  readonly asks: RegExp;
  /** Signs and words that are gaps wherever they stand; with the flag g. */
  readonly gaps: RegExp;
  /** What looks like a gap and is none, tried on the 24 characters around it. */
  readonly fine: RegExp;
};

const BRACES =
  /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\{%[^%\n]{0,80}%\}|\{[^{}\n]{0,60}\}|<<[^<>\n]{1,60}>>|%[a-z_]{3,30}%/g;
const BRACKETS =
  /\[[^[\]\n]{0,80}\](?!\()|〔[^〔〕\n]{0,60}〕|【[^【】\n]{0,60}】|<[^<>\n]{1,60}>|[(（][ _.…\u3000]{2,20}[)）]/g;
const ADDRESS = /(?:https?:\/\/|www\.|\b[a-z\d-]+\.[a-z]{2,12}\/)[^\s<>"」』）)]*/g;
const BLANK = /^.[\s_.…]*.$/;

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  matches(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

const AROUND = 12;
const SHOWN = 60;

const around = ({ low }: Prose, { start, end }: Span): string => low.slice(Math.max(0, start - AROUND), end + AROUND);

export const placeholder =
  ({ asks, gaps, fine }: FillIn): Rule =>
  (prose) => {
    const { low } = prose;
    const open = spans(low, BRACKETS).filter(({ start, end }) => {
      const held = low.slice(start, end);
      return BLANK.test(held) || asks.test(held);
    });
    const found = [...spans(low, BRACES), ...open, ...spans(low, gaps)];
    const addresses = found.length === 0 ? [] : spans(low, ADDRESS);
    return (
      found
        .filter((one) => !addresses.some(({ start, end }) => start <= one.start && one.end <= end))
        .filter((one) => !fine.test(around(prose, one)))
        // A gap that is shown is none.
        .filter(
          (one) => !prose.quotes.some(({ start, end }) => end - start < SHOWN && start < one.start && one.end < end),
        )
    );
  };
