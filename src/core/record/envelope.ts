/** Owns the shape of a line: which members an event has, and what each may hold. */
import { incidentId, sha256 } from '../ids.ts';
import { isFields } from './canonical.ts';
import { type Json, RECORD_FORMAT, type Sealed } from './event.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const SALT = /^[0-9a-f]{32}$/;

type Fields = { readonly [key: string]: Json };
type Test = (value: Json | undefined) => boolean;

const isText: Test = (value) => typeof value === 'string' && value !== '';
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const isHash: Test = (value) => typeof value === 'string' && sha256(value) !== null;

const AUTHOR: { readonly [key: string]: Test } = {
  name: (value) => typeof value === 'string',
  role: (value) => value === null || typeof value === 'string',
  via: (value) => value === 'terminal' || value === 'script' || value === 'assistant',
  unverified: (value) => typeof value === 'boolean',
};

const EVENT: { readonly [key: string]: Test } = {
  format: isCount,
  incident: (value) => typeof value === 'string' && incidentId(value) !== null,
  seq: isCount,
  at: (value) => typeof value === 'string' && INSTANT.test(value),
  zone: isText,
  author: (value) => isFields(value) && fits(value, AUTHOR),
  type: isText,
  data: isFields,
  prev: (value) => value === null || isHash(value),
  salt: (value) => typeof value === 'string' && (value === '' || SALT.test(value)),
  data_hash: isHash,
  hash: isHash,
  more: (value) => value === undefined || value === true,
};

const fits = (value: Fields, shape: { readonly [key: string]: Test }): boolean =>
  Object.entries(shape).every(([key, test]) => test(Object.hasOwn(value, key) ? value[key] : undefined));

const known = (value: Fields): boolean => Object.keys(value).every((key) => Object.hasOwn(EVENT, key));

/** The format number a line claims; null where it claims none. */
export const formatOf = (value: Json): number | null =>
  isFields(value) && isCount(value['format']) ? (value['format'] as number) : null;

/** The value as an event, where it has the shape of one. A newer format may have more members, never fewer; no hash is checked here. */
export const asSealed = (value: Json): Sealed | null => {
  if (!isFields(value) || !fits(value, EVENT)) return null;
  const strange = value['format'] === RECORD_FORMAT && !known(value);
  // A struck line keeps no data: `salt` empty with data left over is neither an event nor a tombstone.
  const halfStruck = value['salt'] === '' && Object.keys(value['data'] as Fields).length > 0;
  return strange || halfStruck ? null : (value as unknown as Sealed);
};
