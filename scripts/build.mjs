// Builds what is published: dist/*.cjs, dist/content.jsonl.br, dist/drills.jsonl.br and THIRD-PARTY-NOTICES. `npm run build`.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { packedContent } from './content.mjs';
import { notices } from './notices.mjs';
import { packed, tight } from './packed.mjs';

const ENTRIES = { main: 'src/main.ts', system: 'src/system.ts' };

/** New files first, leftovers after, so that a process reading dist meanwhile never finds a hole. */
const writeDist = async (dist, files) => {
  await mkdir(dist, { recursive: true });
  for (const [name, contents] of files) await writeFile(path.join(dist, name), contents);
  const stale = (await readdir(dist)).filter((name) => !files.has(name));
  await Promise.all(stale.map((name) => rm(path.join(dist, name), { recursive: true })));
};

/** All sources of which something really got in. */
const inputsOf = (sources) => [...new Set([...sources.values()].flatMap(Object.keys))].sort();

const missing = (root) => Object.values(ENTRIES).filter((entry) => !existsSync(path.join(root, entry)));

const report = async (dist, files) => {
  const sizes = await Promise.all([...files.keys()].map(async (name) => (await stat(path.join(dist, name))).size));
  const kb = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  process.stdout.write(`built dist: ${files.size} files, ${kb} KB\n`);
};

/** Builds the tree under `root`. Throws a sentence where it cannot. */
export const buildAll = async (root) => {
  const absent = missing(root);
  if (absent.length > 0) throw new Error(`nothing to build from: ${absent.join(', ')} is not there`);
  // Everything in memory first: a build that fails leaves the last good one standing.
  const bundled = await bundle(root, ENTRIES);
  const files = packed(bundled.files, bundled.sources);
  const dist = path.join(root, 'dist');
  const { content, drills, cards } = await packedContent(root);
  files.set('content.jsonl.br', tight(content));
  files.set('drills.jsonl.br', tight(drills));
  files.set('cards.jsonl.br', tight(cards));
  await writeDist(dist, files);
  await writeFile(path.join(root, 'THIRD-PARTY-NOTICES'), await notices(root, inputsOf(bundled.sources)));
  await report(dist, files);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  try {
    await buildAll(root);
  } catch (error) {
    process.stderr.write(`build: ${error.message}\n`);
    process.exitCode = 1;
  }
}
