/** Owns a page as Markdown: what somebody typed stays words, and a picture is left to the table beside it. */
import type { Block, Page } from '../core/statement/page.ts';
import { escapeFor } from './escape.ts';

const words = (text: string): string => escapeFor(text, 'markdown');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const block = (one: Block): string | null => {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${words(one.text)}`;
    case 'points':
      return one.items.map((item) => `- ${words(item)}`).join('\n');
    case 'paragraph':
      return words(one.text);
    case 'table':
      return [
        row(one.head.map(words)),
        row(one.head.map(() => '---')),
        ...one.rows.map((cells) => row(cells.map(words))),
      ].join('\n');
    case 'picture':
      return null;
  }
};

export const markdownOf = ({ mark, blocks }: Page): string =>
  `${[...(mark === null ? [] : [`**${words(mark)}**`]), ...blocks.flatMap((one) => block(one) ?? [])].join('\n\n')}\n`;
