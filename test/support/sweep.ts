/** Removes a folder in which a program just told to end may still write its last files. */
import { rmSync } from 'node:fs';

/** More than any program of the tests writes as it ends; each failure below costs it one more file. */
const LAST_FILES = 50;

/** Removes `folder` and all in it, whatever still comes in meanwhile. Once it is gone nothing can be written there any more. */
export const sweep = (folder: string): void => {
  for (let late = 0; ; late++) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      const filled = (error as NodeJS.ErrnoException).code === 'ENOTEMPTY';
      if (!filled || late === LAST_FILES) throw error;
    }
  }
};
