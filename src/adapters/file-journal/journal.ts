/** Owns the journal in files: one folder for each incident, one line for each event, nothing acknowledged before it is on the disk. */
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type IncidentId, incidentId } from '../../core/ids.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../../core/issue.ts';
import type { Draft, Sealed } from '../../core/record/event.ts';
import { isStoredPath, LOG, recordedFiles } from '../../core/record/files.ts';
import { line, sealAll } from '../../core/record/seal.ts';
import { judge } from '../../core/record/verdict.ts';
import type { Journal, StoredFile } from '../../ports/journal.ts';
import type { Digest, Ids } from '../../ports/system.ts';
import { type Disk, nodeDisk, quietly, systemCode } from './disk.ts';
import { ensureFolder, exists, makePrivate, syncFolder, withOpen } from './files.ts';
import { listIncidents } from './list.ts';
import { addLines, readTail, setAside } from './log.ts';
import { type Machine, nodeMachine, type ProcessTable } from './machine.ts';
import { readLog, readSettled, tornReports } from './reading.ts';
import { guarded, inFolder, locked, type Room } from './room.ts';
import { presentFiles, readStored, storedPath, storeFiles } from './store.ts';
import { watchLog } from './watch.ts';

/** What is kept in it, which is also the name of its folder. */
export type Kept = 'incidents' | 'drills';

export type FileJournalTools = {
  /** The data folder; made with its parents where it is not there. */
  readonly dir: string;
  /** Incidents, where left out. */
  readonly kept?: Kept;
  readonly process: ProcessTable;
  readonly digest: Digest;
  readonly ids: Pick<Ids, 'salt'>;
};

/** What tests replace. */
export type Surroundings = {
  readonly disk: Disk;
  readonly machine: Machine;
  readonly wait: (milliseconds: number) => Promise<void>;
};

type Appended =
  | { readonly kind: 'appended'; readonly events: readonly Sealed[] }
  | { readonly kind: 'conflict'; readonly last: number };

type Append = {
  readonly incident: IncidentId;
  readonly folder: string;
  readonly expected: number;
  readonly drafts: readonly Draft[];
  readonly files: readonly StoredFile[];
};

/** The append itself, under the lock: files first, then the lines that name them, all of it on the disk or none. */
const appendTo = (room: Room, fd: number, order: Append): Result<Appended> => {
  const { disk, sha256, salt } = room;
  const { incident, folder } = order;
  const tail = readTail(fd, { disk, incident, sha256 });
  if (tail.issues.length > 0) return bad(...tail.issues);
  if (tail.torn > 0) setAside(fd, { folder, end: tail.end, torn: tail.torn }, disk);
  const last = tail.last?.seq ?? 0;
  if (last !== order.expected) return ok({ kind: 'conflict', last });
  const events = sealAll(order.drafts, { incident, last: tail.last }, { sha256, salt });
  const bytes = new TextEncoder().encode(events.map(line).join(''));
  const isNamed = (path: string): boolean =>
    recordedFiles(readLog(room, order).events).some((file) => file.path === path);
  const undo = storeFiles(order.files, { disk, folder, isNamed });
  try {
    addLines(fd, { bytes, end: tail.end }, disk);
  } catch (error) {
    undo();
    throw error;
  }
  return ok({ kind: 'appended', events });
};

const append = (room: Room, order: Append): Promise<Result<Appended>> =>
  locked(room, order, () => {
    const path = join(order.folder, LOG);
    makePrivate(room.disk, path, 0o600);
    return withOpen(room.disk, { path, how: 'write' }, (fd) => appendTo(room, fd, order));
  });

const ensureRoot = ({ disk, root }: Room): void => {
  const dir = dirname(root);
  if (!exists(disk, dir)) {
    disk.makeFolder(dir, { parents: true });
    syncFolder(disk, dirname(dir));
  }
  ensureFolder(disk, root);
};

const create = (room: Room, incident: IncidentId, files: readonly StoredFile[]): Result<void> => {
  const { disk, root } = room;
  const folder = join(root, incident);
  ensureRoot(room);
  disk.makeFolder(folder, { parents: false });
  try {
    // Made empty here, so that an append never makes a log and a lost log is never taken for a new one.
    disk.close(disk.open(join(folder, LOG), 'create'));
    storeFiles(files, { disk, folder, isNamed: () => false });
    if (files.length === 0) syncFolder(disk, folder);
    syncFolder(disk, root);
  } catch (error) {
    quietly(() => disk.removeFolder(folder));
    throw error;
  }
  return ok(undefined);
};

/** A missing file is the record's own trouble, not the disk's. */
const readFile = ({ disk }: Room, folder: string, path: string): Result<Uint8Array> => {
  try {
    return ok(readStored(disk, folder, path));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return bad(issue('record.file-missing', { kind: 'path', path }, { file: path }));
  }
};

const sizeOf = (disk: Disk, path: string): number => {
  try {
    return disk.look(path).size;
  } catch {
    return 0;
  }
};

const wait = async (milliseconds: number): Promise<void> => sleep(milliseconds);

/** The journal whose records lie below `<dir>/incidents`, or beside them below `<dir>/drills`. The disk is not touched before the first call. */
export const fileJournal = (tools: FileJournalTools, surroundings: Partial<Surroundings> = {}): Journal => {
  const { disk = nodeDisk, machine = nodeMachine(tools.process) } = surroundings;
  const { salt } = tools.ids;
  const root = join(resolve(tools.dir), tools.kept ?? 'incidents');
  const room: Room = {
    disk,
    machine,
    wait: surroundings.wait ?? wait,
    nonce: salt,
    salt,
    root,
    sha256: tools.digest.sha256,
  };
  const folderOf = (incident: IncidentId): string => (incidentId(incident) === null ? root : join(root, incident));

  return {
    create: async (incident, files) => {
      if (incidentId(incident) === null) return bad(issue('record.not-found', NOWHERE, { id: String(incident) }));
      return guarded('record.cannot-write', folderOf(incident), () => create(room, incident, files));
    },
    append: (incident, expected, drafts, files) =>
      inFolder(room, { incident, failing: 'record.cannot-write' }, (folder) =>
        append(room, { incident, folder, expected, drafts, files }),
      ),
    read: (incident, after) =>
      inFolder(room, { incident, failing: 'record.cannot-read' }, async (folder) => {
        const checked = await readSettled(room, { incident, folder }, { repair: true });
        if (checked.issues.length > 0 && !checked.readOnly) return bad(...checked.issues);
        const events = checked.events.filter(({ seq }) => seq > after);
        return ok({
          incident,
          events,
          reports: [...checked.issues, ...tornReports(room, folder, checked)],
          readOnly: checked.readOnly,
        });
      }),
    list: () => guarded('record.cannot-read', root, () => ok(listIncidents(disk, root))),
    watch: (incident, changed, signal) => {
      const log = join(folderOf(incident), LOG);
      return watchLog({ log, size: () => sizeOf(disk, log), changed, signal });
    },
    file: (incident, path) =>
      inFolder(room, { incident, failing: 'record.cannot-read' }, (folder) => readFile(room, folder, path)),
    locate: (incident, path) => (isStoredPath(path) ? storedPath(folderOf(incident), path) : folderOf(incident)),
    verify: (incident, head) =>
      inFolder(room, { incident, failing: 'record.cannot-read' }, async (folder) => {
        const checked = await readSettled(room, { incident, folder }, { repair: false });
        return ok(judge({ incident, checked, present: presentFiles(folder, room), head }));
      }),
  };
};
