/** The small doorways: what time it is, chance, digests, time zones. */
import type { IncidentId, Sha256 } from '../core/ids.ts';
import type { Instant, Zone } from '../core/time.ts';

export type Clock = { readonly now: () => Instant };

export type Ids = {
  /** A fresh id for the local date, as `20261122-k7fq`. */
  readonly incident: (localDate: string) => IncidentId;
  /** 16 random bytes in hexadecimal. */
  readonly salt: () => string;
};

export type Digest = { readonly sha256: (bytes: Uint8Array | string) => Sha256 };

/** The zone of that IANA name; null where this machine does not know it. */
export type Zones = { readonly zone: (id: string) => Zone | null };
