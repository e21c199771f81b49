/** Owns the escaping of an operator's words for the format of a statement: in Markdown they stay words, and in no format do they steer what shows them. */
import type { Format } from '../core/incident/context.ts';
import { harmless } from '../core/statement/harmless.ts';

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

/** On one line, since a paragraph is one. Where nothing of it can be seen, that shows: a sentence never has a hole. */
const visible = (text: string): string => {
  const flat = harmless(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return flat === '' && text !== '' ? '\ufffd' : flat;
};

/** The text so that the format shows it as it was typed, and nothing but shows it. */
export const escapeFor = (text: string, format: Format): string => {
  const flat = visible(text);
  return format === 'plain' ? flat : inMarkdown(flat);
};
