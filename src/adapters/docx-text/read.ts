/** Owns the reading of a Word file as text: what is no such file, or swells beyond reason, is said and goes no further. */
import { bad, issue, ok } from '../../core/issue.ts';
import type { DocumentText } from '../../ports/document-text.ts';
import { type Part, wordsPart } from './parts.ts';
import { wordsOf } from './words.ts';

const opened = (bytes: Uint8Array): Part => {
  try {
    return wordsPart(bytes);
  } catch {
    return { kind: 'none' };
  }
};

export const docxText: DocumentText = (bytes, path) => {
  const place = { kind: 'path', path } as const;
  const part = opened(bytes);
  if (part.kind === 'swollen') return bad(issue('file.too-large', place, { path, limit: '40 MB' }));
  if (part.kind !== 'part') return bad(issue('file.not-docx', place, { path }));
  try {
    return ok(wordsOf(new TextDecoder('utf-8', { fatal: true }).decode(part.bytes)));
  } catch {
    return bad(issue('file.not-docx', place, { path }));
  }
};
