/** Owns what may stand on paper: what a terminal or a browser would obey instead of showing is taken out. */
import type { Booklet, BookletPage, BookletPart } from '../../core/kit/booklet.ts';

/** Whole escape sequences: colours and cursor, titles and links. */
const SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?/g;
/** Controls, and signs that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const clean = (text: string): string => text.replaceAll(SEQUENCES, '').replaceAll(UNSEEN, '');

const part = ({ heading, loud, lines }: BookletPart): BookletPart => ({
  heading: clean(heading),
  loud,
  lines: lines.map(clean),
});

const page = ({ heading, parts, foot }: BookletPage): BookletPage => ({
  heading: clean(heading),
  parts: parts.map(part),
  foot: clean(foot),
});

export const printable = ({ lang, title, pages }: Booklet): Booklet => ({
  lang,
  title: clean(title),
  pages: pages.map(page),
});
