/** Reads authored files for tests: a folder on the disk, with other files laid over it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileContent } from '../../src/adapters/playbook-source/compile.ts';
import type { Files } from '../../src/adapters/playbook-source/files.ts';
import type { Content } from '../../src/core/playbook/model.ts';

export const FIXTURES = path.join(import.meta.dirname, '..', 'fixtures', 'playbooks');

/** Every file under a folder by its name relative to it. */
export const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const full = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, full).replaceAll('\\', '/'), readFileSync(full, 'utf8')] as const;
      }),
  );

/** The good fixture with files laid over it; an empty text takes a file away. */
export const goodWith = (over: ReadonlyMap<string, string> = new Map()): Files => {
  const all = new Map([...textsIn(path.join(FIXTURES, 'good')), ...over]);
  const kept = [...all].filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return { sources: new Map(kept.map(([file, text]) => [file, { file, text }])), issues: [] };
};

/** The good fixture, compiled. */
export const goodContent = async (): Promise<Content> => {
  const compiled = await compileContent(path.join(FIXTURES, 'good'));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 1));
  return compiled.value;
};
