/** Owns breaking prose into rows by display width: Latin words stay whole, Chinese breaks anywhere but before closing and after opening punctuation. */
import { fitting, graphemes, width } from './width.ts';

const NOT_FIRST = new Set('。，、；：！？」』）》】〉〕］｝〗”’…—～·・,.;:!?)]}%％');
const NOT_LAST = new Set('「『（《【〈〔［｛〖“‘([{');

type Run = { text: string; readonly space: boolean };

/** Spaces, Latin words and single wide characters, with punctuation kept beside what it belongs to. */
const runs = (line: string): readonly Run[] => {
  const found: Run[] = [];
  let previous = '';
  for (const glyph of graphemes(line)) {
    const last = found.at(-1);
    const space = glyph === ' ' || glyph === '\u3000';
    const word = width(glyph) === 1 && width(previous) === 1 && !NOT_LAST.has(glyph);
    const joins =
      last !== undefined && last.space === space && (space || word || NOT_FIRST.has(glyph) || NOT_LAST.has(previous));
    if (joins) last.text += glyph;
    else found.push({ text: glyph, space });
    previous = glyph;
  }
  return found;
};

/** A run that is wider than a row is cut where the row ends. */
const pieces = (text: string, room: number): readonly string[] => {
  const cuts: string[] = [];
  let rest = text;
  while (width(rest) > room) {
    const piece = fitting(rest, room) || (graphemes(rest)[0] ?? rest);
    cuts.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? cuts : [...cuts, rest];
};

const wrapLine = (line: string, room: number): readonly string[] => {
  if (width(line) <= room) return [line];
  const rows: string[] = [];
  let row = '';
  for (const run of runs(line)) {
    if (width(row) + width(run.text) <= room) {
      row += run.text;
      continue;
    }
    if (row.trim() !== '') rows.push(row.trimEnd());
    const [...cuts] = run.space ? [] : pieces(run.text, room);
    row = cuts.pop() ?? '';
    rows.push(...cuts);
  }
  return row.trim() === '' ? rows : [...rows, row.trimEnd()];
};

/** The rows of `text` in `room` columns. Only spaces at a break are dropped; every other character is kept. */
export const wrap = (text: string, room: number): readonly string[] =>
  text
    .replace(/\t/g, '    ')
    .split('\n')
    .flatMap((line) => wrapLine(line, Math.max(2, room)));

/** As `wrap`, with `first` before the first row and as much space before the others. */
export const wrapAfter = (first: string, text: string, room: number): readonly string[] => {
  const indent = width(first);
  return wrap(text, room - indent).map((row, index) => (index === 0 ? first : ' '.repeat(indent)) + row);
};
