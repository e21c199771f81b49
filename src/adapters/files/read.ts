/** Owns the reading of a file the operator names, and of standard input for `-`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** The bytes; null where the file cannot be read. */
export const readOperatorFile = async (file: string, cwd: string, stdin: Readable): Promise<Uint8Array | null> => {
  try {
    if (file !== '-') return new Uint8Array(await readFile(path.resolve(cwd, file)));
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin)
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
    return new Uint8Array(Buffer.concat(chunks));
  } catch {
    return null;
  }
};
