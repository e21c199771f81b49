/** Owns the reading of somebody's own files as text: strictly UTF-8, or a clear refusal. */
import { readFileSync } from 'node:fs';
import { bad, type Issue, issue, ok, type Result } from '../../core/issue.ts';

export const unreadable = (file: string): Issue =>
  issue('file.cannot-read', { kind: 'path', path: file }, { path: file });

const bytesOf = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

export const textOf = (file: string): Result<string> => {
  const bytes = bytesOf(file);
  if (bytes === null) return bad(unreadable(file));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return bad(issue('file.not-utf8', { kind: 'path', path: file }, { path: file }));
  }
};
