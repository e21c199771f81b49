/** A drill on paper and as a table (`drill print`, `drill export`): which files they write, where, and what they refuse. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { world } from '../support/program.ts';
import { shippedScenarios } from '../support/shipped.ts';

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

it.each(LANGS)('exports every voice of a drill in %s as a table, each row marked', async (lang) => {
  const file = path.join(at.folder, `${lang}.csv`);
  const ran = await at.run(['drill', 'export', 'room-seven', '--format', 'msel', '-o', file, '--json', '--lang', lang]);
  expect(ran.json()).toMatchObject({ files: [file] });
  const written = readFileSync(file, 'utf8');
  const scenario = (await shippedScenarios()).find(({ id }) => id === 'room-seven');
  const injects = Object.values(scenario?.texts[lang]?.injects ?? {});
  expect(injects.length).toBeGreaterThan(3);
  for (const { from, text } of injects) {
    expect(written).toContain(`"${from.replaceAll('"', '""')}"`);
    expect(written).toContain(text.replaceAll('"', '""'));
  }
  expect(written.split('\r\n').filter((row) => / room-seven",/.test(row))).toHaveLength(injects.length);
});

it('exports over no file, and knows its drills and its format', async () => {
  const file = path.join(at.folder, 'twice.csv');
  expect((await at.run(['drill', 'export', 'room-seven', '-o', file, '--json'])).code).toBe(0);
  const code = async (...argv: readonly string[]) =>
    (await at.run(['drill', 'export', ...argv, '--json'])).error().code;
  expect(await code('room-seven', '-o', file)).toBe('file.exists');
  expect(await code('room-eight')).toBe('drill.no-scenario');
  expect(await code()).toBe('usage.missing-argument');
  expect(await code('room-seven', 'more')).toBe('usage.too-many');
  expect(await code('room-seven', '--format', 'xlsx')).toBe('usage.bad-value');
});
