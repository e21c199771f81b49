/** A drill of one's own from a file: begun, checked, played, printed, never written over. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { world } from '../support/program.ts';

const at = world({ content: 'shipped', journal: 'memory' });
afterAll(() => at.remove());

const inFolder = (name: string): string => path.join(at.folder, name);
const drill = (...argv: readonly string[]) => at.run(['drill', ...argv, '--json']);

const written = async (name: string, change: readonly [string, string] = ['', '']): Promise<string> => {
  const file = inFolder(name);
  await drill('new', file);
  writeFileSync(file, readFileSync(file, 'utf8').replace(...change));
  return file;
};

describe('a file of one’s own', () => {
  it.each(LANGS)('is begun in %s, has nothing wrong with it, and plays', async (lang) => {
    const file = inFolder(`my-${lang.toLowerCase()}.yaml`);
    expect((await drill('new', file, '--lang', lang)).json()).toEqual({ file });
    expect((await drill('lint', file, '--lang', lang)).json()).toEqual({ ok: true, findings: [] });
    const begun = (await drill('start', file, '--seed', '7', '--lang', lang)).json();
    expect(begun).toMatchObject({ drill: { inject: { id: 'first-call' }, scenario: `my-${lang.toLowerCase()}` } });
    const id = String(begun['incident']);
    expect((await drill('advance', id, '--to-next')).json()).toMatchObject({ drill: { inject: { id: 'post' } } });
    expect((await drill('advance', id, '--to-next')).json()).toMatchObject({ drill: { ended: true } });
    expect((await at.run(['report', id, '--json'])).code).toBe(0);
  });

  it('takes a plain id where its name gives none, and the place of whoever writes it', async () => {
    const file = await written('我的店.yaml');
    expect(readFileSync(file, 'utf8')).toContain('id: my-drill\n');
    expect(readFileSync(file, 'utf8')).toContain('zone: Asia/Taipei');
  });

  it('is never written over', async () => {
    const file = await written('kept.yaml', ['My own drill', 'Mine']);
    expect((await drill('new', file)).error().code).toBe('file.exists');
    expect((await drill('eject', 'room-seven', file)).error().code).toBe('file.exists');
    expect(readFileSync(file, 'utf8')).toContain('Mine');
  });

  it('goes on paper and into a table', async () => {
    const file = await written('paper.yaml');
    const table = inFolder('paper.csv');
    expect((await drill('print', file, inFolder('paper'))).json()).toMatchObject({ files: expect.any(Array) });
    expect((await drill('export', file, '-o', table)).code).toBe(0);
    expect(readFileSync(table, 'utf8')).toContain('"A customer on the phone"');
  });
});

describe('what is wrong', () => {
  it('is told with its place, and leaves with 3 by whichever verb', async () => {
    const file = await written('wrong.yaml', ['to: management', 'to: boss']);
    const ran = await drill('lint', file, 'room-seven');
    expect(ran.code).toBe(3);
    expect(ran.json()).toMatchObject({
      ok: false,
      findings: [{ code: 'playbook.unknown-role', place: expect.stringMatching(/wrong\.yaml.*\d/), severity: 'error' }],
    });
    const started = await drill('start', file);
    expect([started.code, started.error().code]).toEqual([3, 'playbook.unknown-role']);
    expect((await drill('list')).json()).toMatchObject({ drills: expect.not.arrayContaining([{ scenario: 'wrong' }]) });
  });

  it('is found in none that ships', async () => {
    const ran = await drill('lint', 'shard-in-the-cup', 'room-seven', '--lang', 'zh-TW');
    expect([ran.code, ran.json()]).toEqual([0, { ok: true, findings: [] }]);
  });

  it.each([
    [['lint'], 2, 'usage.missing-argument'],
    [['lint', 'room-eight'], 2, 'drill.no-scenario'],
    [['lint', 'not-there.yaml'], 2, 'file.cannot-read'],
    [['new'], 2, 'usage.missing-argument'],
    [['new', 'a', 'b'], 2, 'usage.too-many'],
    [['eject', 'room-eight'], 2, 'drill.no-scenario'],
    [['start', 'not-there.yaml'], 2, 'file.cannot-read'],
  ] as const)('%j leaves with %d: %s', async (argv, code, issue) => {
    const ran = await drill(...argv);
    expect([ran.code, ran.error().code]).toEqual([code, issue]);
  });

  it('is said where a drill is not written in the language asked for', async () => {
    const file = await written('english.yaml');
    expect((await drill('eject', file, '--lang', 'zh-TW')).error().code).toBe('usage.bad-value');
  });
});
