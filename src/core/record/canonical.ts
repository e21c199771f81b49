/** Owns the one way to write a Json value as text: RFC 8785 (sorted keys, no spaces, ECMAScript's numbers). */
import type { Json } from './event.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

type Fields = { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** True for an object, false for a list, null and plain values. */
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !isList(value);

const quoted = (text: string): string => {
  if (LONE_SURROGATE.test(text)) throw new RangeError('half of a surrogate pair has no canonical form');
  return JSON.stringify(text);
};

/**
 * The canonical text of a value. Keys are sorted by UTF-16 units, as RFC 8785 wants.
 * Throws RangeError for what no canonical text can say (a number that is not finite, half a surrogate pair): that is a fault of the caller.
 */
export const canonical = (value: Json): string => {
  if (typeof value === 'string') return quoted(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (isFields(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${quoted(key)}:${canonical(value[key] as Json)}`);
    return `{${members.join(',')}}`;
  }
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new RangeError(`${String(value)} has no canonical form`);
};

/** The same value with each half of a surrogate pair replaced by U+FFFD: a pasted text must never make the record unwritable. */
export const wellFormed = (value: Json): Json => {
  if (typeof value === 'string') return value.replace(LONE_SURROGATES, '\uFFFD');
  if (isList(value)) return value.map(wellFormed);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(LONE_SURROGATES, '\uFFFD'), wellFormed(inner)]),
  );
};
