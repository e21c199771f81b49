/** Owns the lock: one process at a time appends, a living one is never robbed, a dead one never blocks. */
import { type Disk, quietly, systemCode } from './disk.ts';
import { readWhole, writeNew } from './files.ts';
import type { Holder, Machine } from './machine.ts';

export type LockTools = {
  readonly disk: Disk;
  readonly machine: Machine;
  /** Fresh for each taking, so that a lock can be told from the next one at the same path. */
  readonly nonce: () => string;
  /** Resolves after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type Taken =
  | { readonly kind: 'held'; readonly release: () => void }
  | { readonly kind: 'busy'; readonly pid: number }
  | { readonly kind: 'elsewhere'; readonly host: string }
  /** The lock does not say whose it is: its maker ended between making and filling it, on a disk without hard links. */
  | { readonly kind: 'unreadable' };

type Owned = Holder & { readonly nonce: string };

// An append takes milliseconds; after about five seconds a person should hear about it.
const DELAYS = [1, 2, 4, 8, 16, ...Array<number>(100).fill(50)];

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const asOwned = (value: unknown): Owned | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { pid, host, nonce, start, boot, machine, space } = value as { readonly [key: string]: unknown };
  const named = Number.isSafeInteger(pid) && typeof host === 'string' && typeof nonce === 'string';
  return named && [start, boot, machine, space].every(isText) ? (value as Owned) : null;
};

/** Windows refuses a file for a moment while its removal is under way. */
const isMomentary = (disk: Disk, error: unknown): boolean =>
  !disk.posix && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');

const read = (disk: Disk, path: string): Owned | 'none' | 'unreadable' => {
  try {
    return asOwned(JSON.parse(new TextDecoder().decode(readWhole(disk, path)))) ?? 'unreadable';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'none';
    if (error instanceof SyntaxError || isMomentary(disk, error)) return 'unreadable';
    throw error;
  }
};

/** Makes the lock together with its content, so that no other process ever sees it empty. False where somebody was faster. */
const make = (path: string, owner: Owned, disk: Disk): boolean => {
  const content = new TextEncoder().encode(JSON.stringify(owner));
  const draft = `${path}.${owner.nonce}`;
  writeNew(disk, draft, content);
  try {
    disk.link(draft, path);
    return true;
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? false : makePlainly(path, content, disk);
  } finally {
    quietly(() => disk.unlink(draft));
  }
};

/** For disks without hard links. */
const makePlainly = (path: string, content: Uint8Array, disk: Disk): boolean => {
  try {
    writeNew(disk, path, content);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || isMomentary(disk, error)) return false;
    throw error;
  }
};

const isStill = (disk: Disk, path: string, owner: Owned): boolean => {
  const now = read(disk, path);
  return typeof now === 'object' && now.nonce === owner.nonce;
};

/**
 * Removes a dead process's lock. Only the holder of `<lock>.x` may, after seeing that it is still the same one: between the
 * look and the removal nobody else can touch it, because the dead cannot release and others need `<lock>.x` as well.
 */
const bury = async (path: string, dead: Owned, tools: LockTools): Promise<void> => {
  const right = await takeLock(`${path}.x`, tools);
  if (right.kind !== 'held') return;
  try {
    if (isStill(tools.disk, path, dead)) tools.disk.unlink(path);
  } finally {
    right.release();
  }
};

const held = (path: string, owner: Owned, disk: Disk): Taken => ({
  kind: 'held',
  release: () =>
    quietly(() => {
      if (isStill(disk, path, owner)) disk.unlink(path);
    }),
});

const refusal = (owner: Owned | 'unreadable', life: string): Taken => {
  if (owner === 'unreadable') return { kind: 'unreadable' };
  return life === 'elsewhere' ? { kind: 'elsewhere', host: owner.host } : { kind: 'busy', pid: owner.pid };
};

/** Takes the lock at `path`, waiting a few seconds for a living holder. Throws the system's error where no lock can be made. */
export const takeLock = async (path: string, tools: LockTools): Promise<Taken> => {
  const { disk, machine } = tools;
  let answer: Taken = { kind: 'unreadable' };
  for (const delay of DELAYS) {
    const owner = read(disk, path);
    if (owner === 'none') {
      const me: Owned = { ...machine.self(), nonce: tools.nonce() };
      if (make(path, me, disk)) return held(path, me, disk);
      await tools.wait(delay);
      continue;
    }
    const life = owner === 'unreadable' ? 'alive' : machine.life(owner);
    answer = refusal(owner, life);
    if (life === 'dead' && owner !== 'unreadable') await bury(path, owner, tools);
    else await tools.wait(delay);
  }
  return answer;
};
