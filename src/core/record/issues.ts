/** What can be wrong with a record, and with writing it. */
export type RecordIssues = {
  /** An incident id that is not there. */
  'record.not-found': { id: string };
  'record.ambiguous': { id: string; candidates: string };
  /** A line that does not parse, is not canonical, or whose hash or place in the chain is wrong. */
  'record.bad-line': { seq: number; why: 'json' | 'canonical' | 'hash' | 'data' | 'chain' | 'sequence' | 'envelope' };
  'record.torn-tail': { bytes: number };
  'record.file-changed': { file: string };
  'record.file-missing': { file: string };
  'record.bundle-changed': { found: string; expected: string };
  'record.head-differs': { found: string; expected: string };
  'record.empty': { id: string };
  'record.newer-format': { found: number; known: number };
  /** The disk said no: `why` is the system's code, as ENOSPC. */
  'record.cannot-write': { path: string; why: string };
  'record.cannot-read': { path: string; why: string };
  'record.busy': { id: string; pid: number };
  /** The lock belongs to another machine: nobody here can tell whether its holder lives. */
  'record.busy-elsewhere': { id: string; host: string };
};
