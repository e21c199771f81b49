/** Owns the journal in memory: the same bytes as on a disk, for drills, dry runs and tests; gone with the process. */
import { type IncidentId, incidentId } from '../../core/ids.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../../core/issue.ts';
import { type Checked, check } from '../../core/record/check.ts';
import type { Draft, Sealed } from '../../core/record/event.ts';
import {
  isReserved,
  isStoredPath,
  isTornFile,
  isUncounted,
  LOG,
  type PresentFile,
  recordedFiles,
  tornIssue,
} from '../../core/record/files.ts';
import { type Hash, line, sealAll } from '../../core/record/seal.ts';
import { judge } from '../../core/record/verdict.ts';
import type { Journal, Listed, Stored, StoredFile } from '../../ports/journal.ts';
import type { Digest, Ids } from '../../ports/system.ts';

/** One incident's files by path, `events.jsonl` among them. */
export type Shelf = Map<string, Uint8Array>;

export type MemoryJournalTools = {
  readonly digest: Digest;
  readonly ids: Pick<Ids, 'salt'>;
  /** Handed in where somebody else wants to see or spoil what is stored. */
  readonly shelves?: Map<string, Shelf>;
};

const EMPTY = new Uint8Array();

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const cannotWrite = (path: string, why: string): Issue =>
  issue('record.cannot-write', { kind: 'path', path }, { path, why });

const notFound = (id: string): Issue => issue('record.not-found', NOWHERE, { id });

/** What keeps a file from being stored: its path, or another file that an event already names. */
const objection = (file: StoredFile, shelf: Shelf, checked: Checked): readonly Issue[] => {
  const { path, bytes } = file;
  if (!isStoredPath(path) || isReserved(path)) return [cannotWrite(path, 'EINVAL')];
  const there = shelf.get(path);
  const named = recordedFiles(checked.events).some((each) => each.path === path);
  return there && named && !same(there, bytes) ? [cannotWrite(path, 'EEXIST')] : [];
};

const present = (shelf: Shelf, sha256: Hash): readonly PresentFile[] =>
  [...shelf]
    .filter(([path]) => !isUncounted(path))
    .map(([path, bytes]) => ({ path, hash: sha256(bytes), bytes: bytes.length }));

/** Moves a torn end aside, as the journal in files does. */
const setAside = (shelf: Shelf, { end, torn }: Checked): void => {
  const log = shelf.get(LOG) ?? EMPTY;
  let n = 1;
  while (shelf.has(`events.torn-${n}`)) n += 1;
  shelf.set(`events.torn-${n}`, log.slice(end, end + torn));
  shelf.set(LOG, log.slice(0, end));
};

const tornReports = (shelf: Shelf, { events }: Checked): readonly Issue[] => {
  const named = new Set(recordedFiles(events).map(({ path }) => path));
  const aside = [...shelf.keys()].filter((path) => isTornFile(path) && !named.has(path)).sort();
  return aside.map((path) => tornIssue(path, shelf.get(path)?.length ?? 0));
};

const look = (incident: IncidentId, shelf: Shelf, sha256: Hash): Checked =>
  check(shelf.get(LOG) ?? EMPTY, { incident, sha256 });

const mended = (incident: IncidentId, shelf: Shelf, sha256: Hash): Checked => {
  const seen = look(incident, shelf, sha256);
  if (seen.torn === 0 || seen.issues.length > 0) return seen;
  setAside(shelf, seen);
  return look(incident, shelf, sha256);
};

type Append = {
  readonly incident: IncidentId;
  readonly expected: number;
  readonly drafts: readonly Draft[];
  readonly files: readonly StoredFile[];
};

type Appended =
  | { readonly kind: 'appended'; readonly events: readonly Sealed[] }
  | { readonly kind: 'conflict'; readonly last: number };

type Tools = { readonly sha256: Hash; readonly salt: () => string };

const append = (shelf: Shelf, order: Append, tools: Tools): Result<Appended> => {
  const { incident, expected, drafts, files } = order;
  const checked = mended(incident, shelf, tools.sha256);
  const last = checked.events.at(-1) ?? null;
  const seq = last?.seq ?? 0;
  if (checked.issues.length > 0) return bad(...checked.issues);
  if (seq !== expected) return ok({ kind: 'conflict', last: seq });
  const objections = files.flatMap((file) => objection(file, shelf, checked));
  if (objections.length > 0) return bad(...objections);
  const events = sealAll(drafts, { incident, last }, tools);
  for (const { path, bytes } of files) shelf.set(path, bytes.slice());
  shelf.set(LOG, join(shelf.get(LOG) ?? EMPTY, new TextEncoder().encode(events.map(line).join(''))));
  return ok({ kind: 'appended', events });
};

