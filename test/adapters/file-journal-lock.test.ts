/** The lock of the journal in files: who may take it from whom, and who may never. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../src/adapters/file-journal/disk.ts';
import { type Taken, takeLock } from '../../src/adapters/file-journal/lock.ts';
import { type Holder, type Machine, nodeMachine, type ProcessTable } from '../../src/adapters/file-journal/machine.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import { failing, spied } from '../support/faulty-disk.ts';

const ME: Holder = { pid: 100, start: '5', boot: 'today', host: 'till', machine: 'm1', space: 'pid:[1]' };

/** A machine on which exactly these processes live. */
const machine = (living: readonly Holder[], self = ME): Machine => ({
  self: () => self,
  life: (holder) => {
    if (holder.host !== self.host) return 'elsewhere';
    return living.some(({ pid, start }) => pid === holder.pid && start === holder.start) ? 'alive' : 'dead';
  },
});

let dir = '';
let path = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'crisis-kit-lock-'));
  path = join(dir, 'lock');
});
afterEach(() => rmSync(dir, { recursive: true }));

type Given = { readonly machine?: Machine; readonly disk?: Disk; readonly wait?: () => Promise<void> };

const take = (given: Given = {}): Promise<Taken> =>
  takeLock(path, {
    disk: given.disk ?? nodeDisk,
    machine: given.machine ?? machine([ME]),
    nonce: randomIds.salt,
    wait: given.wait ?? (async () => undefined),
  });

const left = (holder: Partial<Holder>, nonce = 'n'): void =>
  writeFileSync(path, JSON.stringify({ ...ME, ...holder, nonce }));

const release = (taken: Taken): void => {
  if (taken.kind === 'held') taken.release();
};

describe('a lock', () => {
  it('says who holds it, from its first moment, and leaves nothing when it is released', async () => {
    const seen: string[] = [];
    const disk = spied((call, _, [from]) => {
      if (call === 'link') seen.push(readFileSync(String(from), 'utf8'));
    });
    const taken = await take({ disk });
    expect(taken.kind).toBe('held');
    expect(JSON.parse(seen[0] ?? '')).toMatchObject(ME);
    expect(readFileSync(path, 'utf8')).toBe(seen[0]);
    expect(nodeDisk.look(path).mode).toBe(0o600);
    release(taken);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is not had by two', async () => {
    const first = await take();
    expect(await take()).toEqual({ kind: 'busy', pid: ME.pid });
    release(first);
    expect((await take()).kind).toBe('held');
  });

  it('is had as soon as the other lets go', async () => {
    const first = await take();
    let waits = 0;
    const second = await take({
      wait: async () => {
        waits += 1;
        if (waits === 3) release(first);
      },
    });
    expect({ kind: second.kind, waits }).toEqual({ kind: 'held', waits: 3 });
  });

  it('is never taken from a living process, however long it waits', async () => {
    const other = { ...ME, pid: 7 };
    left(other);
    let waited = 0;
    const wait = async (): Promise<void> => {
      waited += 1;
    };
    expect(await take({ machine: machine([ME, other]), wait })).toEqual({ kind: 'busy', pid: 7 });
    expect(waited).toBeGreaterThan(100);
    expect(existsSync(path)).toBe(true);
  });

  it('is never taken from another machine', async () => {
    left({ host: 'office' });
    expect(await take()).toEqual({ kind: 'elsewhere', host: 'office' });
    expect(existsSync(path)).toBe(true);
  });

  it('is taken from a dead process at once', async () => {
    left({ pid: 7 });
    let waited = 0;
    const taken = await take({
      wait: async () => {
        waited += 1;
      },
    });
    expect({ kind: taken.kind, waited }).toEqual({ kind: 'held', waited: 0 });
    release(taken);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is taken even where the last who tried to take it died as well', async () => {
    left({ pid: 7 });
    writeFileSync(`${path}.x`, JSON.stringify({ ...ME, pid: 8, nonce: 'x' }));
    release(await take());
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is not removed where another has come between the look and the removal', async () => {
    const other = { ...ME, pid: 9 };
    left({ pid: 7 }, 'old');
    let swapped = false;
    // Between "it is dead" and the right to remove it, the dead lock goes and a living process takes its place.
    const disk = spied((call, _, [, to]) => {
      if (call !== 'link' || to !== `${path}.x` || swapped) return;
      swapped = true;
      left(other, 'new');
    });
    expect(await take({ disk, machine: machine([ME, other]) })).toEqual({ kind: 'busy', pid: 9 });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: 9, nonce: 'new' });
  });

  it('goes to one of many who find it dead at the same moment', async () => {
    left({ pid: 7 });
    let holders = 0;
    let most = 0;
    const one = async (): Promise<string> => {
      const taken = await take({ wait: () => new Promise(setImmediate) });
      if (taken.kind !== 'held') return taken.kind;
      holders += 1;
      most = Math.max(most, holders);
      await new Promise(setImmediate);
      holders -= 1;
      taken.release();
      return 'held';
    };
    expect(await Promise.all(Array.from({ length: 10 }, one))).toEqual(Array(10).fill('held'));
    expect(most).toBe(1);
  });

  it('is made in another way on a disk without hard links', async () => {
    const disk = failing('link', 'EPERM', () => true);
    const first = await take({ disk });
    expect(await take({ disk })).toEqual({ kind: 'busy', pid: ME.pid });
    release(first);
    expect(readdirSync(dir)).toEqual([]);
  });

  it.each(['', '{', '{"pid":"x"}', 'null'])('that says %j is left alone', async (content) => {
    writeFileSync(path, content);
    expect(await take()).toEqual({ kind: 'unreadable' });
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('that somebody removed by hand is not taken from the next holder by the release of the first', async () => {
    const first = await take();
    rmSync(path);
    const second = await take();
    release(first);
    expect(existsSync(path)).toBe(true);
    release(second);
    expect(existsSync(path)).toBe(false);
  });
});

describe('this machine', () => {
  const gone: ProcessTable = {
    pid: process.pid,
    kill: () => {
      throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
    },
  };
  const foreign: ProcessTable = {
    pid: process.pid,
    kill: () => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' });
    },
  };
  const here = nodeMachine(process);
  const self = here.self();

  it('knows itself to be alive, and somebody else as well', () => {
    expect(here.life(self)).toBe('alive');
    expect(nodeMachine(foreign).life(self)).toBe('alive');
  });

  it('knows the dead: no such process, or another boot', () => {
    expect(nodeMachine(gone).life(self)).toBe('dead');
    if (self.boot !== null) expect(here.life({ ...self, boot: 'yesterday' })).toBe('dead');
    if (self.start !== null) expect(here.life({ ...self, start: '1' })).toBe('dead');
  });

  it('does not take a process for dead that it cannot tell apart', () => {
    expect(here.life({ ...self, start: null, boot: null, machine: null, space: null })).toBe('alive');
  });

  it('does not judge other machines, of the same name or not, nor other containers', () => {
    expect(here.life({ ...self, host: 'office' })).toBe('elsewhere');
    if (self.machine !== null) expect(here.life({ ...self, machine: 'x', boot: 'y' })).toBe('elsewhere');
    if (self.space !== null) expect(here.life({ ...self, space: 'pid:[0]' })).toBe('elsewhere');
  });
});
