/** Owns chance: fresh incident ids and salts from the system's random source. */
import { getBuiltinModule } from 'node:process';
import { INCIDENT_ALPHABET, incidentId } from '../../core/ids.ts';
import type { Ids } from '../../ports/system.ts';

/** Loaded with the first id or salt, for errands that need none. */
const randomBytes = (size: number): Uint8Array => getBuiltinModule('node:crypto').randomBytes(size);

// The alphabet has 32 letters, so that five bits of a byte choose one evenly.
const letter = (byte: number): string => INCIDENT_ALPHABET.charAt(byte % INCIDENT_ALPHABET.length);

/** Takes the local date as `2026-11-22` or `20261122`; throws RangeError for anything else, a fault of the caller. */
export const randomIds: Ids = {
  incident: (localDate) => {
    const id = incidentId(`${localDate.replaceAll('-', '')}-${Array.from(randomBytes(4), letter).join('')}`);
    if (id === null) throw new RangeError(`no local date: ${localDate}`);
    return id;
  },
  salt: () => Buffer.from(randomBytes(16)).toString('hex'),
};