const read = (
  incident: IncidentId,
  shelf: Shelf,
  { after, sha256 }: { readonly after: number; readonly sha256: Hash },
): Result<Stored> => {
  const checked = mended(incident, shelf, sha256);
  if (checked.issues.length > 0 && !checked.readOnly) return bad(...checked.issues);
  const events = checked.events.filter(({ seq }) => seq > after);
  const reports = [...checked.issues, ...tornReports(shelf, checked)];
  return ok({ incident, events, reports, readOnly: checked.readOnly });
};

const readFile = (shelf: Shelf, path: string): Result<Uint8Array> => {
  if (!isStoredPath(path)) return bad(issue('record.cannot-read', { kind: 'path', path }, { path, why: 'EINVAL' }));
  const bytes = shelf.get(path);
  return bytes ? ok(bytes.slice()) : bad(issue('record.file-missing', { kind: 'path', path }, { file: path }));
};

const list = (shelves: ReadonlyMap<string, Shelf>, sha256: Hash): readonly Listed[] => {
  const found = [...shelves].flatMap(([id, shelf]) => {
    const incident = incidentId(id);
    const first = incident && look(incident, shelf, sha256).events[0];
    return first ? [{ incident, folder: `memory:${id}`, since: `${first.at} ${id}` }] : [];
  });
  const inOrder = found.sort((a, b) => (a.since < b.since ? -1 : 1));
  return inOrder.map(({ incident, folder }) => ({ incident, folder }));
};

const create = (shelves: Map<string, Shelf>, incident: IncidentId, files: readonly StoredFile[]): Result<void> => {
  if (incidentId(incident) === null) return bad(notFound(incident));
  if (shelves.has(incident)) return bad(cannotWrite(`memory:${incident}`, 'EEXIST'));
  const refused = files.find(({ path }) => !isStoredPath(path) || isReserved(path));
  if (refused) return bad(cannotWrite(refused.path, 'EINVAL'));
  shelves.set(incident, new Map([[LOG, EMPTY], ...files.map(({ path, bytes }) => [path, bytes.slice()] as const)]));
  return ok(undefined);
};

type Listeners = Map<string, Set<() => void>>;

const listen = (all: Set<() => void>, changed: () => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      all.delete(changed);
      resolve();
    };
    if (signal.aborted) return end();
    all.add(changed);
    signal.addEventListener('abort', end, { once: true });
  });

/** The journal in memory. */
export const memoryJournal = ({ digest, ids, shelves = new Map() }: MemoryJournalTools): Journal => {
  const { sha256 } = digest;
  const listeners: Listeners = new Map();
  const onShelf = async <T>(incident: IncidentId, act: (shelf: Shelf) => Result<T>): Promise<Result<T>> => {
    const shelf = shelves.get(incident);
    return shelf?.has(LOG) ? act(shelf) : bad(notFound(incident));
  };
  const listenersOf = (incident: IncidentId): Set<() => void> => {
    const all = listeners.get(incident) ?? new Set();
    listeners.set(incident, all);
    return all;
  };

  return {
    create: async (incident, files) => create(shelves, incident, files),
    append: async (incident, expected, drafts, files) => {
      const order = { incident, expected, drafts, files };
      const done = await onShelf(incident, (shelf) => append(shelf, order, { sha256, salt: ids.salt }));
      if (done.ok && done.value.kind === 'appended') for (const changed of listenersOf(incident)) changed();
      return done;
    },
    read: (incident, after) => onShelf(incident, (shelf) => read(incident, shelf, { after, sha256 })),
    list: async () => ok(list(shelves, sha256)),
    watch: (incident, changed, signal) => listen(listenersOf(incident), changed, signal),
    file: (incident, path) => onShelf(incident, (shelf) => readFile(shelf, path)),
    locate: (incident, path) => (isStoredPath(path) ? `memory:${incident}/${path}` : `memory:${incident}`),
    verify: (incident, head) =>
      onShelf(incident, (shelf) => {
        const checked = look(incident, shelf, sha256);
        return ok(judge({ incident, checked, present: present(shelf, sha256), head }));
      }),
  };
};
