/** Owns chance in a drill: the same seed draws the same, on every machine. */
import { INCIDENT_ALPHABET, type IncidentId, incidentId } from '../ids.ts';

/** The next number of a sequence and how to go on (mulberry32: small, well mixed, 32 bits of state). */
const drawn = (state: number): readonly [number: number, next: number] => {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [(mixed ^ (mixed >>> 14)) >>> 0, next];
};

const LETTERS = 4;

/** The `nth` id that a seed gives for a local date: the next one, where another drill has the first already. */
export const drillId = (localDate: string, seed: number, nth = 0): IncidentId | null => {
  let state = (seed + nth) >>> 0;
  let tail = '';
  for (let at = 0; at < LETTERS; at++) {
    const [number, next] = drawn(state);
    tail += INCIDENT_ALPHABET.charAt(number % INCIDENT_ALPHABET.length);
    state = next;
  }
  return incidentId(`${localDate.replaceAll('-', '')}-${tail}`);
};
