/** Owns the envelope of one line of the record. What the events say is `incident/events.ts`. */
import type { IncidentId, Sha256 } from '../ids.ts';
import type { Instant } from '../time.ts';

/** The format this version writes. A record with a higher number is opened read-only. */
export const RECORD_FORMAT = 1;

export type Author = {
  readonly name: string;
  readonly role: string | null;
  readonly via: 'terminal' | 'script' | 'assistant';
  /** True where the name is only the login of this machine's user. */
  readonly unverified: boolean;
};

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An event before it has a place in the chain. `at` comes in with the command, never from here. */
export type Draft = {
  readonly at: Instant;
  readonly zone: string;
  readonly author: Author;
  /** Past tense, as `question-answered`. */
  readonly type: string;
  readonly data: { readonly [key: string]: Json };
};

/**
 * One line of the record. `hash` is over the canonical envelope without `hash`, `data` and `salt`;
 * `data_hash` over the salt and the canonical data, so that data and salt can be struck out later and the chain still holds.
 */
export type Sealed = Draft & {
  readonly format: number;
  readonly incident: IncidentId;
  /** From 1, without a gap. */
  readonly seq: number;
  /** The hash of the line before; null on the first. */
  readonly prev: Sha256 | null;
  /** 16 random bytes in hexadecimal. */
  readonly salt: string;
  readonly data_hash: Sha256;
  readonly hash: Sha256;
  /**
   * Set on every event of an append but its last: the next line belongs to the same append. Where a crash leaves such lines
   * at the end, none of that append was acknowledged and all of it is torn, so that an append is all or none on disk too.
   */
  readonly more?: true;
};

/**
 * True for a tombstone: a line whose data and salt were struck out, written as `"data":{}` and `"salt":""`.
 * It is sound only where a later event that still stands names its number: `"data":{"redacts":[12],…}`. Line 1 cannot be struck.
 */
export const isStruck = (event: Sealed): boolean => event.salt === '';
