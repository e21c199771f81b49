/** Takes the markup off a text and remembers where each character stood. */
import { matches } from './matches.ts';
import type { BlockKind } from './prose.ts';

export type Piece = { readonly kind: BlockKind; readonly start: number; readonly end: number };

export type Bare = { readonly plain: string; readonly at: Uint32Array; readonly pieces: readonly Piece[] };

/** A stretch of the text as given that is kept; `glue` stands before it where it carries on the line above. */
type Line = { readonly kind: BlockKind; readonly from: number; readonly text: string; readonly glue: string | null };

const MARKS: readonly (readonly [BlockKind, RegExp])[] = [
  ['heading', /^[ \t\u3000]*#{1,6}[ \t]+/],
  ['quote', /^[ \t\u3000]*>[ \t]?/],
  ['item', /^[ \t\u3000]*(?:[-*+•·▪●■◆‧–][ \t]+|[•·▪●■◆‧]|\d{1,2}[.)、．](?=\D)[ \t]*)/],
];

const RULER = /^[ \t]*(?:[-*_=—－─━][ \t]*){3,}$/;
const INDENT = /^[ \t\u3000]+/;

const opening = (line: string): { readonly kind: BlockKind; readonly skip: number } => {
  for (const [kind, mark] of MARKS) {
    const found = mark.exec(line);
    if (found !== null) return { kind, skip: found[0].length };
  }
  return { kind: 'paragraph', skip: INDENT.exec(line)?.[0].length ?? 0 };
};

const FULL_HAN_LINE = 16;
/** A line that greets is no part of the sentence below. */
const GREETING = /^(?:dear|hi|hello|hey)\b[^.!?]{0,60},$/i;

/** What joins a line to the one above where it only wraps, in Latin before a small letter, in Chinese after a full line; else null. */
const glueOf = (above: string, line: string): string | null => {
  if (GREETING.test(above)) return null;
  if (/[\p{L}\p{N},'’)-]$/u.test(above) && /^\p{Ll}/u.test(line)) return ' ';
  const full = above.length >= FULL_HAN_LINE && /[\p{Script=Han}，、]$/u.test(above);
  return full && /^\p{Script=Han}/u.test(line) ? '' : null;
};

const linesOf = (given: string): readonly Line[] => {
  const lines: Line[] = [];
  let above: string | null = null;
  let offset = 0;
  for (const raw of given.split('\n')) {
    const line = raw.trimEnd();
    if (line === '' || RULER.test(line)) above = null;
    else {
      const { kind, skip } = opening(line);
      const text = line.slice(skip);
      const glue: string | null = above === null || kind !== 'paragraph' ? null : glueOf(above, text);
      lines.push({ kind, from: offset + skip, text, glue });
      above = kind === 'heading' ? null : text;
    }
    offset += raw.length + 1;
  }
  return lines;
};

/** Marks that only dress the words, and characters that cannot be seen. */
const DRESS =
  /\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])|~~|`+|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|[\u200b-\u200d\u2060\ufeff\u00ad]/gu;

/** Nobody writes such runs, and patterns would go over them again and again: words, signs and numbers without end. */
const ENDLESS: readonly { readonly run: RegExp; readonly keep: number }[] = [
  { run: /[ \t\u00a0\u3000]{9,}/g, keep: 8 },
  { run: /[0-9A-Za-z_]{81,}/g, keep: 80 },
  { run: /[!-/:-@[-`{-~]{21,}/g, keep: 20 },
  { run: /[\d ().:/,-]{81,}/g, keep: 80 },
  { run: /[!-~]{241,}/g, keep: 240 },
];

type Gap = { readonly from: number; readonly to: number };

/** Few lines hold anything of either kind: one look at each says so. */
const DRESSED = /[*_~`\u200b-\u200d\u2060\ufeff\u00ad]/;
const LONG_FIGURES = /[\d ().:/,-]{81}/;
const SHORTEST = { seen: 21, blank: 9 };
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x20, 0xa0, 0x3000]);

/** Whether there may be a run without end: counted, since an expression would begin anew at every sign. */
const isLong = (text: string): boolean => {
  let seen = 0;
  let blank = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    seen = code > 0x20 && code < 0x7f ? seen + 1 : 0;
    blank = BLANKS.has(code) ? blank + 1 : 0;
    if (seen === SHORTEST.seen || blank === SHORTEST.blank) return true;
  }
  return LONG_FIGURES.test(text);
};

const gapsIn = (text: string): readonly Gap[] => {
  const dress = DRESSED.test(text)
    ? matches(text, DRESS).map(({ 0: mark, index }) => ({ from: index, to: index + mark.length }))
    : [];
  if (!isLong(text)) return dress;
  const endless = ENDLESS.flatMap(({ run, keep }) =>
    matches(text, run).map(({ 0: found, index }) => ({ from: index + keep, to: index + found.length })),
  );
  return endless.length === 0 ? dress : [...dress, ...endless].sort((a, b) => a.from - b.from);
};

type Kept = { readonly from: number; readonly text: string };

const undressed = ({ text, from }: Line): readonly Kept[] => {
  const kept: Kept[] = [];
  let start = 0;
  for (const gap of gapsIn(text)) {
    if (gap.from > start) kept.push({ from: from + start, text: text.slice(start, gap.from) });
    start = Math.max(start, gap.to);
  }
  if (start < text.length) kept.push({ from: from + start, text: text.slice(start) });
  return kept;
};

export const unmark = (given: string): Bare => {
  const at = new Uint32Array(given.length + 2);
  const pieces: Piece[] = [];
  const kept: string[] = [];
  let end = 0;
  const add = (text: string, from: number): void => {
    for (let index = 0; index < text.length; index += 1) at[end + index] = from + index;
    end += text.length;
    kept.push(text);
  };
  for (const line of linesOf(given)) {
    const last = line.glue === null ? undefined : pieces.pop();
    // One sign at most stands between two lines.
    if (end > 0) add(last === undefined ? '\n' : (line.glue ?? ''), line.from);
    const start = last?.start ?? end;
    for (const { text, from } of undressed(line)) add(text, from);
    pieces.push({ kind: last?.kind ?? line.kind, start, end });
  }
  at[end] = given.length;
  return { plain: kept.join(''), at: at.slice(0, end + 1), pieces };
};
