/** Shows every rule of the house biting, and letting the right thing pass: a test that cannot fail guards nothing. */
import { describe, expect, it } from 'vitest';
import { LAW, MAX_FILE, MAX_FUNCTION } from './law.ts';
import { scan } from './scan.ts';

type Files = Readonly<Record<string, string>>;

const broken = (files: Files): readonly string[] => {
  const tree = Object.entries(files).map(([file, source]) => scan(file, source));
  return [...new Set(LAW.flatMap(({ check }) => check(tree).map(({ rule }) => rule)))].sort();
};

/** Two rooms in which any import of these cases has something to find. */
const HOUSE: Files = {
  'src/core/a.ts': 'export type A = 1; export const a = 1;',
  'src/ports/p.ts': 'export type P = 1;',
  'src/ports/operator.ts': 'export type Line = 1; export type Mark = 1; export type Prompt = 1;',
  'src/text/t.ts': 'export type T = 1; export const t = 1;',
  'src/commands/c.ts': 'export const c = 1;',
  'src/adapters/one/o.ts': 'export const o = 1;',
  'src/adapters/two.ts': 'export const two = 2;',
  'src/main.ts': 'export const main = 1;',
  'src/system.ts': 'export const system = 1;',
};

const withFile = (file: string, source: string): readonly string[] => broken({ ...HOUSE, [file]: source });

const FORBIDDEN_IMPORTS: readonly (readonly [string, string])[] = [
  ['src/core/x.ts', "import type { P } from '../ports/p.ts';"],
  ['src/core/x.ts', "export type { P } from '../ports/p.ts'; export const own = 1;"],
  ['src/core/x.ts', "export type X = import('../ports/p.ts').P;"],
  ['src/core/x.ts', "export const x = () => import('../text/t.ts');"],
  ['src/core/x.ts', "import 'yaml';"],
  ['src/core/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/core/x.ts', "import { env } from 'process';"],
  ['src/core/x.ts', "import fs from 'fs';"],
  ['src/core/x.ts', "import type { Stats } from 'fs';"],
  ['src/ports/x.ts', "import { a } from '../core/a.ts';"],
  ['src/ports/x.ts', "import type { T } from '../text/t.ts';"],
  ['src/text/x.ts', "import type { P } from '../ports/p.ts';"],
  ['src/text/x.ts', "import type { Prompt } from '../ports/operator.ts';"],
  ['src/text/x.ts', "import { Line } from '../ports/operator.ts';"],
  ['src/text/x.ts', "import chalk from 'chalk';"],
  ['src/commands/x.ts', "import { o } from '../adapters/one/o.ts';"],
  ['src/commands/x.ts', "import path from 'node:path';"],
  ['src/commands/x.ts', "import { main } from '../main.ts';"],
  ['src/adapters/one/x.ts', "import { two } from '../two.ts';"],
  ['src/adapters/two.ts', "import type { o } from './one/o.ts'; export const two = 2;"],
  ['src/adapters/one/x.ts', "import { t } from '../../text/t.ts';"],
  ['src/adapters/one/x.ts', "import { c } from '../../commands/c.ts';"],
  ['src/adapters/one/x.ts', "import fs from 'fs';"],
  ['src/adapters/one/x.ts', 'export const x = (name: string) => import(name);'],
  ['src/main.ts', "import { system } from './system.ts';"],
  ['src/main.ts', "import manifest from '../package.json' with { type: 'json' };"],
  ['src/main.ts', "import { o } from './adapters/one/o.ts';"],
  ['src/system.ts', "import { main } from './main.ts';"],
  ['bin/x.js', "import { c } from '../src/commands/c.ts';"],
  ['bin/x.js', "import('../dist/commands/c.cjs');"],
  ['bin/x.js', "const c = require('../dist/commands/c.cjs');"],
  ['bin/x.js', 'const c = (name) => require(name);'],
  ['bin/x.js', "const fs = require('fs');"],
];

