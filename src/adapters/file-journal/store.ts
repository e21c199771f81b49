/** Owns an incident's other files: the pinned bundle, statements, attachments. Each path is written once. */
import { isAbsolute, join, relative } from 'node:path';
import { isReserved, isStoredPath, isUncounted, type PresentFile } from '../../core/record/files.ts';
import type { Hash } from '../../core/record/seal.ts';
import type { StoredFile } from '../../ports/journal.ts';
import { type Disk, quietly, systemCode, systemError } from './disk.ts';
import { demandFolder, ensureFolder, exists, makePrivate, readWhole, syncFolder, withOpen, writeNew } from './files.ts';

/** The absolute path of a stored file; throws EINVAL for a path that is none or leads out of the folder. */
export const storedPath = (folder: string, path: string): string => {
  const full = join(folder, ...path.split('/'));
  const back = relative(folder, full);
  if (!isStoredPath(path) || back === '' || back.startsWith('..') || isAbsolute(back))
    throw systemError('EINVAL', path);
  return full;
};

/** The folders on the way to a stored file, outermost first. */
const foldersOf = (folder: string, path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => join(folder, ...parts.slice(0, index + 1)));
};

/** The bytes of a stored file. Every folder on the way must be a real one. */
export const readStored = (disk: Disk, folder: string, path: string): Uint8Array => {
  const full = storedPath(folder, path);
  for (const each of foldersOf(folder, path)) demandFolder(disk, each);
  return readWhole(disk, full);
};

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** A file that no event names and that is in the way, left by an append that never finished or by a person: it moves, it is not lost. */
const moveAway = (disk: Disk, full: string): void => {
  let n = 1;
  while (exists(disk, `${full}.aside-${n}`)) n += 1;
  disk.rename(full, `${full}.aside-${n}`);
};

export type StoreTools = {
  readonly disk: Disk;
  readonly folder: string;
  /** Does an event name this path already? Asked only where something stands in the way. */
  readonly isNamed: (path: string) => boolean;
};

/** True where the file was made, false where it was there already with the same bytes. */
const storeOne = ({ path, bytes }: StoredFile, { disk, folder, isNamed }: StoreTools): boolean => {
  const full = storedPath(folder, path);
  if (isReserved(path)) throw systemError('EINVAL', path);
  for (const each of foldersOf(folder, path)) ensureFolder(disk, each);
  if (exists(disk, full)) {
    if (same(readWhole(disk, full), bytes)) {
      makePrivate(disk, full, 0o600);
      withOpen(disk, { path: full, how: 'write' }, (fd) => disk.sync(fd));
      return false;
    }
    if (isNamed(path)) throw systemError('EEXIST', full);
    moveAway(disk, full);
  }
  writeNew(disk, full, bytes);
  return true;
};

/** Writes and syncs all files, or throws and leaves none of those it made. Answers how to take them back. Needs the lock. */
export const storeFiles = (files: readonly StoredFile[], tools: StoreTools): (() => void) => {
  const { disk, folder } = tools;
  const made: string[] = [];
  const undo = (): void => {
    for (const path of made) quietly(() => disk.unlink(path));
  };
  try {
    for (const file of files) if (storeOne(file, tools)) made.push(storedPath(folder, file.path));
    const touched = new Set(files.map(({ path }) => foldersOf(folder, path).at(-1) ?? folder));
    for (const each of touched) syncFolder(disk, each);
    return undo;
  } catch (error) {
    undo();
    throw error;
  }
};

const measure = (disk: Disk, full: string, sha256: Hash): Omit<PresentFile, 'path'> => {
  try {
    const bytes = readWhole(disk, full);
    return { hash: sha256(bytes), bytes: bytes.length };
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return { hash: null, bytes: 0 };
  }
};

/** Every file in the folder but the log and its lock, with its hash; symlinks are not followed. */
export const presentFiles = (
  folder: string,
  tools: { readonly disk: Disk; readonly sha256: Hash },
): readonly PresentFile[] => {
  const { disk, sha256 } = tools;
  const under = (prefix: string): readonly PresentFile[] =>
    disk.names(join(folder, prefix)).flatMap((name) => {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      const full = join(folder, path);
      if (disk.look(full).kind === 'folder') return under(path);
      return isUncounted(path) ? [] : [{ path, ...measure(disk, full, sha256) }];
    });
  return under('');
};
