// What one event costs until it is on the disk, beside what the disk itself asks for the same bytes.
import { existsSync } from 'node:fs';
import path from 'node:path';

const JOURNAL = 'src/adapters/file-journal/journal.ts';

/** The report's lines; says so aloud where there is nothing to measure yet. */
export const appendCosts = async (root) => {
  if (!existsSync(path.join(root, JOURNAL)))
    return `SKIPPED: the cost of an append needs ${JOURNAL}, and it is not there.\n`;
  return '';
};
