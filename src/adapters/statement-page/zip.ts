/** Owns the packing of a Word file: the same parts give the same bytes, whatever the hour and the machine's zone. */
import { unzipSync, zipSync } from 'fflate';

/** What Word and others look at first to know what a file is. */
const FIRST = '[Content_Types].xml';

const inOrder = (a: string, b: string): number => {
  if (a === b) return 0;
  return a === FIRST || (b !== FIRST && a < b) ? -1 : 1;
};

/** A zip keeps local time without a zone: these numbers are written as they stand, everywhere. */
const mtime = new Date(1980, 0, 1);

/** The file packed anew, its parts in a fixed order and without the hour they were written. */
export const sealed = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => inOrder(a, b));
  return zipSync(Object.fromEntries(parts), { mtime, level: 6, os: 0 });
};
