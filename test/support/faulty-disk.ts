/** A disk that does what a test tells it: takes few bytes at a time, fills up, fails a call, or dies with the process in the middle of one. */
import { type Disk, nodeDisk, systemError } from '../../src/adapters/file-journal/disk.ts';

export type Call = Exclude<keyof Disk, 'posix'>;

/** What happens before a call is let through: nothing, or an error thrown instead. `n` counts all calls from 1. */
export type Before = (call: Call, n: number, args: readonly unknown[]) => void;

const CALLS = Object.keys(nodeDisk).filter((key): key is Call => key !== 'posix');

/** The real disk with `before` asked ahead of every call. */
export const spied = (before: Before, disk: Disk = nodeDisk): Disk => {
  let n = 0;
  const wrapped = CALLS.map((call) => [
    call,
    (...args: readonly unknown[]): unknown => {
      n += 1;
      before(call, n, args);
      return (disk[call] as (...args: readonly unknown[]) => unknown)(...args);
    },
  ]);
  return { ...disk, ...(Object.fromEntries(wrapped) as Pick<Disk, Call>) };
};

/** Fails one kind of call with a system's code, from the moment `armed` says so. */
export const failing = (call: Call, code: string, armed: (args: readonly unknown[]) => boolean): Disk =>
  spied((name, _, args) => {
    if (name === call && armed(args)) throw systemError(code, String(args[0]));
  });

/** Takes at most `most` bytes at a time, without an error. */
export const stuttering = (most: number): Disk => ({
  ...nodeDisk,
  write: (fd, bytes, position) => nodeDisk.write(fd, bytes.subarray(0, most), position),
});

/** Notes how long each open file was when it was last synced, and can cut all of them back to that. */
const forgetful = (): { readonly disk: Disk; readonly forget: () => void } => {
  const unsynced = new Map<number, number>();
  const cut = (fd: number): void => {
    const length = unsynced.get(fd);
    if (length !== undefined) nodeDisk.truncate(fd, length);
    unsynced.delete(fd);
  };
  const disk: Disk = {
    ...nodeDisk,
    write: (fd, bytes, position) => {
      if (!unsynced.has(fd)) unsynced.set(fd, nodeDisk.stat(fd).size);
      return nodeDisk.write(fd, bytes, position);
    },
    sync: (fd) => {
      nodeDisk.sync(fd);
      unsynced.delete(fd);
    },
    // Whoever closes a file without having synced it has lost what it wrote.
    close: (fd) => {
      cut(fd);
      nodeDisk.close(fd);
    },
  };
  const forget = (): void => {
    for (const fd of unsynced.keys()) cut(fd);
  };
  return { disk, forget };
};

/**
 * The power goes at call number `at`: a write leaves its first half, and from then on every call fails without doing anything.
 * With `forgets`, what was written and never synced is gone as well.
 */
export const dying = (
  at: number,
  { forgets }: { readonly forgets: boolean },
): { readonly disk: Disk; readonly calls: () => number } => {
  const { disk: under, forget } = forgets ? forgetful() : { disk: nodeDisk, forget: () => {} };
  let n = 0;
  const disk = spied((call, number, args) => {
    n = number;
    if (number < at) return;
    if (number === at && call === 'write') {
      const [fd, bytes, position] = args as Parameters<Disk['write']>;
      under.write(fd, bytes.subarray(0, bytes.length >> 1), position);
    }
    if (number === at) forget();
    throw systemError('EDEAD', call);
  }, under);
  return { disk, calls: () => n };
};
