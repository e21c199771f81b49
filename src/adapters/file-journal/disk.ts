/** Owns the few calls to the disk that the journal makes, so that a test can give it a disk that fills up, stutters or lies. */
import * as fs from 'node:fs';
import { platform } from 'node:os';

export type Look = { readonly kind: 'file' | 'folder' | 'other'; readonly size: number; readonly mode: number };

/** Every call either does what it says or throws an error with the system's code, as ENOSPC. No path is followed through a symlink. */
export type Disk = {
  /** Folders can be opened and synced, and modes mean something: not so on Windows. */
  readonly posix: boolean;
  readonly open: (path: string, how: 'read' | 'write' | 'create' | 'folder') => number;
  readonly close: (fd: number) => void;
  /** Bytes read into the whole of `into`, from a position; may be fewer. */
  readonly read: (fd: number, into: Uint8Array, position: number) => number;
  /** Bytes written; may be fewer than asked, without an error. */
  readonly write: (fd: number, bytes: Uint8Array, position: number) => number;
  readonly sync: (fd: number) => void;
  readonly truncate: (fd: number, length: number) => void;
  readonly chmod: (fd: number, mode: number) => void;
  readonly stat: (fd: number) => Look;
  /** What stands at a path, a symlink counting as `other`. */
  readonly look: (path: string) => Look;
  readonly names: (folder: string) => readonly string[];
  readonly makeFolder: (path: string, options: { readonly parents: boolean }) => void;
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly unlink: (path: string) => void;
  readonly removeFolder: (path: string) => void;
};

// Missing on Windows. Without O_NONBLOCK a pipe planted in the folder would hang the reader.
const { O_RDONLY, O_RDWR, O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
const CAUTION = (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

const FLAGS = {
  read: O_RDONLY | CAUTION,
  write: O_RDWR | CAUTION,
  create: O_WRONLY | O_CREAT | O_EXCL | CAUTION,
  folder: O_RDONLY | CAUTION | (fs.constants.O_DIRECTORY ?? 0),
};

const seen = (stats: fs.Stats): Look => ({
  kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
  size: stats.size,
  mode: stats.mode & 0o777,
});

/** The real disk. */
export const nodeDisk: Disk = {
  posix: platform() !== 'win32',
  open: (path, how) => fs.openSync(path, FLAGS[how], 0o600),
  close: (fd) => fs.closeSync(fd),
  read: (fd, into, position) => fs.readSync(fd, into, 0, into.length, position),
  write: (fd, bytes, position) => fs.writeSync(fd, bytes, 0, bytes.length, position),
  sync: (fd) => fs.fsyncSync(fd),
  truncate: (fd, length) => fs.ftruncateSync(fd, length),
  chmod: (fd, mode) => fs.fchmodSync(fd, mode),
  stat: (fd) => seen(fs.fstatSync(fd)),
  look: (path) => seen(fs.lstatSync(path)),
  names: (folder) => fs.readdirSync(folder),
  makeFolder: (path, { parents }) => void fs.mkdirSync(path, { mode: 0o700, recursive: parents }),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  removeFolder: (path) => fs.rmSync(path, { recursive: true, force: true }),
};

/** The system's code of an error, as ENOSPC; null where it is no error of the system but a fault of the program. */
export const systemCode = (error: unknown): string | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
};

/** An error as the system would raise it. */
export const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path });

/** Does something that may fail without harm, such as tidying up after a failure that is reported anyway. */
export const quietly = (act: () => void): void => {
  try {
    act();
  } catch {
    // Nothing hangs on it.
  }
};
