/** The program built from the sources as they are now, into a folder of its own, so that a stale dist can neither pass nor fail a test. */
import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleInto } from '../../scripts/bundle.mjs';
import { packScenarios } from '../../src/core/drill/pack.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { pack } from '../../src/core/playbook/pack.ts';
import { QUICK } from './quick.ts';
import { ROOT, shippedScenarios } from './shipped.ts';

/** The folder and the front door in it; bundles stand in `dist`, further ones by the names of `more`. */
export type Built = { readonly folder: string; readonly dist: string; readonly bin: string };

/** Builds the program with this content; `more` are further entry points, by name. The caller removes the folder. */
export const buildProgram = async (
  content: Content | null,
  more: Readonly<Record<string, string>> = {},
): Promise<Built> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-built-'));
  const dist = path.join(folder, 'dist');
  await bundleInto(ROOT, dist, { main: 'src/main.ts', system: 'src/system.ts', ...more });
  writeFileSync(path.join(dist, 'content.jsonl.br'), brotliCompressSync(content === null ? '' : pack(content), QUICK));
  const drills = content === null ? '' : packScenarios(await shippedScenarios());
  writeFileSync(path.join(dist, 'drills.jsonl.br'), brotliCompressSync(drills, QUICK));
  cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true });
  copyFileSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  return { folder, dist, bin: path.join(folder, 'bin', 'crisis-kit.js') };
};
