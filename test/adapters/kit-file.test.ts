/** `crisis-kit.yaml` as people write it and the program changes it: single values, and nothing else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited } from '../../src/adapters/kit-file/document.ts';
import { kitFile } from '../../src/adapters/kit-file/file.ts';
import { readKit } from '../../src/adapters/playbook-source/kit.ts';
import { LANGS } from '../../src/core/lang.ts';
import type { Edit } from '../../src/ports/kit-file.ts';
import { freshKit } from '../../src/text/kit-file.ts';
import { wordsIn } from '../../src/text/load.ts';

const change = (text: string, ...edits: readonly Edit[]): string => {
  const result = edited('crisis-kit.yaml', text, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const set = (value: string | readonly string[], ...at: [string, ...string[]]): Edit => ({ kind: 'set', at, value });
const person = (name: string, values: Readonly<Record<string, string | null>>): Edit => ({
  kind: 'entry',
  list: 'people',
  name,
  values,
});

describe('a change', () => {
  it('keeps comments, order, empty keys and what it does not know', () => {
    const text = [
      '# mine',
      'company:',
      '  name: # as on the door',
      '  contact:',
      '',
      '# ours',
      'mystery: { a: 1 }',
      'roles:',
      '  quality: # who tests',
      '',
      '# the end',
      '',
    ].join('\n');
    expect(change(text)).toBe(text);
    expect(change(text, set('Good Day', 'company', 'name'), set(['Chen', 'Wang'], 'roles', 'quality'))).toBe(
      text.replace('name: #', 'name: Good Day #').replace('quality: #', 'quality: [ Chen, Wang ] #'),
    );
  });

  it('finds somebody by name, makes an entry where there is none, and takes a key out', () => {
    const text = 'people:\n  - name: Chen # boss\n    phone: 0912\n    not_reached: 2026-01-01\n';
    const after = change(
      text,
      person('Chen', { last_verified: '2026-11-22', not_reached: null }),
      person('Wang', { phone: '0933' }),
    );
    expect(after).toBe(
      'people:\n  - name: Chen # boss\n    phone: 0912\n    last_verified: 2026-11-22\n  - name: Wang\n    phone: "0933"\n',
    );
  });

  it('makes what is not there yet, also out of nothing and behind an empty key', () => {
    expect(change('', set('x', 'upkeep', 'budget'))).toBe('upkeep:\n  budget: x\n');
    expect(change('upkeep:\nby: Lin\n', set('x', 'upkeep', 'budget'))).toBe('upkeep:\n  budget: x\nby: Lin\n');
    expect(change('roles: { pr: Chen }\n', set(['Wang'], 'roles', 'pr'))).toBe('roles: { pr: [ Wang ] }\n');
  });

  it('keeps the line breaks of Windows, and the lines of a text that look like keys', () => {
    const text = 'note: |\r\n  first:\r\n  second: # no comment\r\nby: Lin\r\n';
    expect(change(text, set('Chen', 'by'))).toBe(text.replace('Lin', 'Chen'));
  });

  it.each([
    '0912',
    'true',
    'null',
    'a: b',
    '# x',
    "it's",
    '"',
    '- x',
    '+886 2 1234',
    '@home',
    '你好：是',
    ' ',
    '2026-11-22',
  ])('is read back as it was said: %j', (value) => {
    const { kit, issues } = readKit(
      'f',
      new TextEncoder().encode(change('', set(`x${value}`, 'by'), set(value, 'company', 'name'))),
    );
    expect([issues, kit.preferences.by, kit.company.name]).toEqual([[], `x${value}`.trim(), value.trim() || null]);
  });

  it('leaves a file alone that is no YAML, and says where', () => {
    const result = edited('crisis-kit.yaml', 'by: Lin\nroles: [a\n', []);
    expect(result.ok ? null : result.issues).toMatchObject([{ code: 'file.bad-yaml', place: { kind: 'file' } }]);
  });
});

describe('a new file', () => {
  it.each(LANGS)('in %s holds every part, says nothing, and reads without a complaint', async (lang) => {
    const words = await wordsIn(lang);
    const fresh = freshKit({ words, roles: [['management', 'X']], staleAfter: 90 });
    const { kit, issues } = readKit('f', new TextEncoder().encode(fresh));
    expect([issues, kit.people, kit.roles, kit.upkeep.staleAfter]).toEqual([[], [], {}, 90]);
    expect(change(fresh)).toBe(fresh);
    for (const comments of Object.values(words.kit.file))
      for (const text of comments) expect(fresh).toContain(`# ${text}\n`);
    const sample = words.kit.file.people.slice(1).concat('').join('\n');
    expect(readKit('f', new TextEncoder().encode(`people:\n${sample}`)).issues).toEqual([]);
    const help = words.kit.file.outside.slice(1).concat('').join('\n');
    expect(readKit('f', new TextEncoder().encode(`outside:\n${help}`)).kit.outside).toHaveLength(1);
  });
});

describe('on the disk', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-file-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('each change reads what stands there now, and leaves nothing beside it', async () => {
    const at = path.join(folder, 'crisis-kit.yaml');
    const file = kitFile(at, readKit);
    expect(await file.read()).toBeNull();
    await file.change([set('Lin', 'by')], '# new\n');
    writeFileSync(at, `${readFileSync(at, 'utf8')}# added in an editor\n`);
    await file.change([set('Good Day', 'company', 'name')], '');
    expect(readFileSync(at, 'utf8')).toMatch(
      /^# new\n\nby: Lin\ncompany:\n {2}name: Good Day\n\n?# added in an editor\n$/,
    );
    expect((await file.read())?.kit.company.name).toBe('Good Day');
    expect(readdirSync(folder)).toEqual(['crisis-kit.yaml']);
  });

  it('says why it cannot be written', async () => {
    const result = await kitFile(path.join(folder, 'missing', 'crisis-kit.yaml'), readKit).change(
      [set('Lin', 'by')],
      '',
    );
    expect(result.ok ? null : result.issues).toMatchObject([{ code: 'file.cannot-write', params: { why: 'ENOENT' } }]);
  });

  it.skipIf(process.platform === 'win32')('is read by those who could read it before', async () => {
    const at = path.join(folder, 'crisis-kit.yaml');
    writeFileSync(at, 'by: Lin\n', { mode: 0o600 });
    await kitFile(at, readKit).change([set('Chen', 'by')], '');
    expect(statSync(at).mode & 0o777).toBe(0o600);
  });

  it('is left as it is where it holds no text', async () => {
    const at = path.join(folder, 'crisis-kit.yaml');
    writeFileSync(at, Buffer.from([0xff, 0xfe]));
    const result = await kitFile(at, readKit).change([set('Lin', 'by')], '');
    expect(result.ok ? null : result.issues).toMatchObject([{ code: 'file.cannot-read' }]);
    expect(readFileSync(at)).toHaveLength(2);
  });
});
