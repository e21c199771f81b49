/** Owns words that somebody wrote by hand: the light notation they are typed in, and how they read in both formats. */
import type { Context } from '../incident/context.ts';

/** A line that heads, a line of a list, and any other. */
const HEAD = /^#{1,6} /;
const POINT = /^[-•] /;

/** What Markdown would read as more than a sign stands behind a backslash, and is typed without one. */
const ESCAPED = /\\([\\`*_[\]<>|~&#+\-=.)])/g;

/** How a drafted text looks in the editor: its Markdown, with every sign as it is read. */
export const toHand = (markdown: string): string => markdown.replace(ESCAPED, '$1').trimEnd();

const inMarkdown = (line: string, context: Context): string => {
  const mark = HEAD.exec(line)?.[0] ?? (POINT.test(line) ? '- ' : '');
  const words = mark === '' ? line : line.replace(HEAD, '').replace(POINT, '');
  return mark + context.escape(words, 'markdown');
};

const inPlain = (line: string): string => line.replace(HEAD, '').replace(POINT, '• ');

/** One kind of line break, no space at a line's end, never two empty lines in a row, none at either end. */
export const tidyHand = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** The text in both formats, as a statement is stored. */
export const handWords = (text: string, context: Context): { readonly markdown: string; readonly plain: string } => {
  const lines = text.split('\n');
  return {
    markdown: `${lines.map((line) => inMarkdown(line, context)).join('\n')}\n`,
    plain: `${lines.map(inPlain).join('\n')}\n`,
  };
};
