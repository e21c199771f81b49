/** Owns one authored file as text, and where in it something stands. */
import { bad, issue, NOWHERE, ok, type Place, type Result } from '../../core/issue.ts';

/** `file` is relative to the root it was read from, with `/`. */
export type Source = { readonly file: string; readonly text: string };

/** From the first to behind the last UTF-16 unit. */
export type Span = readonly [start: number, end: number];

const lineStart = (text: string, offset: number): number => text.slice(0, offset).lastIndexOf('\n') + 1;

const lineNumber = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** The place of a span; one that runs over several lines is cut at the end of its first. */
export const placeOf = ({ file, text }: Source, [start, end]: Span): Place => {
  const from = lineStart(text, start);
  const next = text.indexOf('\n', start);
  const until = next === -1 ? text.length : next;
  const source = text.slice(from, until).replace(/\r$/, '');
  const length = Math.max(1, Math.min(end, from + source.length) - start);
  return { kind: 'file', file, line: lineNumber(text, start), column: start - from + 1, length, source };
};

export const MAX_YAML = 256 * 1024;
export const MAX_TEMPLATE = 64 * 1024;

/** Bytes as strict UTF-8; a byte order mark is taken off. */
export const decode = (file: string, bytes: Uint8Array): Result<Source> => {
  try {
    return ok({ file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    return bad(issue('yaml.not-utf8', whole(file), {}));
  }
};

/** The file as such, where no line of it is meant. */
export const whole = (file: string): Place => (file === '' ? NOWHERE : { kind: 'path', path: file });
