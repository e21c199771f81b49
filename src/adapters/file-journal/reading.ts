/** Owns reading a record from its folder: the whole log, mended where a crash tore it, and what was set aside. */
import { join } from 'node:path';
import type { IncidentId } from '../../core/ids.ts';
import { type Issue, ok } from '../../core/issue.ts';
import { type Checked, check } from '../../core/record/check.ts';
import { isTornFile, LOG, recordedFiles, tornIssue } from '../../core/record/files.ts';
import { systemCode } from './disk.ts';
import { readWhole, withOpen } from './files.ts';
import { setAside } from './log.ts';
import { locked, type Room } from './room.ts';

type At = { readonly incident: IncidentId; readonly folder: string };

/** The log as it stands now. */
export const readLog = (room: Room, { incident, folder }: At): Checked =>
  check(readWhole(room.disk, join(folder, LOG)), { incident, sha256: room.sha256 });

const isTorn = ({ torn, issues }: Checked): boolean => torn > 0 && issues.length === 0;

const mend = (room: Room, at: At, seen: Checked): Checked => {
  if (!isTorn(seen)) return seen;
  const path = join(at.folder, LOG);
  withOpen(room.disk, { path, how: 'write' }, (fd) =>
    setAside(fd, { folder: at.folder, end: seen.end, torn: seen.torn }, room.disk),
  );
  return readLog(room, at);
};

/**
 * The log once nobody is in the middle of a line: what looks torn may be a line that another process is writing.
 * With `repair` a torn end is set aside; where the lock or the disk refuses, the log is answered as it is.
 */
export const readSettled = async (room: Room, at: At, { repair }: { readonly repair: boolean }): Promise<Checked> => {
  const seen = readLog(room, at);
  if (!isTorn(seen)) return seen;
  try {
    const settled = await locked(room, at, () => {
      const now = readLog(room, at);
      return ok(repair ? mend(room, at, now) : now);
    });
    return settled.ok ? settled.value : seen;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return seen;
  }
};

/** A report for each torn end in the folder that no event names yet, and for one that could not be set aside. */
export const tornReports = (room: Room, folder: string, checked: Checked): readonly Issue[] => {
  const named = new Set(recordedFiles(checked.events).map(({ path }) => path));
  const aside = room.disk.names(folder).filter((name) => isTornFile(name) && !named.has(name));
  const reports = aside.sort().map((name) => tornIssue(name, room.disk.look(join(folder, name)).size));
  return checked.torn > 0 ? [...reports, tornIssue(LOG, checked.torn)] : reports;
};
