/** Owns SHA-256 by Node's own cryptography. */
import { createHash } from 'node:crypto';
import type { Sha256 } from '../../core/ids.ts';
import type { Digest } from '../../ports/system.ts';

/** Hashes bytes, or a text's UTF-8, to `sha256:` and 64 hexadecimal digits. */
export const nodeDigest: Digest = {
  sha256: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Sha256,
};
