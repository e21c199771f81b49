/** Owns the pages for drawer and pocket as plain text, a form feed between two of them. */
import type { Booklet, BookletPage, BookletPart } from '../../core/kit/booklet.ts';
import { printable } from './printable.ts';

const BLANK = '______________________________';

const part = ({ heading, lines }: BookletPart): string =>
  [heading, ...lines.map((line) => `  ${line === '' ? BLANK : line}`)].join('\n');

const page = (title: string, { heading, parts, foot }: BookletPage): string =>
  [title, `== ${heading} ==`, ...parts.map(part), foot].join('\n\n');

export const plainBooklet = (booklet: Booklet): string => {
  const { title, pages } = printable(booklet);
  return `${pages.map((one) => page(title, one)).join('\n\n\f\n')}\n`;
};
