/** Owns the pages for drawer and pocket as plain text, a form feed between two of them. */
import type { Booklet, BookletPage, BookletPart } from '../../core/kit/booklet.ts';

const BLANK = '______________________________';

const part = ({ heading, lines }: BookletPart): string =>
  [heading, ...lines.map((line) => `  ${line === '' ? BLANK : line}`)].join('\n');

const page = (title: string, { heading, parts, foot }: BookletPage): string =>
  [title, `== ${heading} ==`, ...parts.map(part), foot].join('\n\n');

export const plainBooklet = ({ title, pages }: Booklet): string =>
  `${pages.map((one) => page(title, one)).join('\n\n\f\n')}\n`;
