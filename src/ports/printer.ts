/** The doorway of results and messages: marked lines, tables, a place in a file, raw text. One stands before stdout, one before stderr. */
import type { Line } from './operator.ts';

export type Printer = {
  readonly lines: (lines: readonly Line[]) => void;
  /** The first row is the head. */
  readonly table: (rows: readonly (readonly string[])[]) => Promise<void>;
  /** A line of a file with a caret under what is meant; `column` counts UTF-16 units from 1. */
  readonly excerpt: (source: string, column: number, length: number) => void;
  /** Text for another program or for the clipboard: written as it is. */
  readonly raw: (text: string) => void;
};
