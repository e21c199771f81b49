/** What can be wrong with a record, and with writing it. */
export type RecordIssues = {
  /** An incident id that is not there. */
  'record.not-found': { id: string };
  'record.ambiguous': { id: string; candidates: string };
  /** A line that does not parse, is not canonical, or whose hash or place in the chain is wrong. */
  'record.bad-line': { seq: number; why: 'json' | 'canonical' | 'hash' | 'data' | 'chain' | 'sequence' | 'envelope' };
  /** Bytes behind the last whole append. `file` holds them: `events.torn-1` where they were set aside, else `events.jsonl`. */
  'record.torn-tail': { bytes: number; file: string };
  'record.file-changed': { file: string };
  'record.file-missing': { file: string };
  /** A file in the incident's folder that no event names. */
  'record.file-unknown': { file: string };
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
  /** A lock that does not say who holds it: only a person can tell that nobody is writing, and remove that file. */
  'record.lock-unreadable': { id: string; path: string };
};
