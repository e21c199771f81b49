/** The journal in files on a disk that fails: nothing is acknowledged that is not there, nothing acknowledged is lost, and it says so at once. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { type Disk, nodeDisk, systemError } from '../../src/adapters/file-journal/disk.ts';
import { fileJournal } from '../../src/adapters/file-journal/journal.ts';
import { type Machine, nodeMachine } from '../../src/adapters/file-journal/machine.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import type { Json } from '../../src/core/record/event.ts';
import type { Journal, StoredFile } from '../../src/ports/journal.ts';
import { dying, failing, spied, stuttering } from '../support/faulty-disk.ts';
import { draft, INCIDENT, sha256 } from '../support/record.ts';

let dir = '';
let log = '';
const impatient = async (): Promise<void> => undefined;

const on = (disk?: Disk, machine?: Machine): Journal =>
  fileJournal(
    { dir, process, digest: nodeDigest, ids: randomIds },
    { wait: impatient, ...(disk ? { disk } : {}), ...(machine ? { machine } : {}) },
  );

const refusal = async (journal: Journal, expected: number, files: readonly StoredFile[] = []): Promise<unknown> => {
  const answer = await journal.append(INCIDENT, expected, [draft('refused')], files);
  return answer.ok
    ? answer.value
    : answer.issues.map(({ code, params }) => ({ code, why: 'why' in params ? params.why : null }));
};

const count = async (journal = on()): Promise<number> => {
  const stored = await journal.read(INCIDENT, 0);
  return stored.ok ? stored.value.events.length : -1;
};

const naming = ({ path, bytes }: StoredFile): { readonly [key: string]: Json } => ({
  files: [{ path, hash: sha256(bytes) }],
});

const STATEMENT: StoredFile = { path: 'statements/1.md', bytes: new TextEncoder().encode('我們正在查證') };

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'crisis-kit-faults-'));
  log = join(dir, 'incidents', INCIDENT, 'events.jsonl');
  await on().create(INCIDENT, []);
  await on().append(INCIDENT, 0, [draft('incident-opened')], []);
});

afterEach(() => rmSync(dir, { recursive: true }));

describe('a disk that takes few bytes at a time', () => {
  it('gets all of them', async () => {
    const journal = on(stuttering(7));
    await journal.append(INCIDENT, 1, [draft('statement-drafted', naming(STATEMENT)), draft('b')], [STATEMENT]);
    expect(await on().verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: 3 } });
  });

  it('that takes nothing at all is no disk', async () => {
    const journal = on({ ...nodeDisk, write: () => 0 });
    expect(await refusal(journal, 1)).toEqual([{ code: 'record.cannot-write', why: 'EIO' }]);
  });
});

describe('a disk that fails', () => {
  const isLog = (fd: unknown): boolean => readFileSync(`/proc/self/fd/${String(fd)}`).equals(readFileSync(log));

  it.each(['ENOSPC', 'EIO', 'EDQUOT'])(
    'halfway through a line (%s): nothing of it stays, and the next line stands by itself',
    async (code) => {
      // Only the log is written behind position 0: the lock's own file is short enough to be taken at once.
      let taken = false;
      const disk: Disk = {
        ...nodeDisk,
        write: (fd, bytes, position) => {
          if (position === 0) return nodeDisk.write(fd, bytes, position);
          if (taken) throw systemError(code, 'log');
          taken = true;
          return nodeDisk.write(fd, bytes.subarray(0, 40), position);
        },
      };
      const before = readFileSync(log);
      expect(await refusal(on(disk), 1)).toEqual([{ code: 'record.cannot-write', why: code }]);
      expect(readFileSync(log)).toEqual(before);
      expect(await on().append(INCIDENT, 1, [draft('next')], [])).toMatchObject({ value: { kind: 'appended' } });
      expect(await on().verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: 2 } });
    },
  );

  it.runIf(process.platform === 'linux')(
    'to sync acknowledges nothing, and is not asked again as if it could still succeed',
    async () => {
      let syncs = 0;
      let cut = false;
      const disk = spied((call, _, [fd]) => {
        if (call === 'truncate') cut = true;
        if (call !== 'sync' || cut || !isLog(fd)) return;
        syncs += 1;
        throw systemError('EIO', 'log');
      });
      expect(await refusal(on(disk), 1)).toEqual([{ code: 'record.cannot-write', why: 'EIO' }]);
      expect({ syncs, cut }).toEqual({ syncs: 1, cut: true });
      expect(await count()).toBe(1);
    },
  );

  it('to cut its half line off leaves it to the next append, which sets it aside', async () => {
    const disk: Disk = {
      ...failing('truncate', 'EIO', () => true),
      write: (fd, bytes, position) => {
        if (position === 0) return nodeDisk.write(fd, bytes, position);
        nodeDisk.write(fd, bytes.subarray(0, 33), position);
        throw systemError('EIO', 'log');
      },
    };
    expect(await refusal(on(disk), 1)).toEqual([{ code: 'record.cannot-write', why: 'EIO' }]);
    expect(readFileSync(log, 'utf8').endsWith('\n')).toBe(false);
    expect(await on().append(INCIDENT, 1, [draft('next')], [])).toMatchObject({ value: { kind: 'appended' } });
    expect(readFileSync(join(dir, 'incidents', INCIDENT, 'events.torn-1'))).toHaveLength(33);
    expect(await count()).toBe(2);
  });

  it('after the statement was written takes the statement back too', async () => {
    const disk = failing('write', 'ENOSPC', ([, , position]) => position !== 0);
    expect(await refusal(on(disk), 1, [STATEMENT])).toEqual([{ code: 'record.cannot-write', why: 'ENOSPC' }]);
    expect(await on().verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: 1 } });
  });

  it.each([
    ['open', 'EROFS'],
    ['open', 'EACCES'],
    ['link', 'EIO'],
    ['makeFolder', 'ENOSPC'],
  ] as const)('at %s (%s) is said at once', async (call, code) => {
    let waits = 0;
    const disk = failing(call, code, ([, how]) => call !== 'open' || how !== 'read');
    const wait = async (): Promise<void> => {
      waits += 1;
    };
    const journal = fileJournal({ dir, process, digest: nodeDigest, ids: randomIds }, { disk, wait });
    const answer = await refusal(journal, 1, [STATEMENT]);
    // A disk without hard links is no failure: the lock is then made in another way.
    if (call === 'link') expect(answer).toMatchObject({ kind: 'appended' });
    else expect(answer).toEqual([{ code: 'record.cannot-write', why: code }]);
    expect(waits).toBe(0);
    if (call !== 'link') expect(await count()).toBe(1);
  });

  it('cannot lose a new file by losing its folder: folders are synced before the line that names the file', async () => {
    const paths = new Map<unknown, string>();
    const said: string[] = [];
    const disk: Disk = {
      ...nodeDisk,
      open: (path, how) => {
        const fd = nodeDisk.open(path, how);
        paths.set(fd, relative(join(dir, 'incidents', INCIDENT), path));
        return fd;
      },
      write: (fd, bytes, position) => {
        said.push(`write ${paths.get(fd)}`);
        return nodeDisk.write(fd, bytes, position);
      },
      sync: (fd) => {
        said.push(`sync ${paths.get(fd)}`);
        nodeDisk.sync(fd);
      },
    };
    await on(disk).append(INCIDENT, 1, [draft('statement-drafted', naming(STATEMENT))], [STATEMENT]);
    expect(said.filter((each) => !each.includes('lock'))).toEqual([
      'sync ',
      'write statements/1.md',
      'sync statements/1.md',
      'sync statements',
      'write events.jsonl',
      'sync events.jsonl',
    ]);
  });

  it('to make an incident leaves nothing of it', async () => {
    const other = randomIds.incident('2026-11-22');
    const journal = on(failing('write', 'ENOSPC', () => true));
    expect(await journal.create(other, [STATEMENT])).toMatchObject({
      issues: [{ code: 'record.cannot-write', params: { why: 'ENOSPC' } }],
    });
    expect(readdirSync(join(dir, 'incidents'))).toEqual([INCIDENT]);
  });

  it('with a fault of the program, not of the disk, hides nothing', async () => {
    const disk = spied((call) => {
      if (call === 'write') throw new TypeError('a fault');
    });
    await expect(on(disk).append(INCIDENT, 1, [draft('a')], [])).rejects.toThrow('a fault');
  });
});

describe('a power cut at every single call to the disk', () => {
  // The dead process is this one, so that the machine has to be told that it is dead.
  const afterwards: Machine = { ...nodeMachine(process), life: () => 'dead' };

  const append = (journal: Journal): ReturnType<Journal['append']> =>
    journal.append(INCIDENT, 1, [draft('statement-drafted', naming(STATEMENT)), draft('told')], [STATEMENT]);

  it.each([
    ['that spares what was written', false],
    ['that takes what was not synced', true],
  ])('%s leaves all of an append or none, and never a record that cannot go on', async (_, forgets) => {
    const probe = dying(Number.POSITIVE_INFINITY, { forgets });
    await append(on(probe.disk));
    const total = probe.calls();
    expect(total).toBeGreaterThan(30);
    for (let at = 1; at <= total; at += 1) {
      rmSync(dir, { recursive: true });
      mkdirSync(dir);
      await on().create(INCIDENT, []);
      await on().append(INCIDENT, 0, [draft('incident-opened')], []);
      const acknowledged = (await append(on(dying(at, { forgets }).disk))).ok;
      const next = on(undefined, afterwards);
      const events = await count(next);
      expect([at, events]).toEqual([at, events === 3 ? 3 : 1]);
      if (acknowledged) expect(events).toBe(3);
      // The same append again, as the operator who comes back would make it.
      if (events === 1) expect(await append(next)).toMatchObject({ value: { kind: 'appended' } });
      expect(await next.append(INCIDENT, 3, [draft('after')], [])).toMatchObject({ value: { kind: 'appended' } });
      const verdict = await next.verify(INCIDENT, null);
      const findings = verdict.ok ? verdict.value.findings.map(({ code }) => code) : ['?'];
      expect(findings.filter((code) => code !== 'record.torn-tail' && code !== 'record.file-unknown')).toEqual([]);
    }
  });

  it('leaves no incident that is listed before it has an event', async () => {
    const other = randomIds.incident('2026-11-22');
    for (let at = 1; ; at += 1) {
      rmSync(join(dir, 'incidents', other), { recursive: true, force: true });
      const { disk, calls } = dying(at, { forgets: true });
      const made = (await on(disk).create(other, [STATEMENT])).ok;
      expect(await on().list()).toMatchObject({ value: [{ incident: INCIDENT }] });
      if (made && calls() < at) break;
    }
  });
});

/** A small file system of its own, where this machine lets us have one. */
const mounted = (path: string): boolean => {
  try {
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const canMount = ((): boolean => {
  const path = mkdtempSync(join(tmpdir(), 'crisis-kit-mount-'));
  const could = mounted(path);
  if (could) execFileSync('umount', [path]);
  rmSync(path, { recursive: true });
  return could;
})();

describe(`a real disk of 64 KiB${canMount ? '' : ' — SKIPPED: this machine does not let the test mount one'}`, () => {
  let outer = '';

  beforeEach(() => {
    outer = dir;
    dir = join(outer, 'small');
    if (canMount) mounted(dir);
  });

  afterEach(() => {
    if (canMount) execFileSync('umount', [dir]);
    dir = outer;
  });

  it.runIf(canMount)('that fills up keeps every acknowledged event, and goes on once there is room', async () => {
    const journal = on();
    await journal.create(INCIDENT, []);
    writeFileSync(join(dir, 'ballast'), new Uint8Array(20_000));
    let acknowledged = 0;
    let refused: unknown = null;
    while (refused === null) {
      const answer = await journal.append(INCIDENT, acknowledged, [draft('note-added', { text: 'x'.repeat(700) })], []);
      if (answer.ok) acknowledged += 1;
      else refused = answer.issues;
    }
    expect(refused).toMatchObject([{ code: 'record.cannot-write', params: { why: 'ENOSPC' } }]);
    expect(acknowledged).toBeGreaterThan(5);
    expect(await count()).toBe(acknowledged);
    rmSync(join(dir, 'ballast'));
    expect(await journal.append(INCIDENT, acknowledged, [draft('after')], [])).toMatchObject({
      value: { kind: 'appended' },
    });
    expect(await journal.verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: acknowledged + 1 } });
  });

  it.runIf(canMount)('that is read-only can be read and verified, and refuses at once', async () => {
    const journal = on();
    await journal.create(INCIDENT, []);
    await journal.append(INCIDENT, 0, [draft('incident-opened')], []);
    writeFileSync(join(dir, 'incidents', INCIDENT, 'events.jsonl'), '{"torn', { flag: 'a' });
    execFileSync('mount', ['-o', 'remount,ro', dir]);
    expect(await refusal(journal, 1)).toEqual([{ code: 'record.cannot-write', why: 'EROFS' }]);
    expect(await journal.create(randomIds.incident('2026-11-22'), [])).toMatchObject({
      issues: [{ params: { why: 'EROFS' } }],
    });
    expect(await journal.read(INCIDENT, 0)).toMatchObject({
      value: {
        events: [{ seq: 1 }],
        reports: [{ code: 'record.torn-tail', params: { bytes: 6, file: 'events.jsonl' } }],
      },
    });
    expect(await journal.verify(INCIDENT, null)).toMatchObject({
      value: { events: 1, findings: [{ code: 'record.torn-tail' }] },
    });
  });
});
