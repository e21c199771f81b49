/** Reads what somebody knows of the case from plain data: the harm, what is confirmed, what is not. */
import { bad, type Issue, issue, ok, type Place, type Result } from '../issue.ts';
import { type Facts, HARMS, type Harm, type Unconfirmed, type Value } from './model.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const isValue = (value: unknown): value is Value => ['string', 'number', 'boolean'].includes(typeof value);

const KEYS = ['harm', 'confirmed', 'unconfirmed'] as const;

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A name whose value is itself a map or a list stands for all that is under it. */
const under = (name: string, value: unknown): readonly (readonly [string, Value])[] => {
  if (isValue(value)) return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => under(name, one));
  return isData(value) ? Object.entries(value).flatMap(([key, one]) => under(`${name}.${key}`, one)) : [];
};

const confirmedIn = (value: unknown): ReadonlyMap<string, readonly Value[]> => {
  const found = new Map<string, readonly Value[]>();
  if (isData(value))
    for (const [name, one] of Object.entries(value).flatMap(([key, each]) => under(key, each)))
      found.set(name, [...(found.get(name) ?? []), one]);
  return found;
};

/** A name, a sentence, or a name with the value that is suspected. */
/** `cause: a worn bolt`, put down as one string. */
const NAMED = /^((?:[^:：\s]+ ?){1,4})(?:: +|：\s*)(\S.*)$/su;
const named = (claim: string): Unconfirmed => {
  const [, name, value] = NAMED.exec(claim) ?? [];
  return name === undefined || value === undefined ? { claim, value: null } : { claim: name.trim(), value };
};

const unconfirmedIn = (value: unknown): readonly Unconfirmed[] =>
  listOf(value).flatMap((one): readonly Unconfirmed[] => {
    if (isData(one)) return Object.entries(one).flatMap(([claim, each]) => valued(claim, each));
    return isValue(one) ? [named(String(one))] : [];
  });

const valued = (claim: string, value: unknown): readonly Unconfirmed[] => {
  const values = under(claim, value);
  return values.length === 0 ? [{ claim, value: null }] : values.map(([name, one]) => ({ claim: name, value: one }));
};

const isHarm = (value: unknown): value is Harm => (HARMS as readonly unknown[]).includes(value);

const wrong = (place: Place, found: unknown, allowed: readonly string[]): Issue =>
  issue('usage.bad-facts', place, {
    found: isValue(found) ? String(found) : typeof found,
    allowed: allowed.join(', '),
  });

const issuesIn = (data: Data, place: (key: string) => Place): readonly Issue[] => [
  ...Object.keys(data)
    .filter((key) => !(KEYS as readonly string[]).includes(key))
    .map((key) => wrong(place(key), key, KEYS)),
  ...listOf(data['harm'])
    .filter((one) => !isHarm(one))
    .map((one) => wrong(place('harm'), one, HARMS)),
  ...(data['confirmed'] == null || isData(data['confirmed'])
    ? []
    : [wrong(place('confirmed'), data['confirmed'], ['name: value'])]),
];

/** `path` names the file, for the issues. */
export const readFacts = (value: unknown, path = ''): Result<Facts> => {
  const place = (key: string): Place => ({ kind: 'path', path: path === '' ? key : `${path} ${key}` });
  if (value === null || value === undefined) return ok({ harm: [], confirmed: new Map(), unconfirmed: [] });
  if (!isData(value)) return bad(wrong({ kind: 'path', path }, value, KEYS));
  const issues = issuesIn(value, place);
  if (issues.length > 0) return bad(...issues);
  return ok({
    harm: listOf(value['harm']).filter(isHarm),
    confirmed: confirmedIn(value['confirmed']),
    unconfirmed: unconfirmedIn(value['unconfirmed']),
  });
};
