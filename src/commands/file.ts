/** Owns the reading of the operator's files as text: strictly UTF-8, or a clear refusal. */
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { Errand } from './errand.ts';

/** The text of a file, or of standard input for `-`; a byte-order mark and the last line break are dropped. */
export const readText = async (errand: Errand, path: string): Promise<Result<string>> => {
  const bytes = await errand.doors.readFile(path);
  if (bytes === null) return bad(issue('file.cannot-read', { kind: 'path', path }, { path }));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, ''));
  } catch {
    return bad(issue('file.not-utf8', { kind: 'path', path }, { path }));
  }
};