const ALLOWED_IMPORTS: readonly (readonly [string, string])[] = [
  ['src/core/sub/x.ts', "import { a } from '../a.ts';"],
  ['src/ports/x.ts', "import type { A } from '../core/a.ts';"],
  ['src/ports/x.ts', "import { type A } from '../core/a.ts';"],
  ['src/text/x.ts', "import type { Line, Mark } from '../ports/operator.ts'; import { a } from '../core/a.ts';"],
  [
    'src/commands/x.ts',
    "import { a } from '../core/a.ts'; import type { P } from '../ports/p.ts'; import { t } from '../text/t.ts';",
  ],
  [
    'src/adapters/one/x.ts',
    "import 'node:fs'; import 'yaml'; import { o } from './o.ts'; import type { T } from '../../text/t.ts';",
  ],
  ['src/main.ts', "import { c } from './commands/c.ts';"],
  ['src/system.ts', "import manifest from '../package.json' with { type: 'json' };"],
  ['src/adapters/one/x.ts', "import { getBuiltinModule } from 'node:process';"],
  [
    'src/system.ts',
    "import { o } from './adapters/one/o.ts'; import 'node:fs'; export const later = () => import('./adapters/two.ts');",
  ],
  [
    'bin/x.js',
    "const process = require('node:process'); require('../dist/main.cjs'); require('../dist/system.cjs'); process.exitCode = 1;",
  ],
];

describe('the import law', () => {
  it('finds nothing in a house that keeps it', () => {
    expect(broken(HOUSE)).toEqual([]);
  });

  it.each(FORBIDDEN_IMPORTS)('forbids %s: %s', (file, source) => {
    expect(withFile(file, source)).toContain('imports');
  });

  it.each(ALLOWED_IMPORTS)('allows %s: %s', (file, source) => {
    expect(withFile(file, source)).toEqual([]);
  });

  it('knows every file its room', () => {
    expect(withFile('src/utils/x.ts', '')).toEqual(['place']);
    expect(withFile('src/x.ts', '')).toEqual(['place']);
  });

  it('misses no file that is not there', () => {
    expect(withFile('src/core/x.ts', "import { b } from './b.ts';")).toEqual(['dangling']);
    expect(withFile('src/core/x.ts', "import './tsconfig.json';")).toEqual([]);
  });
});

describe('cycles', () => {
  const around = (last: string): Files => ({
    'src/core/x.ts': "import './y.ts';",
    'src/core/y.ts': "import './z.ts';",
    'src/core/z.ts': last,
  });

  it.each([
    "import './x.ts';",
    "import type { X } from './x.ts';",
    "export type Z = import('./x.ts').X;",
    "import './z.ts';",
  ])('are found through %s', (last) => {
    expect(broken(around(last))).toEqual(['cycle']);
  });

  it('are not seen where there is only a fork', () => {
    expect(broken({ ...around('export const z = 1;'), 'src/core/w.ts': "import './y.ts'; import './z.ts';" })).toEqual(
      [],
    );
  });
});

const SHAPES: readonly (readonly [string, string, string])[] = [
  ['barrel', 'src/core/x.ts', "export { a } from './a.ts';"],
  ['barrel', 'src/core/x.ts', "export type { A } from './a.ts';"],
  ['barrel', 'src/core/x.ts', "import { a } from './a.ts'; export { a };"],
  ['barrel', 'src/core/x.ts', "export * from './a.ts'; export const own = 1;"],
  ['default-export', 'src/core/x.ts', 'export default 1;'],
  ['default-export', 'src/core/x.ts', 'const x = 1; export { x as default };'],
  ['any', 'src/core/x.ts', 'export const x = (y: any) => y;'],
  ['any', 'src/core/x.ts', 'export type X = readonly any[];'],
  ['enum', 'src/core/x.ts', 'export enum X { A }'],
  ['enum', 'src/core/x.ts', 'export const enum X { A }'],
  ['file-size', 'src/core/x.ts', '// one\n'.repeat(MAX_FILE + 1)],
  ['function-size', 'src/core/x.ts', `export const x = () => {\n${'  // one\n'.repeat(MAX_FUNCTION)}};`],
  ['function-size', 'src/core/x.ts', `export const x = { y() {\n${'  // one\n'.repeat(MAX_FUNCTION)}} };`],
  ['chinese', 'src/core/x.ts', "export const x = '事件';"],
  ['chinese', 'src/commands/x.ts', 'export const x = (n: number) => `第 ${n} 步`;'],
  ['chinese', 'src/core/x.ts', 'export const x = /是|否/;'],
  ['locale', 'src/adapters/one/x.ts', 'export const x = (d: Date) => d.toLocaleString();'],
  ['locale', 'src/text/x.ts', "export const x = (a: string) => a.localeCompare('b');"],
  ['locale', 'src/text/x.ts', "export const x = new Intl.NumberFormat('en');"],
  ['locale', 'src/commands/x.ts', 'export const x = Intl;'],
  ['process', 'src/adapters/one/x.ts', 'export const x = process.env.HOME;'],
  ['process', 'src/adapters/one/x.ts', "import process from 'node:process'; export const x = process.pid;"],
  ['process', 'src/commands/x.ts', 'export const x = () => process.exit(1);'],
];

