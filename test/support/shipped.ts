/** Compiled content for tests: what ships, once a run, and the small tree that the decider is specified with. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import type { Scenario } from '../../src/core/drill/model.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import type { Card } from '../../src/core/trainer/card.ts';
import { textsIn } from './content.ts';

export const ROOT = path.join(import.meta.dirname, '..', '..');

/** Everything that can change what comes out of the compiler. */
const INPUTS = ['playbooks', 'templates', 'src/adapters/playbook-source', 'src/core'];

const keyOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const folder of INPUTS)
    for (const [name, text] of textsIn(path.join(root, folder))) hash.update(`${folder}/${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 24);
};

type Compiled = { readonly content: Content; readonly scenarios: readonly Scenario[]; readonly cards: readonly Card[] };

const compiled = async (root: string): Promise<Compiled> => {
  const { content, scenarios, cards, findings } = await lintContent(root);
  if (content === null) throw new Error(`${root} does not compile: ${findings.map(({ code }) => code).join(', ')}`);
  return { content, scenarios, cards };
};

/** A test file that comes second reads what the first one compiled. */
const cached = async (): Promise<Compiled> => {
  const file = path.join(tmpdir(), 'crisis-kit-test-content', `${keyOf(ROOT)}.all.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Compiled;
  const text = JSON.stringify(await compiled(ROOT));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return JSON.parse(text) as Compiled;
};

let shipped: Promise<Compiled> | null = null;
let small: Promise<Compiled> | null = null;

const all = (): Promise<Compiled> => {
  shipped ??= cached();
  return shipped;
};

/** What ships, as far as it compiles; that it compiles without an error is a test of its own. */
export const shippedContent = async (): Promise<Content> => (await all()).content;

export const shippedScenarios = async (): Promise<readonly Scenario[]> => (await all()).scenarios;

export const shippedCards = async (): Promise<readonly Card[]> => (await all()).cards;

/** Two small playbooks with one step of every kind: `shop` and `wide`. */
export const smallContent = async (): Promise<Content> => {
  small ??= compiled(path.join(import.meta.dirname, '..', 'fixtures', 'incident'));
  return (await small).content;
};
