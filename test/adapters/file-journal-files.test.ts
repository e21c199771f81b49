/** The journal in files and its folder: private, never through a symlink, nothing overwritten that it does not know. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { fileJournal } from '../../src/adapters/file-journal/journal.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import type { Issue, Result } from '../../src/core/issue.ts';
import type { Journal, StoredFile } from '../../src/ports/journal.ts';
import { anId, draft, INCIDENT, sha256 } from '../support/record.ts';

let outer = '';
let dir = '';
let folder = '';
let journal: Journal;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const STATEMENT: StoredFile = { path: 'statements/1.md', bytes: bytes('ours') };
const NAMING = { files: [{ path: STATEMENT.path, hash: sha256(STATEMENT.bytes) }] };

const why = (result: Result<unknown>): readonly unknown[] =>
  result.ok ? [] : result.issues.map(({ code, params }: Issue) => ('why' in params ? `${code} ${params.why}` : code));

const findings = async (): Promise<readonly string[]> => {
  const verdict = await journal.verify(INCIDENT, null);
  return verdict.ok ? verdict.value.findings.map(({ code }) => code) : why(verdict).map(String);
};

beforeEach(async () => {
  outer = mkdtempSync(join(tmpdir(), 'crisis-kit-files-'));
  dir = join(outer, 'not', 'there', 'yet');
  folder = join(dir, 'incidents', INCIDENT);
  journal = fileJournal({ dir, process, digest: nodeDigest, ids: randomIds }, { wait: async () => undefined });
  await journal.create(INCIDENT, [{ path: 'bundle.jsonl', bytes: bytes('{}') }]);
  await journal.append(INCIDENT, 0, [draft('incident-opened', { bundle: sha256('{}') })], []);
});

afterEach(() => rmSync(outer, { recursive: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('the folder', () => {
  it('is for its owner alone, whatever the umask', async () => {
    await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]);
    const folders = [dir, join(dir, 'incidents'), folder, join(folder, 'statements')];
    const files = ['events.jsonl', 'bundle.jsonl', 'statements/1.md'].map((path) => join(folder, path));
    expect(folders.map(modeOf)).toEqual(folders.map(() => '700'));
    expect(files.map(modeOf)).toEqual(files.map(() => '600'));
    expect(readdirSync(folder).toSorted()).toEqual(['bundle.jsonl', 'events.jsonl', 'statements']);
  });

  it('takes rights back that others were given', async () => {
    chmodSync(join(folder, 'events.jsonl'), 0o644);
    mkdirSync(join(folder, 'statements'), { mode: 0o755 });
    await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]);
    expect(modeOf(join(folder, 'events.jsonl'))).toBe('600');
    expect(modeOf(join(folder, 'statements'))).toBe('700');
  });

  it('may hold what is no incident without being upset', async () => {
    writeFileSync(join(dir, 'incidents', '.DS_Store'), '');
    mkdirSync(join(dir, 'incidents', 'notes'));
    writeFileSync(join(dir, 'incidents', '20261122-aaaa'), 'a file');
    mkdirSync(join(dir, 'incidents', '20261122-bbbb'));
    symlinkSync(folder, join(dir, 'incidents', '20261122-cccc'));
    expect(await journal.list()).toEqual({ ok: true, value: [{ incident: INCIDENT, folder }] });
  });

  it('lists a damaged record, so that somebody sees it', async () => {
    writeFileSync(join(folder, 'events.jsonl'), 'oops\n');
    expect(await journal.list()).toMatchObject({ value: [{ incident: INCIDENT }] });
  });
});

describe('a symlink', () => {
  const target = (): string => join(outer, 'victim');

  beforeEach(() => writeFileSync(target(), 'precious'));
  afterEach(() => expect(readFileSync(target(), 'utf8')).toBe('precious'));

  it('in place of the log is neither read nor written', async () => {
    rmSync(join(folder, 'events.jsonl'));
    symlinkSync(target(), join(folder, 'events.jsonl'));
    expect(why(await journal.read(INCIDENT, 0))).toEqual(['record.cannot-read ELOOP']);
    expect(why(await journal.append(INCIDENT, 1, [draft('a')], []))).toEqual(['record.cannot-write ELOOP']);
    expect(why(await journal.verify(INCIDENT, null))).toEqual(['record.cannot-read ELOOP']);
  });

  it('in place of the incident or of the folder around it leads nowhere', async () => {
    renameSync(folder, join(outer, 'moved'));
    symlinkSync(join(outer, 'moved'), folder);
    expect(why(await journal.append(INCIDENT, 1, [draft('a')], []))).toEqual(['record.cannot-write ENOTDIR']);
    expect(why(await journal.read(INCIDENT, 0))).toEqual(['record.cannot-read ENOTDIR']);
    rmSync(folder);
    renameSync(join(dir, 'incidents'), join(outer, 'elsewhere'));
    symlinkSync(join(outer, 'elsewhere'), join(dir, 'incidents'));
    expect(why(await journal.create(anId('20261122-aaaa'), []))).toEqual(['record.cannot-write ENOTDIR']);
  });

  it('in place of the folder for statements is not written through', async () => {
    mkdirSync(join(outer, 'trap'));
    symlinkSync(join(outer, 'trap'), join(folder, 'statements'));
    expect(why(await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]))).toEqual([
      'record.cannot-write ENOTDIR',
    ]);
    expect(readdirSync(join(outer, 'trap'))).toEqual([]);
    expect(why(await journal.file(INCIDENT, 'statements/1.md'))).toEqual(['record.cannot-read ENOTDIR']);
  });

  it.each(['victim', 'nobody'])('in place of a statement, to %s, is not written through', async (name) => {
    mkdirSync(join(folder, 'statements'));
    symlinkSync(join(outer, name), join(folder, 'statements', '1.md'));
    expect(why(await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]))).toEqual([
      'record.cannot-write ELOOP',
    ]);
    expect(existsSync(join(outer, 'nobody'))).toBe(false);
  });

  it('in place of the lock is not followed', async () => {
    symlinkSync(target(), join(folder, 'lock'));
    expect(why(await journal.append(INCIDENT, 1, [draft('a')], []))).toEqual(['record.cannot-write ELOOP']);
  });

  it('in place of a torn file is left alone', async () => {
    symlinkSync(join(outer, 'nobody'), join(folder, 'events.torn-1'));
    writeFileSync(join(folder, 'events.jsonl'), 'torn', { flag: 'a' });
    await journal.append(INCIDENT, 1, [draft('a')], []);
    expect(readFileSync(join(folder, 'events.torn-2'), 'utf8')).toBe('torn');
    expect(existsSync(join(outer, 'nobody'))).toBe(false);
  });

  it('anywhere in the folder is a finding, its target unread', async () => {
    symlinkSync(target(), join(folder, 'attachment'));
    rmSync(join(folder, 'bundle.jsonl'));
    writeFileSync(join(outer, 'same'), '{}');
    symlinkSync(join(outer, 'same'), join(folder, 'bundle.jsonl'));
    expect((await findings()).toSorted()).toEqual(['record.bundle-changed', 'record.file-unknown']);
  });
});

describe('a file in the way', () => {
  it('that no event names is moved, not lost', async () => {
    mkdirSync(join(folder, 'statements'));
    writeFileSync(join(folder, STATEMENT.path), 'theirs');
    await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]);
    expect(readFileSync(join(folder, STATEMENT.path), 'utf8')).toBe('ours');
    expect(readFileSync(join(folder, `${STATEMENT.path}.aside-1`), 'utf8')).toBe('theirs');
    expect(await findings()).toEqual(['record.file-unknown']);
  });

  it('with the same bytes is the one', async () => {
    mkdirSync(join(folder, 'statements'));
    writeFileSync(join(folder, STATEMENT.path), STATEMENT.bytes, { mode: 0o644 });
    await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]);
    expect(modeOf(join(folder, STATEMENT.path))).toBe('600');
    expect(await findings()).toEqual([]);
  });

  it('that a statement wants to stand under is refused', async () => {
    writeFileSync(join(folder, 'statements'), '');
    expect(why(await journal.append(INCIDENT, 1, [draft('a', NAMING)], [STATEMENT]))).toEqual([
      'record.cannot-write ENOTDIR',
    ]);
  });
});

describe('a record that names files beyond its folder', () => {
  it('makes nobody read them', async () => {
    const files = [{ path: '../../../victim', hash: sha256('precious') }];
    writeFileSync(join(outer, 'victim'), 'precious');
    await journal.append(INCIDENT, 1, [draft('a', { files })], []);
    expect(await findings()).toEqual(['record.file-missing']);
  });
});

describe('what is left of a lock that was being made', () => {
  it('is not taken for a part of the record', async () => {
    writeFileSync(join(folder, 'lock.0123'), '{}');
    linkSync(join(folder, 'lock.0123'), join(folder, 'lock.x.0123'));
    expect(await findings()).toEqual([]);
  });
});
