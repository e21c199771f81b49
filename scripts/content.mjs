// Turns playbooks/ and templates/ into dist/content.jsonl.br and dist/drills.jsonl.br, with the kit's own reader: what ships has passed what users' files must pass.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleInto } from './bundle.mjs';

const COMPILER = 'src/adapters/playbook-source/compile.ts';
const PACKERS = {
  pack: 'src/core/playbook/pack.ts',
  drills: 'src/core/drill/pack.ts',
  cards: 'src/core/trainer/pack.ts',
};

/** Node 20 runs no TypeScript: the compiler is bundled to a folder that is thrown away. */
const loadCompiler = async (root, folder) => {
  await bundleInto(root, folder, { compile: COMPILER, ...PACKERS });
  const built = (name) => import(pathToFileURL(path.join(folder, `${name}.cjs`)).href);
  const [{ compileAll }, { pack }, { packScenarios }, { packCards }] = await Promise.all([
    built('compile'),
    built('pack'),
    built('drills'),
    built('cards'),
  ]);
  return { compileAll, pack, packScenarios, packCards };
};

const placeOf = (place) => {
  if (place.kind === 'file') return `${place.file}:${place.line}:${place.column}`;
  return Object.values(place).join(' ');
};

const lineOf = ({ code, place, params }) => `  ${placeOf(place)}  ${code}  ${JSON.stringify(params)}`;

/** All shipped content as it ships, and the scenarios of its drills. Throws with every issue, one a line, where there is any. */
export const packedContent = async (root) => {
  if (!existsSync(path.join(root, COMPILER)))
    throw new Error(`content: ${COMPILER} is not there, so dist/content.jsonl.br cannot be made`);
  const folder = await mkdtemp(path.join(tmpdir(), 'crisis-kit-content-'));
  try {
    const { compileAll, pack, packScenarios, packCards } = await loadCompiler(root, folder);
    const result = await compileAll(root);
    if (!result.ok)
      throw new Error(['content: the shipped content has issues', ...result.issues.map(lineOf)].join('\n'));
    const { content, scenarios, cards } = result.value;
    return { content: pack(content), drills: packScenarios(scenarios), cards: packCards(cards) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
