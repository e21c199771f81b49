/**
 * Owns how wide a text is on the screen and where it may be cut.
 * One measure for everything: fast-string-width, because the prompt engine brings it along already,
 * while string-width costs about 25 ms of every start; they agree on all that `safe` lets through.
 */
import columns from 'fast-string-width';

/** What nearly every text here consists of, one column each or two: told apart without the package's large patterns, whose making is felt at a start. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2191\u2193\u2500-\u257f\u276f]*$/;
const COMMON =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2191\u2193\u2500-\u257f\u276f\u3001-\u3029\u30a1-\u30f6\u4e00-\u9fff\uff01-\uff60]*$/;
const WIDE = /[\u3001-\uff60]/g;
/** Characters that can be one glyph only together with a neighbour; without them code points will do. */
const MAY_COMBINE =
  /\u200d|[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e007f}]/u;

let segmenter: Intl.Segmenter | null = null;

/** Display width in columns; line breaks do not count. */
export const width = (text: string): number => {
  if (NARROW.test(text)) return text.length;
  return COMMON.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : columns(text);
};

/** The text as a person sees it, one glyph an entry: a flag, a family, a letter with its accents. */
export const graphemes = (text: string): readonly string[] => {
  if (!MAY_COMBINE.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
};

/** The longest beginning of `text` that is at most `room` columns wide. */
export const fitting = (text: string, room: number): string => {
  if (width(text) <= room) return text;
  let used = 0;
  let kept = '';
  for (const glyph of graphemes(text)) {
    used += width(glyph);
    if (used > room) break;
    kept += glyph;
  }
  return kept;
};

/** `text` in at most `room` columns, with `…` where something is missing; two columns are kept for it, as some terminals draw it wide. */
export const cut = (text: string, room: number): string =>
  width(text) <= room ? text : `${fitting(text, Math.max(0, room - 2)).trimEnd()}…`;
