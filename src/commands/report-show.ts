/** Owns a report on the screen: its blocks as lines and tables, the mark of a drill once on top. */
import type { Block, Page } from '../core/statement/page.ts';
import type { Printer } from '../ports/printer.ts';
import { line } from '../text/line.ts';
import type { Words } from '../text/words.ts';
import type { Errand } from './errand.ts';

const EMPTY = line('plain', '');

const show = (printer: Printer, block: Block): Promise<void> | void => {
  switch (block.kind) {
    case 'heading':
      return printer.lines([EMPTY, line(block.level === 3 ? 'strong' : 'heading', block.text)]);
    case 'points':
      return printer.lines(block.items.map((item) => line('item', item)));
    case 'paragraph':
      return printer.lines([line('plain', block.text)]);
    case 'table':
      return printer.table([block.head, ...block.rows]);
    case 'picture':
      return;
  }
};

/** `errand` as it was before it was marked: the page has a mark of its own. */
export const showPage = async (errand: Errand, words: Words, { mark, blocks }: Page): Promise<void> => {
  const printer = await errand.doors.result(words);
  if (mark !== null) printer.lines([line('heading', mark)]);
  for (const block of blocks) await show(printer, block);
};
