/** Bundles a TypeScript entry for a real process: Node 20 cannot run one. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInto } from '../../scripts/bundle.mjs';
import { ROOT } from './shipped.ts';
import { sweep } from './sweep.ts';

/** The bundled file, and how to remove it. */
export const bundled = async (entry: string): Promise<{ readonly file: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-kit-bundle-'));
  await bundleInto(ROOT, folder, { entry });
  return { file: join(folder, 'entry.cjs'), remove: () => sweep(folder) };
};
