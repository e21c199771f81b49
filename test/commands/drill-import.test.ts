/** `drill export` and `drill import` as they are called: which files they write, what they say of what did not come along, and that nothing hostile gets through. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { cexfFaults } from '../support/cexf.ts';
import { world } from '../support/program.ts';

const at = world({ content: 'shipped', journal: 'memory' });
afterAll(() => at.remove());

const inFolder = (name: string): string => path.join(at.folder, name);
const drill = (...argv: readonly string[]) => at.run(['drill', ...argv, '--json']);

const put = (name: string, contents: string | Uint8Array): string => {
  writeFileSync(inFolder(name), contents);
  return inFolder(name);
};

type Note = { readonly code: string; readonly place: string };

describe('what was exported', () => {
  it.each(LANGS)('comes back from CEXF in %s with nothing missing, and can be played', async (lang) => {
    const [json, yaml] = [inFolder(`${lang}.json`), inFolder(`${lang}.yaml`)];
    expect((await drill('export', 'wrong-list', '--format', 'cexf', '-o', json, '--lang', lang)).code).toBe(0);
    expect(cexfFaults(JSON.parse(readFileSync(json, 'utf8')))).toEqual([]);
    const back = await drill('import', json, '-o', yaml, '--lang', lang);
    expect([back.code, back.json()]).toEqual([0, { file: yaml, ok: true, notes: [], findings: [] }]);
    expect((await drill('start', yaml, '--seed', '7')).json()).toMatchObject({ drill: { scenario: 'wrong-list' } });
  });

  it('comes back from a table with what a table holds, the rest named by the line it now has', async () => {
    const [table, yaml] = [inFolder('t.csv'), inFolder('t.yaml')];
    await drill('export', 'wrong-list', '-o', table);
    const back = (await drill('import', table, '-o', yaml)).json() as { ok: boolean; notes: readonly Note[] };
    expect(back.ok).toBe(true);
    expect(back.notes.map(({ code }) => code)).toEqual(Array(4).fill('drill.import-filled'));
    expect(back.notes.every(({ place }) => /t\.yaml.*\d/.test(place))).toBe(true);
    const again = inFolder('t2.csv');
    await drill('export', yaml, '-o', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(table, 'utf8'));
  });

  it('is written over nothing', async () => {
    const [table, yaml] = [inFolder('o.csv'), put('o.yaml', 'mine')];
    await drill('export', 'wrong-list', '-o', table);
    expect((await drill('import', table, '-o', yaml)).error().code).toBe('file.exists');
    expect(readFileSync(yaml, 'utf8')).toBe('mine');
  });
});

describe('somebody’s table', () => {
  it('becomes a file that lint finds wrong where a condition is', async () => {
    const heads = 'What they hear or read,condition\n';
    const ran = await drill('import', put('c.csv', `${heads}Hello,known(moon)\n`), '-o', inFolder('c.yaml'));
    expect(ran.code).toBe(3);
    expect(ran.json()).toMatchObject({ ok: false, findings: [{ code: 'playbook.unknown-fact' }] });
    expect(existsSync(inFolder('c.yaml'))).toBe(true);
  });

  it('says in lines what was left out, beside the result', async () => {
    const file = put('l.csv', 'What they hear or read,Fax number\r\nHello,=HYPERLINK("x")\r\n');
    const ran = await at.run(['drill', 'import', file, '-o', inFolder('l.yaml')]);
    expect(ran.out).toContain('l.yaml');
    expect(ran.err).toContain('B1');
    expect(ran.err).toContain('crisis-kit drill start');
  });
});

describe('what does harm', () => {
  const row = (text: string): string => `id,What they hear or read\n${text}\n`;

  it.each([
    ['escapes', row('a,"\u001b[2J\u009b31mred\u0007"'), /\u001b|\u009b|\u0007/],
    ['directions', row('a,"left \u202e right\u200b"'), /\u202e|\u200b/],
    ['names of the prototype', row('__proto__,Hello\nconstructor,Hello'), /__proto__/],
    ['ways to other folders', row('../../etc,Hello\n..,Hello'), /\.\./],
    ['line ends of all kinds', '\uFEFFid;What they hear or read\r\na;"one\r\ntwo\rthree"\r\n', /\r/],
  ])('%s do not get into the file', async (name, text, never) => {
    const file = put(`${name}.csv`, text);
    const out = inFolder(`${name}.yaml`);
    expect((await drill('import', file, '-o', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toMatch(never);
    expect((await drill('lint', out)).code).toBe(0);
  });

  it.each([
    ['ten megabytes', `What they hear or read\n${'x'.repeat(10 * 1024 * 1024)}`, 'file.too-large'],
    ['a million brackets', `{"injects":${'['.repeat(1_000_000)}`, 'drill.import-nothing'],
    ['an open quote', 'What they hear or read\n"never closed', 'drill.import-nothing'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'file.not-utf8'],
    ['nothing', '', 'drill.import-nothing'],
    ['any table', 'a,b\n1,2\n', 'drill.import-nothing'],
  ])('%s is refused, and nothing is written', async (name, contents, code) => {
    const ran = await drill('import', put(`${name}.bin`, contents), '-o', inFolder(`${name}.yaml`));
    expect([ran.code, ran.error().code]).toEqual([2, code]);
    expect(existsSync(inFolder(`${name}.yaml`))).toBe(false);
  });

  it('a table of a hundred thousand rows is cut, and says where', async () => {
    const rows = Array.from({ length: 100_000 }, (_, nth) => `r${nth},Hello`).join('\n');
    const ran = await drill('import', put('long.csv', row(rows)), '-o', inFolder('long.yaml'));
    expect(ran.json()).toMatchObject({
      notes: expect.arrayContaining([expect.objectContaining({ place: expect.stringContaining('A302') })]),
    });
  });

  it('halves of signs in a document do not get into the file', async () => {
    const document = { exercise: { name: '\ud800x' }, injects: [{ uuid: '1', name: '\udfff' }] };
    const out = inFolder('half.yaml');
    expect((await drill('import', put('half.json', JSON.stringify(document)), '-o', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain('\uFFFD');
    expect((await drill('start', out)).code).toBe(0);
  });
});

it.each([
  [['import'], 'usage.missing-argument'],
  [['import', 'a', 'b'], 'usage.too-many'],
  [['import', 'not-there.csv'], 'file.cannot-read'],
  [['export', 'room-seven', '--format', 'constructor'], 'usage.bad-value'],
] as const)('%j is refused with %s', async (argv, code) => {
  expect((await drill(...argv)).error().code).toBe(code);
});
