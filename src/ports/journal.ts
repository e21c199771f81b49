/**
 * The doorway to the store of records. Two adapters stand behind it, files and memory, under one contract suite
 * (test/contracts/journal.ts), so that a database for teams can come behind the same door.
 */
import type { IncidentId, Sha256 } from '../core/ids.ts';
import type { Issue, Result } from '../core/issue.ts';
import type { Draft, Sealed } from '../core/record/event.ts';

/** A file that belongs to an incident: a statement, an attachment, the pinned bundle. `path` is relative and made by the kit. */
export type StoredFile = { readonly path: string; readonly bytes: Uint8Array };

export type Stored = {
  readonly incident: IncidentId;
  readonly events: readonly Sealed[];
  /** What was set aside on opening, as a torn last line. The events before it are whole. */
  readonly reports: readonly Issue[];
  /** A newer kit wrote it: it can be read here and not added to. */
  readonly readOnly: boolean;
};

export type Verdict = {
  readonly ok: boolean;
  readonly events: number;
  readonly head: Sha256 | null;
  readonly findings: readonly Issue[];
};

export type Listed = { readonly incident: IncidentId; readonly folder: string };

export type Journal = {
  /**
   * Makes the incident with its first files. Fails with `record.cannot-write`; never touches an existing one.
   * Nothing of it is listed before its first event is appended.
   */
  readonly create: (incident: IncidentId, files: readonly StoredFile[]) => Promise<Result<void>>;
  /**
   * Adds events after the last one, all or none, and returns only when they and `files` are on the disk.
   * `expected` is the sequence number of the last event the caller saw (0 for none); where others have appended meanwhile
   * the answer is `conflict` and nothing was written: read, decide again.
   */
  readonly append: (
    incident: IncidentId,
    expected: number,
    events: readonly Draft[],
    files: readonly StoredFile[],
  ) => Promise<
    Result<
      | { readonly kind: 'appended'; readonly events: readonly Sealed[] }
      | { readonly kind: 'conflict'; readonly last: number }
    >
  >;
  /** All events after `after` (0 for all). Fails with `record.not-found`, `record.bad-line`, `record.cannot-read`. */
  readonly read: (incident: IncidentId, after: number) => Promise<Result<Stored>>;
  /** The ids that hold at least one event, oldest first. */
  readonly list: () => Promise<Result<readonly Listed[]>>;
  /** Calls `changed` after each append by anybody, until `signal` aborts. */
  readonly watch: (incident: IncidentId, changed: () => void, signal: AbortSignal) => Promise<void>;
  readonly file: (incident: IncidentId, path: string) => Promise<Result<Uint8Array>>;
  /** Where a stored file can be opened by the operator, absolute; the memory journal answers with `memory:`. */
  readonly locate: (incident: IncidentId, path: string) => string;
  /** Finds any changed, removed, swapped or inserted line or file; `head` is a noted hash the record must still contain. */
  readonly verify: (incident: IncidentId, head: string | null) => Promise<Result<Verdict>>;
};
