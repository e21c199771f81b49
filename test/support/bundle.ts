/** Bundles a TypeScript entry for a real process: Node 20 cannot run one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The bundled file, and how to remove it. */
export const bundled = async (entry: string): Promise<{ readonly file: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-kit-bundle-'));
  await build({
    entryPoints: { entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  });
  return { file: join(folder, 'entry.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};
