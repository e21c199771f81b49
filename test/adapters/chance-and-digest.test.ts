/** The small doorways to chance and to digests. */
import { describe, expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { randomIds } from '../../src/adapters/ids/ids.ts';
import { INCIDENT_ALPHABET, incidentId } from '../../src/core/ids.ts';

describe('random ids', () => {
  it('carry the local date and are ids', () => {
    const made = Array.from({ length: 2000 }, () => randomIds.incident('2026-11-22'));
    expect(made.filter((id) => incidentId(id) === null || !id.startsWith('20261122-'))).toEqual([]);
    expect(new Set(made.flatMap((id) => [...id.slice(9)]))).toEqual(new Set(INCIDENT_ALPHABET));
  });

  it('refuse what is no date', () => {
    expect(() => randomIds.incident('yesterday')).toThrow(RangeError);
  });

  it('make salts of 16 bytes, never the same', () => {
    const salts = Array.from({ length: 100 }, randomIds.salt);
    expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
    expect(new Set(salts).size).toBe(100);
  });
});

describe('the digest', () => {
  it('is SHA-256, of a text over its UTF-8', () => {
    expect(nodeDigest.sha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(nodeDigest.sha256('中')).toBe(nodeDigest.sha256(new TextEncoder().encode('中')));
  });
});