const SOUND: readonly (readonly [string, string])[] = [
  ['src/core/x.ts', "import { a } from './a.ts'; export { a }; export const own = a;"],
  ['src/core/x.ts', '/** 事件 in a comment is no word of the product. */\nexport const any = { enum: 1 };'],
  ['src/core/x.ts', '// one\n'.repeat(MAX_FILE)],
  ['src/core/x.ts', `export const x = () => {\n${'  // one\n'.repeat(MAX_FUNCTION - 2)}};`],
  ['src/text/x.ts', "export const x = '事件';"],
  ['src/adapters/zones/x.ts', "export const x = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });"],
  ['src/system.ts', 'export const system = (process: NodeJS.Process) => process.stdout;'],
  ['src/system.ts', 'export const system = (process: typeof globalThis.process) => ({ pid: process.pid });'],
  ['src/adapters/one/x.ts', 'export const x = (y: { process: number }) => y.process;'],
];

describe('shapes', () => {
  it.each(SHAPES)('%s is found in %s: %s', (rule, file, source) => {
    expect(withFile(file, source)).toEqual([rule]);
  });

  it.each(SOUND)('nothing is found in %s: %s', (file, source) => {
    expect(withFile(file, source)).toEqual([]);
  });
});

const IMPURE: readonly string[] = [
  'new Date()',
  'new Date',
  'Date()',
  'Date.now()',
  "Date['now']()",
  'Date.now',
  '(({ now }) => now())(Date)',
  'Math.random()',
  "Math['random']()",
  '(({ random }) => random())(Math)',
  'process.env',
  'console.log(1)',
  'globalThis.Date',
  "globalThis['process']",
  'performance.now()',
  'crypto.randomUUID()',
  'fetch',
  'setTimeout(() => 1, 1)',
  'setInterval',
  'queueMicrotask',
  "require('fs')",
  'new Function("return 1")',
  'new Date(2026, 1, 1)',
  'new Date(1).getHours()',
  'new Date(1).getTimezoneOffset()',
];

const PURE: readonly string[] = [
  'new Date(0).toISOString()',
  'Date.parse("2026-11-22T00:00:00Z")',
  'Date.UTC(2026, 1)',
  'new Date(1).getUTCHours()',
  'Math.floor(1.5)',
  '({ process: 1, console: 2 }).process',
  '((process: number) => process)(1)',
  '(when: Date) => when.toISOString()',
];

describe('the core is pure', () => {
  it.each(IMPURE)('and never says %s', (expression) => {
    expect(withFile('src/core/x.ts', `export const x = ${expression};`)).toContain('pure');
  });

  it.each(PURE)('and may say %s', (expression) => {
    expect(withFile('src/core/x.ts', `export const x = ${expression};`)).toEqual([]);
  });
});

it('the core reaches for nothing by declaring it', () => {
  const borrowed = 'declare const process: { readonly pid: number }; export const x = process.pid;';
  expect(withFile('src/core/x.ts', borrowed)).toEqual(['pure']);
});

describe('the laws themselves', () => {
  it('are each shown to bite', () => {
    const shown = new Set([...SHAPES.map(([rule]) => rule), 'imports', 'place', 'dangling', 'cycle', 'pure']);
    expect(LAW.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
