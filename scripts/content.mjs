// Turns playbooks/ and templates/ into dist/content.json, with the kit's own reader: what ships has passed what users' files must pass.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import canonicalize from 'canonicalize';
import { bundleInto } from './bundle.mjs';

const COMPILER = 'src/adapters/playbook-source/compile.ts';

/** Node 20 runs no TypeScript: the compiler is bundled to a folder that is thrown away. */
const loadCompiler = async (root, folder) => {
  await bundleInto(root, folder, { compile: COMPILER });
  const { compileContent } = await import(pathToFileURL(path.join(folder, 'compile.cjs')).href);
  if (typeof compileContent !== 'function') throw new Error(`${COMPILER} exports no compileContent`);
  return compileContent;
};

const placeOf = (place) => {
  if (place.kind === 'file') return `${place.file}:${place.line}:${place.column}`;
  return Object.values(place).join(' ');
};

const lineOf = ({ code, place, params }) => `  ${placeOf(place)}  ${code}  ${JSON.stringify(params)}`;

/** Canonical JSON of all shipped content. Throws with every issue, one a line, where there is any. */
export const compileContentJson = async (root) => {
  if (!existsSync(path.join(root, COMPILER)))
    throw new Error(`content: ${COMPILER} is not there, so dist/content.json cannot be made`);
  const folder = await mkdtemp(path.join(tmpdir(), 'crisis-kit-content-'));
  try {
    const compileContent = await loadCompiler(root, folder);
    const result = await compileContent(root);
    if (!result.ok)
      throw new Error(['content: the shipped content has issues', ...result.issues.map(lineOf)].join('\n'));
    return `${canonicalize(result.value)}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
