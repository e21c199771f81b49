/** Owns how whole files and folders are made and read: private, never through a symlink, on the disk before it returns. */
import { dirname } from 'node:path';
import { type Disk, quietly, systemCode, systemError } from './disk.ts';

/** Runs `act` with an open file and closes it whatever happens; a failure to close changes nothing that was synced. */
export const withOpen = <T>(
  disk: Disk,
  at: { readonly path: string; readonly how: 'read' | 'write' },
  act: (fd: number) => T,
): T => {
  const fd = disk.open(at.path, at.how);
  try {
    if (disk.stat(fd).kind !== 'file') throw systemError('EINVAL', at.path);
    return act(fd);
  } finally {
    quietly(() => disk.close(fd));
  }
};

/** Bytes from `start`, at most `length` of them. */
export const readAt = (
  disk: Disk,
  fd: number,
  { start, length }: { readonly start: number; readonly length: number },
): Uint8Array => {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const count = disk.read(fd, bytes.subarray(done), start + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
};

/** Everything in a file, read without following a symlink. */
export const readWhole = (disk: Disk, path: string): Uint8Array =>
  withOpen(disk, { path, how: 'read' }, (fd) => readAt(disk, fd, { start: 0, length: disk.stat(fd).size }));

/** Writes all bytes, however few the disk takes at a time: a full disk first takes a part without an error. */
export const writeAll = (
  disk: Disk,
  fd: number,
  { bytes, position }: { readonly bytes: Uint8Array; readonly position: number },
): void => {
  let done = 0;
  while (done < bytes.length) {
    const count = disk.write(fd, bytes.subarray(done), position + done);
    if (count <= 0) throw systemError('EIO', 'write');
    done += count;
  }
};

/** Puts a folder's own entries on the disk. */
export const syncFolder = (disk: Disk, path: string): void => {
  if (!disk.posix) return;
  const fd = disk.open(path, 'folder');
  try {
    disk.sync(fd);
  } finally {
    quietly(() => disk.close(fd));
  }
};

/** Makes a file that was not there (else EEXIST), and syncs it; on failure nothing is left of it. The folder is not synced. */
export const writeNew = (disk: Disk, path: string, bytes: Uint8Array): void => {
  const fd = disk.open(path, 'create');
  try {
    writeAll(disk, fd, { bytes, position: 0 });
    disk.sync(fd);
  } catch (error) {
    quietly(() => disk.unlink(path));
    throw error;
  } finally {
    quietly(() => disk.close(fd));
  }
};

/** Takes rights away from others that a file or folder should never have had. Not our file: then it stays as it is. */
export const makePrivate = (disk: Disk, path: string, mode: 0o600 | 0o700): void => {
  if (!disk.posix || (disk.look(path).mode & 0o077) === 0) return;
  const fd = disk.open(path, mode === 0o700 ? 'folder' : 'read');
  quietly(() => disk.chmod(fd, mode));
  quietly(() => disk.close(fd));
};

/** True where something stands at a path, a dangling symlink included. */
export const exists = (disk: Disk, path: string): boolean => {
  try {
    disk.look(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
};

/** Throws ENOTDIR unless a real folder stands there: a symlink to one will not do. */
export const demandFolder = (disk: Disk, path: string): void => {
  if (disk.look(path).kind !== 'folder') throw systemError('ENOTDIR', path);
};

/** Makes a folder for its owner alone unless it is there, and syncs the folder around it. */
export const ensureFolder = (disk: Disk, path: string): void => {
  if (!exists(disk, path)) {
    // Another process may make it at the same moment.
    try {
      disk.makeFolder(path, { parents: false });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    syncFolder(disk, dirname(path));
  }
  demandFolder(disk, path);
  makePrivate(disk, path, 0o700);
};
