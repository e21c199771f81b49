/** The program built from the sources as they are now, into a folder of its own, so that a stale dist can neither pass nor fail a test. */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Content } from '../../src/core/playbook/model.ts';
import { canonical } from '../../src/core/record/canonical.ts';
import type { Json } from '../../src/core/record/event.ts';
import { ROOT } from './shipped.ts';

/** Some packages are CommonJS and call `require` for Node's own modules. */
const REQUIRE =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);";

/** The folder and the front door in it; bundles stand in `dist`, further ones by the names of `more`. */
export type Built = { readonly folder: string; readonly dist: string; readonly bin: string };

/** Builds the program with this content; `more` are further entry points, by name. The caller removes the folder. */
export const buildProgram = async (
  content: Content | null,
  more: Readonly<Record<string, string>> = {},
): Promise<Built> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-built-'));
  const dist = path.join(folder, 'dist');
  await build({
    absWorkingDir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: REQUIRE },
    logLevel: 'error',
    entryPoints: { main: 'src/main.ts', system: 'src/system.ts', ...more },
    outdir: dist,
  });
  writeFileSync(path.join(dist, 'content.json'), `${canonical(content as unknown as Json)}\n`);
  mkdirSync(path.join(folder, 'bin'));
  const bin = path.join(folder, 'bin', 'crisis-kit.js');
  copyFileSync(path.join(ROOT, 'bin', 'crisis-kit.js'), bin);
  copyFileSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  return { folder, dist, bin };
};
