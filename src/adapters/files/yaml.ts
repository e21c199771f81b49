/** Owns plain data from YAML that an operator wrote: every scalar stays the text it was, so that a phone number keeps its zero. */
import { LineCounter, parseDocument } from 'yaml';
import { bad, issue, ok, type Result } from '../../core/issue.ts';

const MOST_CHARACTERS = 256 * 1024;

/** Mappings, lists and texts; `true`, numbers and dates are texts too. The issue names the line. */
export const readData = (source: string, file: string): Result<unknown> => {
  if (source.length > MOST_CHARACTERS)
    return bad(issue('file.too-large', { kind: 'path', path: file }, { path: file, limit: '256 KB' }));
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (!fault) return ok(document.toJS({ maxAliasCount: 0 }));
  const { line, col } = lineCounter.linePos(fault.pos[0]);
  const text = source.split('\n')[line - 1] ?? '';
  return bad(
    issue(
      'file.bad-yaml',
      { kind: 'file', file, line, column: col, length: Math.max(1, fault.pos[1] - fault.pos[0]), source: text },
      { path: file },
    ),
  );
};
