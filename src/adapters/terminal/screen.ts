/** Owns the rows of a prompt on the screen: paints what changed, follows a resize, and leaves no trace of what is over. */
import { type Size, sizeOf, type TerminalOutput } from './streams.ts';
import { width } from './width.ts';

/** A prompt's picture: rows that each fit the window, and the place of the cursor as a row and what stands before it there. */
export type Frame = {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly before: string };
};

const ESC = '\u001b[';
// Terminals disagree on the width of some signs; without automatic wrapping a row stays one row all the same.
const NO_AUTOWRAP = `${ESC}?7l`;
const AUTOWRAP = `${ESC}?7h`;
const ERASE_LINE = `${ESC}K`;
const ERASE_BELOW = `${ESC}J`;
const STYLES = /\u001b\[[0-9;]*m/g;

const up = (rows: number): string => (rows > 0 ? `${ESC}${rows}A` : '');
const bare = (row: string): string => row.replace(STYLES, '');
const rowsTaken = (row: string, columns: number): number => Math.max(1, Math.ceil(width(bare(row)) / columns));

const EMPTY: Frame = { rows: [], cursor: { row: 0, before: '' } };

/** A screen below whatever was said so far. */
export class Screen {
  readonly #output: TerminalOutput;
  #shown: Frame = EMPTY;
  #columns = 0;

  constructor(output: TerminalOutput) {
    this.#output = output;
  }

  get size(): Size {
    return sizeOf(this.#output);
  }

  /** Brings the screen from the last frame to this one; rows that did not change are not sent again. */
  paint(frame: Frame): void {
    const { columns } = this.size;
    const start = columns === this.#columns ? `${up(this.#shown.cursor.row)}\r` : this.#toTop(columns) + ERASE_BELOW;
    const old = columns === this.#columns ? this.#shown.rows : [];
    const rows = frame.rows.map((row, index) => (row === old[index] ? '' : `\r${row}${ERASE_LINE}`));
    const left = old.length > frame.rows.length ? `\r\n${ERASE_BELOW}${up(1)}` : '';
    const back = up(frame.rows.length - 1 - frame.cursor.row);
    // The cursor is put behind the text it follows by writing that text: right however wide the terminal draws it.
    this.#output.write(`${NO_AUTOWRAP}${start}${rows.join('\r\n')}${left}${back}\r${frame.cursor.before}${AUTOWRAP}`);
    this.#shown = frame;
    this.#columns = columns;
  }

  /** Takes the frame away and writes `rows`, which stay, in its place. */
  replace(rows: readonly string[]): void {
    this.#output.write(this.#toTop(this.size.columns) + ERASE_BELOW + rows.map((row) => `${row}\r\n`).join(''));
    this.forget();
  }

  /** Leaves the frame where it is and goes below it. */
  leave(): void {
    this.#output.write('\r\n'.repeat(Math.max(0, this.#shown.rows.length - this.#shown.cursor.row)));
    this.forget();
  }

  /** The rows on the screen are no longer ours. */
  forget(): void {
    this.#shown = EMPTY;
    this.#columns = this.size.columns;
  }

  /** To the frame's first row, counted as a terminal folds the rows when it has become narrower. */
  #toTop(columns: number): string {
    const { rows, cursor } = this.#shown;
    const above = rows.slice(0, cursor.row).reduce((sum, row) => sum + rowsTaken(row, columns), 0);
    const inside = Math.floor(Math.max(0, width(bare(cursor.before)) - 1) / columns);
    return `${up(above + inside)}\r`;
  }
}
