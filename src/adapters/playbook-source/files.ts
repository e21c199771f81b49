/** Owns the reading of authored files from the disk: which there are, how big they may be, and that they are UTF-8. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../../core/issue.ts';
import { decode, MAX_TEMPLATE, MAX_YAML, type Source, whole } from './source.ts';

/** Every authored file under a root by its name relative to it, and what could not be read. */
export type Files = { readonly sources: ReadonlyMap<string, Source>; readonly issues: readonly Issue[] };

const limitOf = (file: string): number | null =>
  file.endsWith('.yaml') ? MAX_YAML : file.endsWith('.hbs') ? MAX_TEMPLATE : null;

const tooBig = (file: string, bytes: number, max: number): Issue =>
  file.endsWith('.hbs')
    ? issue('template.too-big', whole(file), { bytes, max })
    : issue('yaml.too-big', whole(file), { bytes, max });

const readOne = async (root: string, file: string, max: number): Promise<Source | Issue> => {
  const full = path.join(root, file);
  try {
    const { size } = await stat(full);
    if (size > max) return tooBig(file, size, max);
    const decoded = decode(file, await readFile(full));
    return decoded.ok ? decoded.value : (decoded.issues[0] as Issue);
  } catch (error) {
    return issue('yaml.cannot-read', whole(file), { why: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
};

const listed = async (root: string, folder: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(path.join(root, folder), { recursive: true });
    return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort();
  } catch {
    return [];
  }
};

/** Reads `playbooks/` and `templates/` under a root. Only `.yaml` and `.hbs` files count. */
export const readFiles = async (root: string): Promise<Files> => {
  const names = [...(await listed(root, 'playbooks')), ...(await listed(root, 'templates'))];
  const wanted = names.flatMap((file) => {
    const max = limitOf(file);
    return max === null ? [] : [{ file, max }];
  });
  const read = await Promise.all(wanted.map(({ file, max }) => readOne(root, file, max)));
  const sources = read.filter((each): each is Source => 'text' in each);
  return {
    sources: new Map(sources.map((source) => [source.file, source])),
    issues: read.filter((each): each is Issue => 'code' in each),
  };
};
