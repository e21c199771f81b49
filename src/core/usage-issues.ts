/** What can be wrong with how the program was called. */
export type UsageIssues = {
  'usage.unknown-command': { found: string; near: string };
  'usage.unknown-option': { found: string; command: string };
  'usage.missing-argument': { name: string };
  'usage.too-many': { found: string };
  'usage.bad-value': { option: string; found: string; allowed: string };
  /** No terminal on stdin, so nothing was asked. */
  'usage.no-terminal': { ask: string };
  'usage.which-incident': { ids: string };
  'usage.no-incident': { dir: string };
  'usage.unknown-answer': { found: string };
  'file.cannot-read': { path: string };
  'file.exists': { path: string };
  /** `why` is the operating system's own code. */
  'file.cannot-write': { path: string; why: string };
  'file.bad-yaml': { path: string };
  'file.not-answers': { path: string };
  /** A facts file holds something else than `allowed`. */
  'usage.bad-facts': { found: string; allowed: string };
  'usage.unknown-law': { id: string; near: string };
  'file.not-utf8': { path: string };
  'file.not-docx': { path: string };
  /** `limit` is what fits, as `100 MB`. */
  'file.too-large': { path: string; limit: string };
};
