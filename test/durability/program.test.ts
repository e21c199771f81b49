/** Durability of the whole program: killed while it answers, told to write where nothing can be written, called many times at once. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import type { Disk } from '../../src/adapters/file-journal/disk.ts';
import { fileJournal } from '../../src/adapters/file-journal/journal.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import type { IncidentId } from '../../src/core/ids.ts';
import { fold } from '../../src/core/incident/past.ts';
import { EMPTY } from '../../src/core/incident/state.ts';
import type { Sealed } from '../../src/core/record/event.ts';
import { start } from '../support/child.ts';
import { type Installed, install } from '../support/child-program.ts';
import { failing } from '../support/faulty-disk.ts';
import { world } from '../support/program.ts';

let kit: Installed;

beforeAll(async () => {
  kit = await install();
});

afterAll(() => kit.remove());

const json = <T>(text: string): T => JSON.parse(text) as T;

type Said = {
  readonly said: readonly [fact: string, value: string];
  readonly ask: string | null;
  readonly seq: number;
};

const eventsOf = (dir: string, id: string): readonly Sealed[] =>
  json<{ events: readonly Sealed[] }>(kit.run(['log', id, '--json'], dir).out).events;

const recordOf = async (dir: string, id: string): Promise<readonly Sealed[]> => {
  const stored = await fileJournal({ dir, process, digest: nodeDigest, ids: randomIds }).read(id as IncidentId, 0);
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  return stored.value.events;
};

/** Lets the script answer a few times and ends it somewhere inside the next one. */
const interrupted = async (dir: string, id: string): Promise<readonly Said[]> => {
  const child = start(kit.driver, [id], kit.environment(dir));
  const enough = Math.floor(Math.random() * 4);
  await child.until((lines) => lines.length > enough);
  for (let turns = Math.floor(Math.random() * 300); turns > 0; turns -= 1) await new Promise(setImmediate);
  child.process.kill('SIGKILL');
  expect([await child.ended, child.errors()]).toEqual(['SIGKILL', '']);
  return child.lines().map((line) => json<Said>(line));
};

const holds = (events: readonly Sealed[], { said: [, value], seq }: Said): boolean =>
  events.some((event) => event.seq <= seq && JSON.stringify(event.data).includes(JSON.stringify(value)));

describe('a program that is killed while a script answers', () => {
  it('at 100 random moments loses no acknowledged answer, and asks the same question again', {
    timeout: 120_000,
  }, async () => {
    const dir = kit.data();
    const id = json<{ incident: string }>(kit.run(['start', 'desk', '--json'], dir).out).incident;
    let acknowledged = 0;
    for (let round = 0; round < 100; round += 1) {
      const said = await interrupted(dir, id);
      const events = await recordOf(dir, id);
      acknowledged += said.length;
      expect(said.filter((one) => !holds(events, one))).toEqual([]);
      const last = said.at(-1);
      const written = events.at(-1)?.seq ?? 0;
      expect(written).toBeGreaterThanOrEqual(last?.seq ?? 0);
      // Where nothing more was written the question is the one that was shown; else the answer to it is there.
      if (last && written === last.seq) expect(fold(EMPTY, events).ask?.id).toBe(last.ask);
    }
    expect(acknowledged).toBeGreaterThan(100);
    expect(json<{ ask: { id: string } }>(kit.run(['next', id, '--json'], dir).out).ask.id).toBe('what');
    const verdict = json<{ findings: { code: string }[] }>(kit.run(['verify', id, '--json'], dir).out);
    expect(
      verdict.findings.filter((found) => !['record.torn-tail', 'record.file-unknown'].includes(found.code)),
    ).toEqual([]);
    expect(kit.run(['note', id, 'still here'], dir).code).toBe(0);
  });
});

