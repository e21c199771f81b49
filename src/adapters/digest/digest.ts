/** Owns SHA-256 by Node's own cryptography, loaded with the first digest: it is a tenth of a start, and many errands need none. */
import { getBuiltinModule } from 'node:process';
import type { Sha256 } from '../../core/ids.ts';
import type { Digest } from '../../ports/system.ts';

const cryptography = () => getBuiltinModule('node:crypto');

/** Hashes bytes, or a text's UTF-8, to `sha256:` and 64 hexadecimal digits. */
export const nodeDigest: Digest = {
  sha256: (bytes) => `sha256:${cryptography().createHash('sha256').update(bytes).digest('hex')}` as Sha256,
};
