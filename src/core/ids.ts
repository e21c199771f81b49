/** Owns the branded ids. Only the parsers here mint them, so an id in a signature has been checked. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type IncidentId = Branded<'incident'>;
export type Sha256 = Branded<'sha256'>;

/** Base32 without the look-alikes i, l, o, u. */
const INCIDENT = /^\d{8}-[0-9a-hjkmnp-tv-z]{4}$/;
const HASH = /^sha256:[0-9a-f]{64}$/;

/** Local date and four characters, as `20261122-k7fq`; null where the text is no such id. */
export const incidentId = (text: string): IncidentId | null => (INCIDENT.test(text) ? (text as IncidentId) : null);

/** `sha256:` and 64 hexadecimal digits; null otherwise. */
export const sha256 = (text: string): Sha256 | null => (HASH.test(text) ? (text as Sha256) : null);

export const INCIDENT_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
