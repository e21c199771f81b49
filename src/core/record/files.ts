/** Owns what the record says about files: which it names with which hash, and how that compares with what is there. */
import { type Sha256, sha256 } from '../ids.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { isFields } from './canonical.ts';
import type { Json, Sealed } from './event.ts';

/** Any event may name files in its data: `"files":[{"path":"statements/1.md","hash":"sha256:…"}]`. A path is written once and never again. */
export type RecordedFile = { readonly path: string; readonly hash: Sha256 };

/** A file that was found; `hash` is null where something stands there that is no readable file, as a symlink. */
export type PresentFile = { readonly path: string; readonly hash: Sha256 | null; readonly bytes: number };

/** The pinned bundle, whose hash the first event's data carry under `bundle`. */
export const BUNDLE = 'bundle.jsonl';

/** The log itself. */
export const LOG = 'events.jsonl';

/** A torn end that was set aside, as `events.torn-1`. */
export const isTornFile = (path: string): boolean => /^events\.torn-\d+$/.test(path);

const asHash = (value: Json | undefined): Sha256 | null => (typeof value === 'string' ? sha256(value) : null);

const entry = (value: Json): readonly RecordedFile[] => {
  if (!isFields(value) || typeof value['path'] !== 'string') return [];
  const hash = asHash(value['hash']);
  return hash === null ? [] : [{ path: value['path'], hash }];
};

const named = (event: Sealed): readonly RecordedFile[] => {
  const files = event.data['files'];
  const bundle = event.seq === 1 ? asHash(event.data['bundle']) : null;
  return [
    ...(bundle === null ? [] : [{ path: BUNDLE, hash: bundle }]),
    ...(Array.isArray(files) ? files.flatMap(entry) : []),
  ];
};

/** All files the events name, in the order they were named, each pair of path and hash once. */
export const recordedFiles = (events: readonly Sealed[]): readonly RecordedFile[] => {
  const pairs = events.flatMap(named).map((file) => [`${file.hash} ${file.path}`, file] as const);
  return [...new Map(pairs).values()];
};

/** The file that holds a torn end, as a report. */
export const tornIssue = (file: string, bytes: number): Issue =>
  issue('record.torn-tail', { kind: 'path', path: file }, { bytes, file });

const changed = (recorded: RecordedFile, present: PresentFile): Issue =>
  recorded.path === BUNDLE
    ? issue('record.bundle-changed', NOWHERE, { found: present.hash ?? '', expected: recorded.hash })
    : issue('record.file-changed', { kind: 'path', path: recorded.path }, { file: recorded.path });

const compare = (recorded: RecordedFile, present: PresentFile | undefined): readonly Issue[] => {
  if (!present) return [issue('record.file-missing', { kind: 'path', path: recorded.path }, { file: recorded.path })];
  return present.hash === recorded.hash ? [] : [changed(recorded, present)];
};

const stranger = ({ path, bytes }: PresentFile): Issue =>
  isTornFile(path) ? tornIssue(path, bytes) : issue('record.file-unknown', { kind: 'path', path }, { file: path });

/** What differs between the files that are named and those that are there. A torn end counts until an event names its file. */
export const fileFindings = (recorded: readonly RecordedFile[], present: readonly PresentFile[]): readonly Issue[] => {
  const byPath = new Map(present.map((file) => [file.path, file]));
  const names = new Set(recorded.map(({ path }) => path));
  return [
    ...recorded.flatMap((file) => compare(file, byPath.get(file.path))),
    ...present.filter(({ path }) => !names.has(path)).map(stranger),
  ];
};

// Refused on some system or in some shell: Windows' own characters, control characters, a trailing dot or blank.
const PART = /^[^\\/:*?"<>|\u0000-\u001f\u007f]*[^\\/:*?"<>|\u0000-\u001f\u007f. ]$/;

/** True for a relative path that stays below the incident's folder on every system: parts joined by `/`, none of them `..`. */
export const isStoredPath = (path: string): boolean => path.split('/').every((part) => PART.test(part));

/** True for the names an incident's folder keeps for the journal: the log, what was torn off it, the lock and its kin. */
export const isReserved = (path: string): boolean => /^(events|lock)(\.|$)/i.test(path);

/** True for what stands in an incident's folder without being part of the record's content: the log itself and its lock. */
export const isUncounted = (path: string): boolean => path === LOG || /^lock(\.|$)/.test(path);