describe('several programs at once', () => {
  it('note 40 lines and lose none', { timeout: 60_000 }, async () => {
    const dir = kit.data();
    const id = json<{ incident: string }>(kit.run(['start', 'desk', '--json'], dir).out).incident;
    const lane = async (name: string): Promise<readonly (number | null)[]> => {
      const codes: (number | null)[] = [];
      for (let n = 0; n < 10; n += 1) codes.push((await kit.start(['note', id, `${name}${n}`], dir)).code);
      return codes;
    };
    const codes = (await Promise.all(['a', 'b', 'c', 'd'].map(lane))).flat();
    expect(codes).toEqual(Array.from({ length: 40 }, () => 0));
    const notes = eventsOf(dir, id)
      .filter((event) => event.type === 'note-added')
      .map((event) => event.data['text']);
    expect(notes.toSorted()).toEqual(
      ['a', 'b', 'c', 'd'].flatMap((name) => Array.from({ length: 10 }, (_, n) => `${name}${n}`)),
    );
    expect(kit.run(['verify', id], dir).code).toBe(0);
  });
});

describe('where nothing can be written', () => {
  it('start says so at once, acknowledges nothing and leaves nothing behind', () => {
    const dir = kit.data();
    const file = path.join(dir, 'a-file');
    writeFileSync(file, '');
    const ran = kit.run(['start', 'desk', '--json', '--dir', path.join(file, 'below')], dir);
    expect([ran.code, json<{ error: { code: string } }>(ran.out).error.code]).toEqual([1, 'record.cannot-write']);
    const words = kit.run(
      ['start', 'desk', '--answers', '-', '--lang', 'zh-TW', '--dir', path.join(file, 'below')],
      dir,
      'harm: "no"\n',
    );
    expect([words.code, words.out]).toEqual([1, '']);
    expect(words.err).toContain('record.cannot-write');
    expect(words.err).not.toMatch(/\n\s+at /);
  });

  it.each<[keyof Disk & ('write' | 'sync' | 'open'), string]>([
    ['write', 'ENOSPC'],
    ['write', 'EIO'],
    ['sync', 'EIO'],
    ['write', 'EROFS'],
  ])('a %s that fails with %s is no answer', async (call, code) => {
    let armed = false;
    const faulty = world({
      journal: (dir) =>
        fileJournal(
          { dir, process, digest: nodeDigest, ids: randomIds },
          { disk: failing(call as 'write', code, () => armed) },
        ),
    });
    try {
      const id = await faulty.open();
      const log = path.join(faulty.folder, 'data', 'incidents', id, 'events.jsonl');
      const before = readFileSync(log);
      armed = true;
      for (const argv of [
        ['answer', id, 'no'],
        ['note', id, 'x'],
        ['fact', id, 'sold', '3'],
      ]) {
        const ran = await faulty.run([...argv, '--json']);
        expect([ran.code, ran.error().code]).toEqual([1, 'record.cannot-write']);
      }
      armed = false;
      expect(readFileSync(log).subarray(0, before.length).equals(before)).toBe(true);
      expect((await faulty.doc(['next', id])).ask?.id).toBe('harm');
      expect((await faulty.doc(['answer', id, 'no'])).ask?.id).toBe('brand');
      expect((await faulty.run(['verify', id])).code).toBe(0);
    } finally {
      faulty.remove();
    }
  });

  it('a record without its folder is said to be gone', async () => {
    const dir = kit.data();
    mkdirSync(path.join(dir, 'incidents'), { recursive: true });
    expect(existsSync(path.join(dir, 'incidents'))).toBe(true);
    const ran = kit.run(['next', '20261122-0000', '--json'], dir);
    expect([ran.code, json<{ error: { code: string } }>(ran.out).error.code]).toEqual([2, 'record.not-found']);
  });
});

describe('a reader that goes away', () => {
  it('ends the program quietly', async () => {
    const dir = kit.data();
    const id = json<{ incident: string }>(kit.run(['start', 'desk', '--json'], dir).out).incident;
    for (let n = 0; n < 3; n += 1) kit.run(['note', id, 'long '.repeat(20_000)], dir);
    const { spawnSync } = await import('node:child_process');
    const piped = spawnSync(
      '/bin/sh',
      ['-c', `"${process.execPath}" "${kit.bin}" log ${id} --json | head -c 100 > /dev/null`],
      { env: kit.environment(dir), encoding: 'utf8' },
    );
    expect(piped.stderr).toBe('');
  });
});
