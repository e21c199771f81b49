/** Owns what may stand on paper: what a terminal or a browser would obey instead of showing is taken out. */
import type { Booklet, BookletPage, BookletPart } from '../../core/kit/booklet.ts';
import { harmless } from '../../core/statement/harmless.ts';

const part = ({ heading, loud, lines }: BookletPart): BookletPart => ({
  heading: harmless(heading),
  loud,
  lines: lines.map(harmless),
});

const page = ({ heading, parts, foot }: BookletPage): BookletPage => ({
  heading: harmless(heading),
  parts: parts.map(part),
  foot: harmless(foot),
});

export const printable = ({ lang, title, pages }: Booklet): Booklet => ({
  lang,
  title: harmless(title),
  pages: pages.map(page),
});
