/** The journal in files among several processes that race for it, are killed while they write, or are put to sleep. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleInto } from '../../scripts/bundle.mjs';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { fileJournal } from '../../src/adapters/file-journal/journal.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import type { Sealed } from '../../src/core/record/event.ts';
import type { Journal } from '../../src/ports/journal.ts';
import { type Child, start, stateOf } from '../support/child.ts';
import { draft, INCIDENT } from '../support/record.ts';
import { ROOT } from '../support/shipped.ts';

const work = mkdtempSync(join(tmpdir(), 'crisis-kit-processes-'));
const running = new Set<Child>();
const script = join(work, 'appender.cjs');
let dir = '';
let journal: Journal;

const run = (mode: string, count: number, name: string): Child => {
  const child = start(script, [mode, dir, INCIDENT, String(count), name]);
  running.add(child);
  child.ended.then(() => running.delete(child));
  return child;
};

const events = async (): Promise<readonly Sealed[]> => {
  const stored = await journal.read(INCIDENT, 0);
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  return stored.value.events;
};

const said = (child: Child): readonly string[] => child.lines().filter((line) => /^\d+ sha256:/.test(line));

const inRecord = (all: readonly Sealed[]): ReadonlySet<string> => new Set(all.map(({ seq, hash }) => `${seq} ${hash}`));

beforeAll(async () => {
  await bundleInto(ROOT, work, { appender: 'test/fixtures/record/appender.ts' });
});

beforeEach(async () => {
  dir = mkdtempSync(join(work, 'data-'));
  journal = fileJournal({ dir, process, digest: nodeDigest, ids: randomIds });
  await journal.create(INCIDENT, []);
});

afterAll(() => {
  for (const child of running) child.process.kill('SIGKILL');
  rmSync(work, { recursive: true });
});

describe('several processes', () => {
  it('append 400 events at once: none lost, the chain whole', { timeout: 60_000 }, async () => {
    const children = ['a', 'b', 'c', 'd'].map((name) => run('plain', 100, name));
    const codes = await Promise.all(children.map(({ ended }) => ended));
    expect(children.map((child) => child.errors())).toEqual(['', '', '', '']);
    expect(codes).toEqual([0, 0, 0, 0]);
    const all = await events();
    expect(all).toHaveLength(400);
    expect(children.flatMap(said).filter((each) => !inRecord(all).has(each))).toEqual([]);
    expect(await journal.verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: 400, findings: [] } });
    expect(readdirSync(join(dir, 'incidents', INCIDENT))).toEqual(['events.jsonl']);
  });
});

describe('a process that is killed', () => {
  it('at 100 random moments loses nothing that it acknowledged and leaves the record readable', {
    timeout: 120_000,
  }, async () => {
    const acknowledged: string[] = [];
    const lengths: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const child = run('plain', 1_000_000, `round ${round}`);
      const enough = Math.floor(Math.random() * 8);
      await child.until((lines) => lines.length > enough);
      // Somewhere inside the next appends: as many turns of this loop as chance will have it.
      for (let turns = Math.floor(Math.random() * 200); turns > 0; turns -= 1) await new Promise(setImmediate);
      child.process.kill('SIGKILL');
      expect(await child.ended).toBe('SIGKILL');
      acknowledged.push(...said(child));
      lengths.push((await events()).length);
    }
    const all = inRecord(await events());
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((each) => !all.has(each))).toEqual([]);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect((await journal.append(INCIDENT, all.size, [draft('still-here')], [])).ok).toBe(true);
  });

  it('inside a write leaves half a line, which is set aside, and a lock, which is not in the way', async () => {
    const before = run('plain', 3, 'before');
    await before.ended;
    const child = run('kill', 1, 'half');
    expect(await child.ended).toBe('SIGKILL');
    const half = Number(child.lines()[0]?.split(' ')[1]);
    const log = join(dir, 'incidents', INCIDENT, 'events.jsonl');
    expect(existsSync(join(dir, 'incidents', INCIDENT, 'lock'))).toBe(true);
    expect(readFileSync(log, 'utf8').endsWith('\n')).toBe(false);
    const stored = await journal.read(INCIDENT, 0);
    expect(stored).toMatchObject({
      value: { reports: [{ code: 'record.torn-tail', params: { bytes: half, file: 'events.torn-1' } }] },
    });
    expect(inRecord(await events())).toEqual(new Set(said(before)));
    expect((await journal.append(INCIDENT, 3, [draft('after')], [])).ok).toBe(true);
    expect(existsSync(join(dir, 'incidents', INCIDENT, 'lock'))).toBe(false);
  });
});

describe('a process that is put to sleep while it writes', () => {
  const canStop = existsSync('/proc/self/stat');

  it.runIf(canStop)('keeps its lock: others are told who holds it, and it ends its line when it wakes', async () => {
    const child = run('stop', 1, 'sleeper');
    await child.until((lines) => lines.length > 0);
    await expect.poll(() => stateOf(child.pid), { timeout: 10_000 }).toBe('T');
    let waits = 0;
    const wait = async (): Promise<void> => {
      waits += 1;
    };
    const impatient = fileJournal({ dir, process, digest: nodeDigest, ids: randomIds }, { wait });
    const refused = await impatient.append(INCIDENT, 0, [draft('hasty')], []);
    expect(refused).toMatchObject({
      ok: false,
      issues: [{ code: 'record.busy', params: { id: INCIDENT, pid: child.pid } }],
    });
    expect(waits).toBeGreaterThan(50);
    child.process.kill('SIGCONT');
    expect(await child.ended).toBe(0);
    expect(await impatient.append(INCIDENT, 0, [draft('hasty')], [])).toMatchObject({
      value: { kind: 'conflict', last: 1 },
    });
    expect(inRecord(await events())).toEqual(new Set(said(child)));
    expect(await journal.verify(INCIDENT, null)).toMatchObject({ value: { ok: true, events: 1 } });
  });

  it.runIf(canStop)('does not keep a reader from the events that are whole', async () => {
    await journal.append(INCIDENT, 0, [draft('first')], []);
    const child = run('stop', 1, 'sleeper');
    await child.until((lines) => lines.length > 0);
    await expect.poll(() => stateOf(child.pid), { timeout: 10_000 }).toBe('T');
    const impatient = fileJournal(
      { dir, process, digest: nodeDigest, ids: randomIds },
      { wait: async () => undefined },
    );
    const seen = await impatient.read(INCIDENT, 0);
    expect(seen).toMatchObject({
      value: { events: [{ type: 'first' }], reports: [{ code: 'record.torn-tail', params: { file: 'events.jsonl' } }] },
    });
    child.process.kill('SIGCONT');
    expect(await child.ended).toBe(0);
    expect((await events()).map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
