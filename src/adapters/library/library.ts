/** Owns content at run time: the compiled bundle that ships, and somebody's own playbook joined with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bad, issue, ok } from '../../core/issue.ts';
import type { Content } from '../../core/playbook/model.ts';
import { pack, unpack } from '../../core/playbook/pack.ts';
import type { Bundle, Library, OwnPlaybooks, TemplateFile } from '../../ports/library.ts';
import type { Digest } from '../../ports/system.ts';

/** `file`: the compiled content; `own`: the reader of people's own playbooks, loaded when one is named. */
export type LibraryTools = {
  readonly file: string;
  readonly digest: Digest;
  readonly own: () => Promise<OwnPlaybooks>;
};

const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

const open = (bytes: Uint8Array): Content | null => unpack(bytes, decode);

/** Content as it is pinned. */
const bundled = (content: Content, digest: Digest): Bundle => {
  const bytes = new TextEncoder().encode(pack(content));
  // Read back like any bundle, so that a first sitting and a later one look names up alike.
  return { content: open(bytes) ?? content, bytes, hash: digest.sha256(bytes) };
};

const shippedOnce = ({ file, digest }: LibraryTools): (() => Promise<Bundle>) => {
  let bundle: Promise<Bundle> | null = null;
  const read = async (): Promise<Bundle> => {
    const bytes = new Uint8Array(readFileSync(file));
    const content = open(bytes);
    if (!content) throw new Error('dist/content.jsonl is not what this version ships');
    return { content, bytes, hash: digest.sha256(bytes) };
  };
  return () => {
    bundle ??= read();
    return bundle;
  };
};

const textOf = async (file: string): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return null;
  }
};

/** The files of a template's folder; null where it cannot be read, or one of them is no text. */
const filesIn = async (folder: string): Promise<readonly TemplateFile[] | null> => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const wanted = names.filter((name) => name === 'template.yaml' || name.endsWith('.hbs')).sort();
  const read = await Promise.all(wanted.map(async (name) => ({ name, text: await textOf(path.join(folder, name)) })));
  const files = read.flatMap(({ name, text }) => (text === null ? [] : [{ file: path.join(folder, name), text }]));
  return wanted.includes('template.yaml') && files.length === wanted.length ? files : null;
};

/** The library of this installation. */
export const installedLibrary = (tools: LibraryTools): Library => {
  const shipped = shippedOnce(tools);
  return {
    shipped,
    open,
    own: async (file) => {
      const text = await textOf(file);
      if (text === null) return bad(issue('file.cannot-read', { kind: 'path', path: file }, { path: file }));
      const { content } = await shipped();
      const compiled = (await tools.own()).compile(file, text, content);
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
      const text = await textOf(file);
      if (text === null) return [issue('file.cannot-read', { kind: 'path', path: file }, { path: file })];
      return (await tools.own()).lint(file, text, (await shipped()).content);
    },
    lintTemplate: async (folder) => {
      const files = await filesIn(folder);
      const wanted = path.join(folder, 'template.yaml');
      if (files === null) return [issue('file.cannot-read', { kind: 'path', path: wanted }, { path: wanted })];
      return (await tools.own()).lintTemplate(files, (await shipped()).content);
    },
  };
};
