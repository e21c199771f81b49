/** Owns what every errand of the journal needs: its folder, its lock, and the system's errors turned into issues. */
import { join } from 'node:path';
import { type IncidentId, incidentId } from '../../core/ids.ts';
import { bad, type Issue, issue, NOWHERE, type Result } from '../../core/issue.ts';
import { LOG } from '../../core/record/files.ts';
import type { Hash } from '../../core/record/seal.ts';
import { type Disk, systemCode } from './disk.ts';
import { demandFolder, exists } from './files.ts';
import { type LockTools, type Taken, takeLock } from './lock.ts';

export type Room = LockTools & {
  readonly disk: Disk;
  /** The folder that holds one folder for each incident, absolute. */
  readonly root: string;
  readonly sha256: Hash;
  readonly salt: () => string;
};

/** Which way the disk failed: the issue to raise for it. */
type Failing = 'record.cannot-write' | 'record.cannot-read';

const pathOf = (error: unknown, otherwise: string): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : otherwise;

/** Runs `act`; an error of the system becomes an issue, a fault of the program stays one. */
export const guarded = async <T>(
  failing: Failing,
  path: string,
  act: () => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> => {
  try {
    return await act();
  } catch (error) {
    const why = systemCode(error);
    if (why === null) throw error;
    const at = pathOf(error, path);
    return bad(issue(failing, { kind: 'path', path: at }, { path: at, why }));
  }
};

const notFound = (id: string): Issue => issue('record.not-found', NOWHERE, { id });

/** Runs `act` in the folder of an incident that is there; whatever is no id is not found before the disk is asked. */
export const inFolder = <T>(
  room: Room,
  at: { readonly incident: IncidentId; readonly failing: Failing },
  act: (folder: string) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> => {
  const folder = join(room.root, at.incident);
  if (incidentId(at.incident) === null) return Promise.resolve(bad(notFound(String(at.incident))));
  return guarded(at.failing, folder, async () => {
    if (!exists(room.disk, join(folder, LOG))) return bad(notFound(at.incident));
    demandFolder(room.disk, room.root);
    demandFolder(room.disk, folder);
    return act(folder);
  });
};

const busy = (id: string, path: string, taken: Exclude<Taken, { readonly kind: 'held' }>): Issue => {
  const place = { kind: 'path', path } as const;
  switch (taken.kind) {
    case 'busy':
      return issue('record.busy', place, { id, pid: taken.pid });
    case 'elsewhere':
      return issue('record.busy-elsewhere', place, { id, host: taken.host });
    case 'unreadable':
      return issue('record.lock-unreadable', place, { id, path });
  }
};

/** Runs `act` while this process alone may write to the incident. */
export const locked = async <T>(
  room: Room,
  at: { readonly incident: IncidentId; readonly folder: string },
  act: () => Result<T>,
): Promise<Result<T>> => {
  const path = join(at.folder, 'lock');
  const taken = await takeLock(path, room);
  if (taken.kind !== 'held') return bad(busy(at.incident, path, taken));
  try {
    return act();
  } finally {
    taken.release();
  }
};
