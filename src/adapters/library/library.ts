/** Owns content at run time: the compiled bundle that ships, and somebody's own playbook joined with it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { unpackScenarios } from '../../core/drill/pack.ts';
import { bad, ok, type Result } from '../../core/issue.ts';
import type { Content } from '../../core/playbook/model.ts';
import { pack, unpack } from '../../core/playbook/pack.ts';
import { unpackCards } from '../../core/trainer/pack.ts';
import type { Bundle, Library, OwnPlaybooks, TemplateFile } from '../../ports/library.ts';
import type { Digest } from '../../ports/system.ts';
import { type ScenarioTools, scenarioFiles } from './scenario-files.ts';
import { textOf, unreadable } from './text.ts';

/** `file`: the compiled content; `drills`: the compiled scenarios; `cards`: the trainer's; `own`: the reader of people's own playbooks, loaded when one is named. */
export type LibraryTools = {
  readonly file: string;
  readonly drills: string;
  readonly cards: string;
  readonly digest: Digest;
  readonly own: () => Promise<OwnPlaybooks>;
  readonly scenarios: ScenarioTools;
};

const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

const open = (bytes: Uint8Array): Content | null => unpack(bytes, decode);

/** What the build has written: a seventh of its size on the disk and on the way here. */
const inflated = (file: string): Uint8Array => brotliDecompressSync(readFileSync(file));

/** Content as it is pinned. */
const bundled = (content: Content, digest: Digest): Bundle => {
  const bytes = new TextEncoder().encode(pack(content));
  // Read back like any bundle, so that a first sitting and a later one look names up alike.
  return { content: open(bytes) ?? content, bytes, hash: digest.sha256(bytes) };
};

const shippedOnce = ({ file, digest }: LibraryTools): (() => Promise<Bundle>) => {
  let bundle: Promise<Bundle> | null = null;
  const read = async (): Promise<Bundle> => {
    const bytes = inflated(file);
    const content = open(bytes);
    if (!content) throw new Error('dist/content.jsonl.br is not what this version ships');
    return { content, bytes, hash: digest.sha256(bytes) };
  };
  return () => {
    bundle ??= read();
    return bundle;
  };
};

/** Nothing where it is no folder. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The files of a template's folder, or what keeps them from being read. */
const filesIn = (folder: string): Result<readonly TemplateFile[]> => {
  const wanted = namesIn(folder).filter((name) => name === 'template.yaml' || name.endsWith('.hbs'));
  if (!wanted.includes('template.yaml')) return bad(unreadable(path.join(folder, 'template.yaml')));
  const read = wanted.sort().map((name) => ({ file: path.join(folder, name), text: textOf(path.join(folder, name)) }));
  const wrong = read.flatMap(({ text }) => (text.ok ? [] : text.issues));
  return wrong.length > 0
    ? bad(...wrong)
    : ok(read.flatMap(({ file, text }) => (text.ok ? [{ file, text: text.value }] : [])));
};

/** The library of this installation. */
export const installedLibrary = (tools: LibraryTools): Library => {
  const shipped = shippedOnce(tools);
  return {
    shipped,
    scenarios: async () => {
      const scenarios = unpackScenarios(decode(inflated(tools.drills)));
      if (!scenarios) throw new Error('dist/drills.jsonl.br is not what this version ships');
      return scenarios;
    },
    cards: async () => {
      const cards = unpackCards(decode(inflated(tools.cards)));
      if (!cards) throw new Error('dist/cards.jsonl.br is not what this version ships');
      return cards;
    },
    scenarioFiles: scenarioFiles(tools.scenarios, shipped),
    open,
    own: async (file) => {
      const text = textOf(file);
      if (!text.ok) return text;
      const { content } = await shipped();
      const compiled = (await tools.own()).compile(file, text.value, content);
      if (!compiled.ok) return compiled;
      const { playbook, content: joined } = compiled.value;
      return ok({
        playbook,
        bundle: bundled(joined, tools.digest),
        overrides: content.playbooks[playbook] !== undefined,
      });
    },
    eject: async (playbook, lang) => (await tools.own()).eject(playbook, lang),
    starter: async (id, lang, words) => (await tools.own()).starter(id, lang, words),
    lint: async (file) => {
      const text = textOf(file);
      return text.ok ? (await tools.own()).lint(file, text.value, (await shipped()).content) : text.issues;
    },
    lintTemplate: async (folder) => {
      const files = filesIn(folder);
      return files.ok ? (await tools.own()).lintTemplate(files.value, (await shipped()).content) : files.issues;
    },
  };
};
