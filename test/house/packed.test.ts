/** What ships packed is the same module as before: those it requires and those that require it find it under its own name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packed } from '../../scripts/packed.mjs';

const LARGE = `/*${' '.repeat(20_000)}*/`;
const FILES = new Map([
  ['main.cjs', "exports.pages = require('./large.cjs').pages;"],
  ['large.cjs', `${LARGE}exports.pages = [require('./small.cjs').page, module.filename, '頁'];`],
  ['small.cjs', 'exports.page = 1;'],
]);
const SOURCES = new Map([
  ['main.cjs', { 'src/main.ts': 50 }],
  ['large.cjs', { 'src/seldom/pages.ts': 20_000, 'src/main.ts': 10 }],
  ['small.cjs', { 'src/seldom/page.ts': 10 }],
]);

describe('packed', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-packed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same module as before', () => {
    for (const [name, contents] of packed(FILES, SOURCES, ['src/seldom/']))
      writeFileSync(path.join(folder, name), contents);
    const main: unknown = createRequire(import.meta.url)(path.join(folder, 'main.cjs'));
    expect(main).toEqual({ pages: [1, path.join(folder, 'large.cjs'), '頁'] });
  });

  it('packs what is large and made of what it is told, and nothing else', () => {
    const names = [...packed(FILES, SOURCES, ['src/seldom/']).keys()];
    expect(names).toEqual(['main.cjs', 'large.cjs', 'large.cjs.br', 'small.cjs']);
  });

  it('refuses a folder that nothing is made of', () => {
    expect(() => packed(FILES, SOURCES, ['src/renamed/'])).toThrow('src/renamed/');
  });
});
