/** Owns results and messages on a stream: marked lines, tables and places in files, made safe at this boundary. */
import type { Printer } from '../../ports/printer.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';
import { type Look, lookOf } from './look.ts';
import { safe } from './safe.ts';
import { sayRows } from './say.ts';
import { width } from './width.ts';

/** Where the rows go and how they may look. `columns` is the window's, or a wide page's where there is no window. */
export type PrinterOptions = {
  readonly write: (text: string) => void;
  readonly columns: number;
  readonly tint: Look['tint'];
  readonly plain: boolean;
  readonly ascii: boolean;
  readonly words: TerminalWords;
};

const caret = (source: string, column: number, length: number): string => {
  const before = safe(source.slice(0, column - 1), { multiline: false }).replace(/\t/g, ' ');
  const meant = safe(source.slice(column - 1, column - 1 + length), { multiline: false });
  return `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(meant)))}`;
};

/** More of a line than this shows nobody anything. */
const LONGEST = 200;

/** The part of a long line around the column that is meant, and the column in it. */
const around = (source: string, column: number): { readonly part: string; readonly at: number } => {
  if (source.length <= LONGEST) return { part: source, at: column };
  const from = Math.max(0, column - 1 - LONGEST / 4);
  return { part: source.slice(from, from + LONGEST), at: column - from };
};

/** A printer on a stream. The table package is loaded with the first table. */
export const streamPrinter = (options: PrinterOptions): Printer => {
  const { write, words, columns, plain, ascii } = options;
  const look = lookOf(options.tint, ascii);
  const rows = (all: readonly string[]): void => write(all.map((row) => `${row}\n`).join(''));
  return {
    lines: (lines) => rows(sayRows(lines, { look, words, columns, plain })),
    table: async (cells) => {
      const { table } = await import('./table.ts');
      rows(table(cells, columns, { plain, ascii }));
    },
    excerpt: (source, column, length) => {
      const { part, at } = around(source, column);
      rows([safe(part, { multiline: false }).replace(/\t/g, ' '), caret(part, at, length)]);
    },
    raw: write,
  };
};
