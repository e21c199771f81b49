/** Owns the picture of a list: question, help, rows that each take one line, the whole text of the current one, and the line with the number. */
import { share, shortened, windowStart } from './fit.ts';
import type { Scene } from './machine.ts';
import { helpRows, questionRows, roomIn } from './question.ts';
import { safe } from './safe.ts';
import type { Frame } from './screen.ts';
import { cut, width } from './width.ts';
import { wrapAfter } from './wrap.ts';

/** One row of a list. */
export type Row = {
  /** The number that reaches it. */
  readonly number: number;
  /** `[x] ` or nothing. */
  readonly box: string;
  readonly label: string;
  readonly description: string | null;
};

/** A list as it stands. */
export type ListPicture = {
  readonly message: string;
  readonly help: string | null;
  readonly rows: readonly Row[];
  readonly at: number;
  /** What of a number or word has been typed. */
  readonly typed: string;
  readonly hint: string;
};

const DESCRIPTION_ROWS = 3;
const LIST_KEEPS = 4;

const oneLine = (text: string): string => safe(text.replace(/\s*\n\s*/g, ' '), { multiline: false });

const before = (row: Row, digits: number, pointer: string): string =>
  `${pointer} ${String(row.number).padStart(digits)}. ${row.box}`;

/** The current row in full: its description, or its label where that had to be cut. */
const fullText = (row: Row, lead: string, room: number): string => {
  const label = oneLine(row.label);
  const whole = width(lead) + width(label) > room ? label : '';
  return [whole, row.description === null ? '' : oneLine(row.description)].filter((part) => part !== '').join(' — ');
};

const inputLine = (
  list: ListPicture,
  outside: { above: number; below: number },
  scene: Scene,
): { readonly row: string; readonly before: string } => {
  const { words, look } = scene;
  const asked = `${words.number} ${safe(list.typed, { multiline: false })}`;
  const more = outside.above + outside.below > 0 ? `${words.more(outside.above, outside.below)} · ` : '';
  const hint = cut(`  ${more}${list.hint}`, Math.max(0, roomIn(scene) - width(asked) - 1));
  return { row: `${asked}${look.tint.dim(hint)}`, before: asked };
};

/** The list in this window: the question first, then enough rows to choose from, then descriptions, and help as far as there is room. */
export const listFrame = (list: ListPicture, scene: Scene): Frame => {
  const room = roomIn(scene);
  const { tint, glyph } = scene.look;
  const digits = String(Math.max(...list.rows.map((row) => row.number))).length;
  const lead = (row: Row, current: boolean): string => before(row, digits, current ? glyph.pointer : ' ');
  const told = list.rows.map((row) =>
    wrapAfter('   ', fullText(row, lead(row, true), room), room).filter((text) => text.trim() !== ''),
  );
  const question = questionRows(list.message, scene);
  const help = helpRows(list.help, scene);
  // The tallest description's room is kept for all, so that the list stands still while one moves through it.
  const tallest = Math.min(DESCRIPTION_ROWS, Math.max(...told.map((rows) => rows.length)));
  const [questions = 1, listed = 1, telling = 0, helping = 0] = share(
    [
      { want: question.length, keep: question.length },
      { want: list.rows.length, keep: LIST_KEEPS },
      { want: tallest, keep: tallest },
      { want: help.length, keep: help.length },
    ],
    scene.size.rows - 1,
  );
  const asking = Math.max(1, Math.min(questions, scene.size.rows - 2));
  const count = Math.max(1, Math.min(listed, scene.size.rows - 1 - asking));
  const start = windowStart(list.at, count, list.rows.length);
  const shown = list.rows.slice(start, start + count).map((row, index) => {
    const current = start + index === list.at;
    const text = cut(lead(row, current) + oneLine(row.label), room);
    return current ? tint.current(text) : text;
  });
  const full = shortened(told[list.at] ?? [], telling, room);
  const input = inputLine(list, { above: start, below: list.rows.length - start - count }, scene);
  const rows = [
    ...shortened(question, asking, room).map(tint.strong),
    ...shortened(help, helping, room).map(tint.dim),
    ...shown,
    ...Array.from({ length: telling }, (_, index) => full[index] ?? '').map(tint.dim),
    input.row,
  ];
  return { rows, cursor: { row: rows.length - 1, before: input.before } };
};
