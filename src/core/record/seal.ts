/** Owns the way an event gets its place in the chain: what is hashed, in which order, and the line of text it becomes. */
import type { IncidentId, Sha256 } from '../ids.ts';
import { canonical, wellFormed } from './canonical.ts';
import { type Draft, type Json, RECORD_FORMAT, type Sealed } from './event.ts';

/** SHA-256 of bytes, or of a text's UTF-8. */
export type Hash = (input: Uint8Array | string) => Sha256;

export type Link = {
  readonly incident: IncidentId;
  /** From 1. */
  readonly seq: number;
  /** The hash of the event before; null for the first. */
  readonly prev: Sha256 | null;
  /** 16 random bytes in hexadecimal, fresh for each event. */
  readonly salt: string;
  /** True where another event of the same append follows. */
  readonly more: boolean;
};

/** What `hash` has to be: over the canonical envelope, which is the event without `hash`, `data` and `salt`. */
export const envelopeHash = (event: { readonly [key: string]: Json }, sha256: Hash): Sha256 => {
  const { hash: _hash, data: _data, salt: _salt, ...envelope } = event;
  return sha256(canonical(envelope));
};

/** What `data_hash` has to be: over the salt's 32 digits followed by the canonical data. */
export const dataHash = (salt: string, data: Json, sha256: Hash): Sha256 => sha256(salt + canonical(data));

/** The draft at its place. Throws RangeError where the data hold a number that is not finite: a fault of the caller. */
export const seal = (draft: Draft, link: Link, sha256: Hash): Sealed => {
  const { at, zone, author, type, data } = wellFormed(draft) as Draft;
  const { incident, seq, prev, salt } = link;
  const data_hash = dataHash(salt, data, sha256);
  const envelope = {
    format: RECORD_FORMAT,
    incident,
    seq,
    at,
    zone,
    author,
    type,
    prev,
    data_hash,
    ...(link.more ? { more: true as const } : {}),
  };
  return { ...envelope, salt, data, hash: envelopeHash(envelope, sha256) };
};

/** Seals the events of one append behind `last` (null where there is none); `salt` is asked once for each. */
export const sealAll = (
  drafts: readonly Draft[],
  behind: { readonly incident: IncidentId; readonly last: Sealed | null },
  tools: { readonly sha256: Hash; readonly salt: () => string },
): readonly Sealed[] => {
  const sealed: Sealed[] = [];
  let last = behind.last;
  for (const [index, draft] of drafts.entries()) {
    const link = {
      incident: behind.incident,
      seq: (last?.seq ?? 0) + 1,
      prev: last?.hash ?? null,
      salt: tools.salt(),
      more: index < drafts.length - 1,
    };
    last = seal(draft, link, tools.sha256);
    sealed.push(last);
  }
  return sealed;
};

/** The event's line, LF included. */
export const line = (event: Sealed): string => `${canonical(event)}\n`;

/** The tombstone of an event: the same envelope and hashes, data and salt gone (see `isStruck`). */
export const struck = (event: Sealed): Sealed => ({ ...event, data: {}, salt: '' });
