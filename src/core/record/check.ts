/** Owns the reading of a record: which lines of events.jsonl are whole, what is wrong with the others, and where the torn end begins. */
import type { IncidentId, Sha256 } from '../ids.ts';
import { type Issue, issue } from '../issue.ts';
import { canonical } from './canonical.ts';
import { asSealed, formatOf } from './envelope.ts';
import { isStruck, type Json, RECORD_FORMAT, type Sealed } from './event.ts';
import type { RecordIssues } from './issues.ts';
import { dataHash, envelopeHash, type Hash } from './seal.ts';
import { utf8 } from './utf8.ts';

type Why = RecordIssues['record.bad-line']['why'];

/** One line by itself, before its place in the chain is looked at. */
export type Inspected =
  | { readonly kind: 'sound'; readonly event: Sealed }
  | { readonly kind: 'bad'; readonly why: Why }
  /** A newer kit wrote it, and it cannot be read as ours. */
  | { readonly kind: 'newer'; readonly format: number };

export type Checked = {
  /** The whole events before the first fault. */
  readonly events: readonly Sealed[];
  /** Every event that is sound by itself, those behind a fault included: for finding the files they name. */
  readonly sound: readonly Sealed[];
  /** `record.bad-line` and `record.newer-format`; their `seq` is the number of the line, from 1. */
  readonly issues: readonly Issue[];
  /** Length in bytes up to the end of the last whole append. */
  readonly end: number;
  /** Bytes behind `end`: a line without LF, or lines of an append that was never finished. */
  readonly torn: number;
  /** A newer kit has written here: read, do not add. */
  readonly readOnly: boolean;
};

const LF = 0x0a;

const parsed = (text: string | null): Json | undefined => {
  try {
    return text === null ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
};

/** Null where the value has no canonical form, as with a number too large or nesting too deep. */
const canonicalOrNull = (value: Json): string | null => {
  try {
    return canonical(value);
  } catch {
    return null;
  }
};

const flaw = (value: Json, text: string, sha256: Hash): Why | Sealed => {
  const event = asSealed(value);
  if (event === null) return 'envelope';
  if (canonicalOrNull(value) !== text) return 'canonical';
  if (envelopeHash(event, sha256) !== event.hash) return 'hash';
  return isStruck(event) || dataHash(event.salt, event.data, sha256) === event.data_hash ? event : 'data';
};

/** Looks at one line without its LF: is it JSON, canonical, an event, and do its own hashes hold? */
export const inspect = (bytes: Uint8Array, sha256: Hash): Inspected => {
  const text = utf8(bytes);
  const value = parsed(text);
  if (text === null || value === undefined) return { kind: 'bad', why: 'json' };
  const found = flaw(value, text, sha256);
  if (typeof found !== 'string') return { kind: 'sound', event: found };
  const format = formatOf(value) ?? 0;
  return format > RECORD_FORMAT ? { kind: 'newer', format } : { kind: 'bad', why: found };
};

/** The offsets of all LFs: each ends a line. */
const lineEnds = (bytes: Uint8Array): readonly number[] => {
  const ends: number[] = [];
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) ends.push(at);
  return ends;
};

/** What a line must continue: the number and hash that the line before it claims. */
type Before = { readonly seq: number; readonly hash: Sha256 | null };

const misplaced = (event: Sealed, before: Before, incident: IncidentId): Why | null => {
  if (event.incident !== incident) return 'envelope';
  if (event.seq !== before.seq + 1) return 'sequence';
  return event.prev === before.hash ? null : 'chain';
};

const redactedBy = (event: Sealed): readonly number[] => {
  const redacts = event.data['redacts'];
  return Array.isArray(redacts) ? redacts.filter((seq) => typeof seq === 'number' && seq > 1 && seq < event.seq) : [];
};

const badLine = (seq: number, why: Why): Issue => issue('record.bad-line', { kind: 'event', seq }, { seq, why });

const newer = (seq: number, found: number): Issue =>
  issue('record.newer-format', { kind: 'event', seq }, { found, known: RECORD_FORMAT });

/** A sound line with its number, its place in the file and what is wrong with its place in the chain. */
type Placed = { readonly number: number; readonly end: number; readonly event: Sealed; readonly why: Why | null };

type Walked = {
  readonly placed: readonly Placed[];
  readonly faults: ReadonlyMap<number, Why>;
  readonly newer: { readonly number: number; readonly format: number } | null;
};

/** Reads line after line. A line behind a fault is measured against what the line before it claims, so that one fault is one finding. */
const walk = (bytes: Uint8Array, tools: { readonly incident: IncidentId; readonly sha256: Hash }): Walked => {
  const placed: Placed[] = [];
  const faults = new Map<number, Why>();
  let before: Before | null = { seq: 0, hash: null };
  let start = 0;
  let newest: Walked['newer'] = null;
  for (const [index, end] of lineEnds(bytes).entries()) {
    const number = index + 1;
    const seen = inspect(bytes.subarray(start, end), tools.sha256);
    start = end + 1;
    if (seen.kind === 'newer') return { placed, faults, newer: newest ?? { number, format: seen.format } };
    if (seen.kind === 'bad') {
      faults.set(number, seen.why);
      before = null;
      continue;
    }
    const { event } = seen;
    if (event.format > RECORD_FORMAT) newest ??= { number, format: event.format };
    const why: Why | null = before === null ? null : misplaced(event, before, tools.incident);
    if (why !== null) faults.set(number, why);
    placed.push({ number, end: end + 1, event, why });
    before = event;
  }
  return { placed, faults, newer: newest };
};

/** Tombstones that no standing event has ordered. */
const unordered = (placed: readonly Placed[]): readonly number[] => {
  const ordered = new Set(placed.flatMap(({ event }) => redactedBy(event)));
  return placed.filter(({ event }) => isStruck(event) && !ordered.has(event.seq)).map(({ number }) => number);
};

/** Reads a whole events.jsonl. Pure: the same bytes give the same answer, whatever the machine. */
export const check = (bytes: Uint8Array, tools: { readonly incident: IncidentId; readonly sha256: Hash }): Checked => {
  const walked = walk(bytes, tools);
  const faults = new Map<number, Why>(unordered(walked.placed).map((number) => [number, 'data']));
  for (const [number, why] of walked.faults) faults.set(number, why);
  const numbers = [...faults.keys()].sort((a, b) => a - b);
  const first = numbers[0] ?? Number.POSITIVE_INFINITY;
  const whole = walked.placed.filter(({ number }) => number < first);
  // Lines of an unfinished append count as torn only at the very end: elsewhere something stands behind them.
  if (numbers.length === 0 && walked.newer === null) while (whole.at(-1)?.event.more) whole.pop();
  const clean = numbers.length === 0 && walked.newer === null;
  const end = clean ? (whole.at(-1)?.end ?? 0) : bytes.lastIndexOf(LF) + 1;
  const issues = numbers.map((number) => badLine(number, faults.get(number) ?? 'envelope'));
  return {
    events: whole.map(({ event }) => event),
    sound: walked.placed.map(({ event }) => event),
    issues: walked.newer ? [...issues, newer(walked.newer.number, walked.newer.format)] : issues,
    end,
    torn: bytes.length - end,
    readOnly: walked.newer !== null,
  };
};
