/** Owns the escaping of an operator's words for the format of a statement: in Markdown they stay words, in plain text nothing is needed. */
import type { Format } from '../core/incident/context.ts';

const SPECIAL = /[\\`*_[\]<>|~]/g;
/** `&amp;` typed by somebody is those five signs; the sign alone stays as it is. */
const ENTITY = /&(?=#?\w+;)/g;
/** Only what Markdown would read as a heading, a list or a rule: `+886` stays as it is. */
const LINE_START = /^(\s*)([#+\-=]+)(?=\s|$)/;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/;

const inMarkdown = (text: string): string =>
  text
    .replace(SPECIAL, (mark) => `\\${mark}`)
    .replace(ENTITY, '\\&')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');

/** The text so that the format shows it as it was typed. Line breaks inside become spaces: a paragraph is one line. */
export const escapeFor = (text: string, format: Format): string => {
  const flat = text.replace(/\s*\n\s*/g, ' ');
  return format === 'plain' ? flat : inMarkdown(flat);
};
