/** Builds small records for tests: fixed author, time and salts, so that the same call gives the same bytes. */
import { createHash } from 'node:crypto';
import { type IncidentId, incidentId, type Sha256 } from '../../src/core/ids.ts';
import type { Draft, Json, Sealed } from '../../src/core/record/event.ts';
import { line, sealAll } from '../../src/core/record/seal.ts';

export const sha256 = (bytes: Uint8Array | string): Sha256 =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Sha256;

/** The id, or a thrown fault of the test. */
export const anId = (text: string): IncidentId => {
  const id = incidentId(text);
  if (id === null) throw new RangeError(`no incident id: ${text}`);
  return id;
};

export const INCIDENT = anId('20261122-k7fq');

export const draft = (type: string, data: { readonly [key: string]: Json } = {}): Draft => ({
  at: '2026-11-22T07:00:00.000Z',
  zone: 'Asia/Taipei',
  author: { name: '陳怡君', role: 'quality', via: 'terminal', unverified: false },
  type,
  data,
});

/** Salts that count up: as different as random ones, and the same in every run. */
export const counting = (): (() => string) => {
  let n = 0;
  return () => {
    n += 1;
    return n.toString(16).padStart(32, '0');
  };
};

/** Seals each draft as an append of its own. */
export const chain = (drafts: readonly Draft[], incident: IncidentId = INCIDENT): readonly Sealed[] => {
  const salt = counting();
  const events: Sealed[] = [];
  for (const each of drafts)
    events.push(...sealAll([each], { incident, last: events.at(-1) ?? null }, { sha256, salt }));
  return events;
};

export const bytesOf = (events: readonly Sealed[]): Uint8Array => new TextEncoder().encode(events.map(line).join(''));
