/** Owns events.jsonl: where its whole part ends, setting a torn end aside, and adding lines that are on the disk or not there at all. */
import { join } from 'node:path';
import type { IncidentId } from '../../core/ids.ts';
import type { Issue } from '../../core/issue.ts';
import { type Checked, check, inspect } from '../../core/record/check.ts';
import { isStruck, RECORD_FORMAT, type Sealed } from '../../core/record/event.ts';
import type { Hash } from '../../core/record/seal.ts';
import { type Disk, quietly, systemCode } from './disk.ts';
import { readAt, syncFolder, writeAll, writeNew } from './files.ts';

/** The end of the log: the last whole event, the length in bytes up to its LF, the torn bytes behind it. */
export type Tail = {
  readonly last: Sealed | null;
  readonly end: number;
  readonly torn: number;
  readonly issues: readonly Issue[];
};

export type LogTools = { readonly disk: Disk; readonly incident: IncidentId; readonly sha256: Hash };

const LF = 0x0a;
const CHUNK = 65_536;

/** The last event, where the log ends in a plain sound line; null in every other case. */
const plainEnd = (bytes: Uint8Array, fromStart: boolean, { incident, sha256 }: LogTools): Sealed | null => {
  if (bytes.length < 2 || bytes.at(-1) !== LF) return null;
  const before = bytes.lastIndexOf(LF, bytes.length - 2);
  if (before === -1 && !fromStart) return null;
  const seen = inspect(bytes.subarray(before + 1, bytes.length - 1), sha256);
  if (seen.kind !== 'sound') return null;
  const { event } = seen;
  const plain = event.format === RECORD_FORMAT && event.incident === incident && !event.more && !isStruck(event);
  return plain ? event : null;
};

const tailOf = ({ events, end, torn, issues }: Checked): Tail => ({ last: events.at(-1) ?? null, end, torn, issues });

/** Looks at the last line alone where that is enough, at the whole log where anything is out of the ordinary. */
export const readTail = (fd: number, tools: LogTools): Tail => {
  const { disk } = tools;
  const { size } = disk.stat(fd);
  const start = Math.max(0, size - CHUNK);
  const last = plainEnd(readAt(disk, fd, { start, length: size - start }), start === 0, tools);
  if (last !== null) return { last, end: size, torn: 0, issues: [] };
  return tailOf(check(readAt(disk, fd, { start: 0, length: size }), tools));
};

const writeBeside = (disk: Disk, folder: string, bytes: Uint8Array): void => {
  for (let n = 1; ; n += 1) {
    try {
      writeNew(disk, join(folder, `events.torn-${n}`), bytes);
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
};

/** Moves the torn bytes into `events.torn-<n>`; they leave the log only once they are safe there. Needs the lock. */
export const setAside = (
  fd: number,
  at: { readonly folder: string; readonly end: number; readonly torn: number },
  disk: Disk,
): void => {
  writeBeside(disk, at.folder, readAt(disk, fd, { start: at.end, length: at.torn }));
  syncFolder(disk, at.folder);
  disk.truncate(fd, at.end);
  disk.sync(fd);
};

/**
 * Adds bytes behind `end` and syncs them. On any failure the log is cut back to `end` and the failure is thrown: a failed sync
 * is never tried again as if it could still succeed. Where even the cut fails, the next append sets the rest aside. Needs the lock.
 */
export const addLines = (fd: number, at: { readonly bytes: Uint8Array; readonly end: number }, disk: Disk): void => {
  try {
    writeAll(disk, fd, { bytes: at.bytes, position: at.end });
    disk.sync(fd);
  } catch (error) {
    quietly(() => {
      disk.truncate(fd, at.end);
      disk.sync(fd);
    });
    throw error;
  }
};
