/** Owns the trainer's file on the disk: written beside and put in its place, so that it is never found half. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { issue } from '../../core/issue.ts';
import type { Notebook } from '../../ports/notebook.ts';

export const notebookIn = (folder: string): Notebook => {
  const file = path.join(folder, 'practice.json');
  return {
    read: async () => {
      try {
        return await readFile(file, 'utf8');
      } catch {
        return null;
      }
    },
    write: async (text) => {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${file}.new`, text);
        await rename(`${file}.new`, file);
        return null;
      } catch (fault) {
        const why = (fault as NodeJS.ErrnoException).code ?? 'EIO';
        return issue('file.cannot-write', { kind: 'path', path: file }, { path: file, why });
      }
    },
  };
};
