/** Owns the split of a template file into its title, its note and its body. */
import { type Issue, issue } from '../../../core/issue.ts';
import type { TemplateText } from '../../../core/statement/model.ts';
import { placeOf, type Source } from '../source.ts';

/** `start` is where the body begins in the file. */
export type Split = { readonly text: TemplateText; readonly start: number; readonly titleStart: number };

const FRONT = /^---\r?\n(title: *)(\S[^\r\n]*?) *\r?\n(?:note: *(\S[^\r\n]*?) *\r?\n)?---\r?\n(?:\r?\n)*/;

/** The title, the note for whoever sends it, and the body, with one line break at the end and LF between lines. */
export const split = (source: Source): Split | Issue => {
  const match = FRONT.exec(source.text);
  if (match === null) return issue('template.front-matter', placeOf(source, [0, 3]), {});
  const [front, key = '', title = '', note] = match;
  const body = `${source.text.slice(front.length).replaceAll('\r\n', '\n').trimEnd()}\n`;
  return {
    text: { title, body, ...(note === undefined ? {} : { note }) },
    start: front.length,
    titleStart: front.indexOf(key) + key.length,
  };
};
