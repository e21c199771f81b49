/** `drill print`: which files it writes, where, and what it refuses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { world } from '../support/program.ts';

const at = world({ content: 'shipped', journal: 'memory' });
afterAll(() => at.remove());

it('writes a sheet for those who play and a guide for whoever leads, marked in their names', async () => {
  const folder = path.join(at.folder, 'paper');
  const { files } = (
    await at.run(['drill', 'print', 'room-seven', folder, '--json', '--lang', 'zh-TW'])
  ).json() as unknown as {
    readonly files: readonly string[];
  };
  expect(files.map((file) => path.basename(file))).toEqual([
    'DRILL-room-seven-participant.html',
    'DRILL-room-seven-participant.txt',
    'DRILL-room-seven-facilitator.html',
    'DRILL-room-seven-facilitator.txt',
  ]);
  expect(readFileSync(files[0] ?? '', 'utf8')).toContain('<html lang="zh-TW">');
});

it('writes only the one that was asked for', async () => {
  const folder = path.join(at.folder, 'one');
  const { files } = (
    await at.run(['drill', 'print', 'room-seven', folder, '--participant', '--json'])
  ).json() as unknown as {
    readonly files: readonly string[];
  };
  expect(files.every((file) => file.includes('participant'))).toBe(true);
});

it('knows the drills there are, and no more than one folder', async () => {
  expect((await at.run(['drill', 'print', 'room-eight', at.folder, '--json'])).error().code).toBe('drill.no-scenario');
  expect((await at.run(['drill', 'print', '--json'])).error().code).toBe('usage.missing-argument');
  expect((await at.run(['drill', 'print', 'room-seven', 'a', 'b', '--json'])).error().code).toBe('usage.too-many');
});
