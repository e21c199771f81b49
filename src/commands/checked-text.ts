/** Owns the reading of a text to be checked: plain words as they stand, a Word file through its doorway. */
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { Errand } from './errand.ts';
import { readText } from './file.ts';

export const MOST_BYTES = 10 * 1024 * 1024;

/** How a Word file begins, and how one did that was saved twenty years ago or under a password. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const isDocument = (bytes: Uint8Array): boolean =>
  BEGINNINGS.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));

/** The text of a file, or of standard input for `-`, as it stands but for a byte-order mark; of a Word file its words. */
export const checkedText = async (errand: Errand, path: string): Promise<Result<string>> => {
  const bytes = await errand.doors.readFile(path);
  if (bytes === null) return bad(issue('file.cannot-read', { kind: 'path', path }, { path }));
  if (bytes.length > MOST_BYTES) return bad(issue('file.too-large', { kind: 'path', path }, { path, limit: '10 MB' }));
  if (isDocument(bytes)) return (await errand.doors.documentText())(bytes, path);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad(issue('file.not-utf8', { kind: 'path', path }, { path }));
  }
};

/** Plain data from a YAML file of the operator's. */
export const dataFrom = async (errand: Errand, path: string): Promise<Result<unknown>> => {
  const source = await readText(errand, path);
  return source.ok ? errand.doors.yaml(source.value, path) : source;
};
