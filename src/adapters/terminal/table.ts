/** Owns tables: boxes where there is room for them, `label: value` lines where there is not or where a screen reader reads. */
import Table from 'cli-table3';
import { safe } from './safe.ts';
import { width } from './width.ts';
import { wrap } from './wrap.ts';

/** How a table may look. */
export type TableLook = { readonly plain: boolean; readonly ascii: boolean };

const NARROW = 60;
const LEAST = 6;

const BORDERS = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
};

const cellWidth = (cell: string): number => Math.max(...cell.split('\n').map(width));

/** What each column gets of `room`: its own width, taken from the widest ones as long as it is too much. */
const columnWidths = (rows: readonly (readonly string[])[], room: number): readonly number[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(1, ...rows.map((row) => cellWidth(row[at] ?? ''))));
  for (let sum = widths.reduce((all, one) => all + one, 0); sum > room; sum -= 1) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
};

const boxes = (rows: readonly (readonly string[])[], room: number, ascii: boolean): readonly string[] => {
  const [head = []] = rows;
  // A border and two spaces a column, and the last border.
  const widths = columnWidths(rows, room - head.length * 3 - 1);
  // Wrapped here and never given to the table as widths: it would cut by code units and lose Chinese characters.
  const wrapped = rows.map((row) => row.map((cell, at) => wrap(cell, widths[at] ?? room).join('\n')));
  const table = new Table({ style: { head: [], border: [] }, ...(ascii ? { chars: BORDERS } : {}) });
  table.push(...wrapped);
  return table.toString().split('\n');
};

/** Each script has its own colon; the head says which one it is. */
const colon = (head: string): string => (/\p{Script=Han}/u.test(head) ? '：' : ': ');

const labelled = (head: string, cell: string): string => `${head}${colon(head)}${cell.replace(/\n/g, ' ')}`;

const lines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const [head = [], ...body] = rows;
  return body.flatMap((row, at) => [
    ...(at > 0 ? [''] : []),
    ...row.map((cell, column) => labelled(head[column] ?? '', cell)),
  ]);
};

/** The rows of a table as lines; the first row is its head. Every cell is made safe, and none loses a character. */
export const table = (rows: readonly (readonly string[])[], columns: number, look: TableLook): readonly string[] => {
  const cells = rows.map((row) => row.map((cell) => safe(cell, { multiline: true }).replace(/\t/g, '    ')));
  return look.plain || columns < NARROW ? lines(cells) : boxes(cells, columns, look.ascii);
};
