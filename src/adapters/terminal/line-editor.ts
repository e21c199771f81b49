/** Owns the text being typed: insertion, deletion and movement by whole glyphs, and the rows it takes on the screen. */
import type { KeyName } from './key.ts';
import { safe } from './safe.ts';
import { graphemes, width } from './width.ts';

/** The text and the place of the cursor, in code units on the border of two glyphs. */
export type Typing = { readonly text: string; readonly at: number };

/** A row of it on the screen, from the code unit it begins with. */
export type TypingRow = { readonly from: number; readonly shown: string };

export const insert = ({ text, at }: Typing, added: string): Typing => {
  const next = text.slice(0, at) + added + text.slice(at);
  return { text: next, at: at + added.length };
};

const previous = ({ text, at }: Typing): number => at - (graphemes(text.slice(0, at)).at(-1)?.length ?? 0);
const following = ({ text, at }: Typing): number => at + (graphemes(text.slice(at))[0]?.length ?? 0);
const remove = ({ text }: Typing, from: number, to: number): Typing => ({
  text: text.slice(0, from) + text.slice(to),
  at: from,
});

const wordStart = ({ text, at }: Typing): number => text.slice(0, at).replace(/\S+\s*$/u, '').length;

/** What a moving or deleting key makes of it; Up and Down need rows, see `movedRow`. */
export const edited = (typing: Typing, name: KeyName): Typing => {
  switch (name) {
    case 'left':
      return { ...typing, at: previous(typing) };
    case 'right':
      return { ...typing, at: following(typing) };
    case 'home':
      return { ...typing, at: 0 };
    case 'end':
      return { ...typing, at: typing.text.length };
    case 'backspace':
      return remove(typing, previous(typing), typing.at);
    case 'delete':
      return remove({ ...typing }, typing.at, following(typing));
    case 'kill-left':
      return remove(typing, 0, typing.at);
    case 'kill-right':
      return remove(typing, typing.at, typing.text.length);
    case 'kill-word':
      return remove(typing, wordStart(typing), typing.at);
    default:
      return typing;
  }
};

const shownAs = (glyph: string, lineBreak: string): string =>
  glyph === '\n' ? lineBreak : safe(glyph, { multiline: false });

/** The rows of `text` in `room` columns; a line break is shown as a sign and breaks no row. */
export const typingRows = (text: string, room: number, lineBreak: string): readonly TypingRow[] => {
  const rows: { from: number; shown: string }[] = [{ from: 0, shown: '' }];
  let used = 0;
  let at = 0;
  for (const glyph of graphemes(text)) {
    const shown = shownAs(glyph, lineBreak);
    const wide = width(shown);
    if (used + wide > room) {
      rows.push({ from: at, shown: '' });
      used = 0;
    }
    const row = rows.at(-1);
    if (row !== undefined) row.shown += shown;
    used += wide;
    at += glyph.length;
  }
  return rows;
};

/** In which of the rows the cursor is, and what is shown before it there. */
export const cursorIn = (
  typing: Typing,
  rows: readonly TypingRow[],
  lineBreak: string,
): { readonly row: number; readonly before: string } => {
  const row = Math.max(
    0,
    rows.findLastIndex(({ from }) => from <= typing.at),
  );
  const part = typing.text.slice(rows[row]?.from ?? 0, typing.at);
  return {
    row,
    before: graphemes(part)
      .map((glyph) => shownAs(glyph, lineBreak))
      .join(''),
  };
};

/** The cursor one row up or down, in the column nearest to its own. */
export const movedRow = (
  typing: Typing,
  rows: readonly TypingRow[],
  { by, lineBreak }: { readonly by: -1 | 1; readonly lineBreak: string },
): Typing => {
  const cursor = cursorIn(typing, rows, lineBreak);
  const target = rows[cursor.row + by];
  if (target === undefined) return { ...typing, at: by < 0 ? 0 : typing.text.length };
  const end = rows[cursor.row + by + 1]?.from ?? typing.text.length;
  const column = width(cursor.before);
  let at = target.from;
  let used = 0;
  for (const glyph of graphemes(typing.text.slice(target.from, end))) {
    used += width(shownAs(glyph, lineBreak));
    if (used > column) break;
    at += glyph.length;
  }
  // The border behind a full row belongs to the next one.
  return { ...typing, at: at === end && rows[cursor.row + by + 1] !== undefined ? previous({ ...typing, at }) : at };
};
