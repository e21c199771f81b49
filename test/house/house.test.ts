/** The law, held against the tree as it stands. What each rule catches is shown in law.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAW, show } from './law.ts';
import { type Scan, scan } from './scan.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Folders are listed, never enumerated by hand: a new file cannot be forgotten. */
const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

const tree: readonly Scan[] = [...filesIn('src', '.ts'), ...filesIn('bin', '.js')].map((file) =>
  scan(file, readFileSync(path.join(ROOT, file), 'utf8')),
);

describe('the house', () => {
  it('has been read', () => {
    expect(tree.length).toBeGreaterThan(10);
    expect(tree.flatMap(({ imports }) => imports).length).toBeGreaterThan(10);
  });

  it.each(LAW)('keeps the law: $name', ({ check }) => {
    expect(check(tree).map(show)).toEqual([]);
  });
});
