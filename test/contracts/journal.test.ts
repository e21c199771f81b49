/** Every journal keeps the one contract. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { fileJournal } from '../../src/adapters/file-journal/journal.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import { memoryJournal, type Shelf } from '../../src/adapters/memory-journal/journal.ts';
import { journalContract } from './journal.ts';

const readOrNull = (path: string): Uint8Array | null => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

journalContract('files', () => {
  const dir = mkdtempSync(join(tmpdir(), 'crisis-kit-'));
  return {
    journal: fileJournal({ dir, process, digest: nodeDigest, ids: randomIds }),
    spoil: (incident, path, change) => {
      const full = join(dir, 'incidents', incident, path);
      const bytes = change(readOrNull(full));
      mkdirSync(dirname(full), { recursive: true });
      if (bytes) writeFileSync(full, bytes);
      else rmSync(full);
    },
    dispose: () => rmSync(dir, { recursive: true }),
  };
});

journalContract('memory', () => {
  const shelves = new Map<string, Shelf>();
  return {
    journal: memoryJournal({ digest: nodeDigest, ids: randomIds, shelves }),
    spoil: (incident, path, change) => {
      const shelf = shelves.get(incident);
      const bytes = change(shelf?.get(path) ?? null);
      if (bytes) shelf?.set(path, bytes);
      else shelf?.delete(path);
    },
    dispose: () => shelves.clear(),
  };
});
