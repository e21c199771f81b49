/** Owns the writing of files the operator asked for, and the question whether a folder can be written at all. */
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bad, type Issue, issue, ok, type Result } from '../../core/issue.ts';
import type { Named } from '../../ports/kit-file.ts';

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? 'EIO';

/** Writes the files into a folder, which is made where it is missing; answers with their paths. */
export const saveFiles = async (folder: string, files: readonly Named[]): Promise<Result<readonly string[]>> => {
  try {
    await mkdir(folder, { recursive: true });
    const paths: string[] = [];
    for (const { name, text } of files) {
      paths.push(path.join(folder, name));
      await writeFile(path.join(folder, name), text);
    }
    return ok(paths);
  } catch (fault) {
    return bad(issue('file.cannot-write', { kind: 'path', path: folder }, { path: folder, why: codeOf(fault) }));
  }
};

/** Writes a file that is not there yet; null where it is written. What is there already is never written over. */
export const saveNew = async (file: string, contents: string | Uint8Array): Promise<Issue | null> => {
  const place = { kind: 'path', path: file } as const;
  try {
    await writeFile(file, contents, { flag: 'wx' });
    return null;
  } catch (fault) {
    return codeOf(fault) === 'EEXIST'
      ? issue('file.exists', place, { path: file })
      : issue('file.cannot-write', place, { path: file, why: codeOf(fault) });
  }
};

/** Why nothing can be written in a folder, by the system's code; null where something can. One that is not there yet is judged by the nearest above it, and left unmade. */
export const unwritable = async (folder: string): Promise<string | null> => {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (fault) {
    const above = path.dirname(folder);
    return codeOf(fault) === 'ENOENT' && above !== folder ? unwritable(above) : codeOf(fault);
  }
};
