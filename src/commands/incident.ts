/** Owns the way from an incident's name to its state, and from a command to events that are on the disk. */

import type { Scenario } from '../core/drill/model.ts';
import { unpackScenarios } from '../core/drill/pack.ts';
import { SCENARIO_FILE } from '../core/drill/state.ts';
import type { IncidentId } from '../core/ids.ts';
import type { Ask } from '../core/incident/ask.ts';
import { asked } from '../core/incident/asked.ts';
import type { Command } from '../core/incident/commands.ts';
import { decide } from '../core/incident/decide.ts';
import type { NewEvent } from '../core/incident/events.ts';
import { fold } from '../core/incident/past.ts';
import { EMPTY, type State } from '../core/incident/state.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Author, Draft, Sealed } from '../core/record/event.ts';
import { BUNDLE } from '../core/record/files.ts';
import type { Zone } from '../core/time.ts';
import type { Journal, StoredFile } from '../ports/journal.ts';
import type { Voice } from '../text/voice.ts';
import { decided, type Ground, nowIn } from './context.ts';
import type { Errand } from './errand.ts';
import { rehearsals } from './rehearsal.ts';

/** An incident as it stands: its state, its record so far, and what it was pinned to. */
export type Opened = {
  readonly id: IncidentId;
  readonly journal: Journal;
  readonly state: State;
  readonly events: readonly Sealed[];
  readonly content: Content;
  /** What a drill plays; null in earnest. */
  readonly scenario: Scenario | null;
  readonly zone: Zone;
  readonly reports: readonly Issue[];
  readonly readOnly: boolean;
};

const MOST_TRIES = 20;

/** Which incident, and the journal it lies in. */
export type Found = { readonly id: IncidentId; readonly journal: Journal };

/** A found one, and whether it is a drill. */
export type Picked = Found & { readonly drill: boolean };

/** The one of that id or unique beginning in a journal. */
export const findIn = async (journal: Journal, name: string): Promise<Result<Found>> => {
  const listed = await journal.list();
  if (!listed.ok) return listed;
  const ids = listed.value.map((one) => one.incident);
  const id = byName(ids, name);
  return id.ok ? ok({ id: id.value, journal }) : id;
};

/** What is no incident may be a drill: only who names one by its id means it. */
const named = async (errand: Errand, name: string): Promise<Result<Picked>> => {
  const incident = await findIn(await errand.doors.journal(), name);
  if (incident.ok) return ok({ ...incident.value, drill: false });
  if (incident.issues.some(({ code }) => code !== 'record.not-found')) return incident;
  const drill = await findIn(await rehearsals(errand), name);
  if (drill.ok) return ok({ ...drill.value, drill: true });
  return drill.issues.some(({ code }) => code === 'record.ambiguous') ? drill : incident;
};

/** The incident of that id or unique beginning; without a name the only one that is not closed. */
export const pick = async (errand: Errand, name: string | null): Promise<Result<Picked>> => {
  if (name !== null) return named(errand, name);
  const journal = await errand.doors.journal();
  const listed = await journal.list();
  if (!listed.ok) return listed;
  const standing: Record<Standing, IncidentId[]> = { open: [], closed: [], unreadable: [] };
  for (const { incident } of listed.value) standing[await standingOf(journal, incident)].push(incident);
  // A record that is damaged is not gone: where nothing else is open, what is wrong with it is the answer.
  const open = standing.open.length > 0 ? standing.open : standing.unreadable;
  if (open.length === 1 && open[0] !== undefined) return ok({ id: open[0], journal, drill: false });
  return bad(
    open.length === 0
      ? issue('usage.no-incident', NOWHERE, { dir: errand.settings.dir })
      : issue('usage.which-incident', NOWHERE, { ids: open.join(', ') }),
  );
};

const byName = (ids: readonly IncidentId[], name: string): Result<IncidentId> => {
  const found = ids.filter((id) => id === name || (name !== '' && id.startsWith(name)));
  if (found.length === 1 && found[0] !== undefined) return ok(found[0]);
  if (found.length === 0) return bad(issue('record.not-found', { kind: 'argument', name: 'INCIDENT' }, { id: name }));
  return bad(
    issue('record.ambiguous', { kind: 'argument', name: 'INCIDENT' }, { id: name, candidates: found.join(', ') }),
  );
};

type Standing = 'open' | 'closed' | 'unreadable';

const standingOf = async (journal: Journal, id: IncidentId): Promise<Standing> => {
  const read = await journal.read(id, 0);
  if (!read.ok) return 'unreadable';
  return read.value.events.some((event) => event.type === 'incident-closed') ? 'closed' : 'open';
};

/** The scenario a drill was started with, as it was then; none in earnest. */
const scenarioOf = async (
  errand: Errand,
  { id, journal }: Found,
  { drill }: State,
): Promise<Result<Scenario | null>> => {
  if (drill === null) return ok(null);
  const bytes = await journal.file(id, SCENARIO_FILE);
  if (!bytes.ok) return bytes;
  const whole = errand.doors.digest.sha256(bytes.value) === drill.pinned;
  const scenario = whole ? unpackScenarios(new TextDecoder().decode(bytes.value))?.[0] : undefined;
  if (scenario !== undefined) return ok(scenario);
  const path = journal.locate(id, SCENARIO_FILE);
  return bad(issue('record.file-changed', { kind: 'path', path }, { file: SCENARIO_FILE }));
};

/** Reads an incident from its own record and bundle; nothing newer slips in. */
export const openIncident = async (errand: Errand, { id, journal }: Found): Promise<Result<Opened>> => {
  const read = await journal.read(id, 0);
  if (!read.ok) return read;
  const [first] = read.value.events;
  if (!first) return bad(issue('record.empty', NOWHERE, { id }));
  const bytes = await journal.file(id, BUNDLE);
  if (!bytes.ok) return bytes;
  const state = fold(EMPTY, read.value.events);
  const hash = errand.doors.digest.sha256(bytes.value);
  const content = hash === state.bundle ? (await errand.doors.library()).open(bytes.value) : null;
  if (!content)
    return bad(
      issue(
        'record.bundle-changed',
        { kind: 'path', path: journal.locate(id, BUNDLE) },
        { found: hash, expected: state.bundle },
      ),
    );
  const scenario = await scenarioOf(errand, { id, journal }, state);
  if (!scenario.ok) return scenario;
  const zones = await errand.doors.zones();
  const zone = zones.zone(first.zone) ?? zones.zone('UTC');
  if (!zone) throw new Error('no time zone UTC');
  return ok({
    id,
    journal,
    state,
    events: read.value.events,
    content,
    scenario: scenario.value,
    zone,
    reports: read.value.reports,
    readOnly: read.value.readOnly,
  });
};

/** The named or only incident, opened. */
export const incidentOf = async (errand: Errand, name: string | null): Promise<Result<Opened>> => {
  const found = await pick(errand, name);
  return found.ok ? openIncident(errand, found.value) : found;
};

export const voiceOf = (errand: Errand, opened: Ground): Voice => ({
  words: errand.words,
  content: opened.content,
  scenario: opened.scenario,
  zone: opened.zone,
  now: nowIn(errand, opened),
  kit: errand.settings.kit,
});

export const askOf = (errand: Errand, opened: Opened): Promise<Ask | null> =>
  decided(errand, opened, (context) => asked(opened.state, context));

export const sealable = (
  events: readonly NewEvent[],
  { now, zone, author }: { readonly now: string; readonly zone: string; readonly author: Author },
): readonly Draft[] =>
  events.map((event) => ({
    at: event.at ?? now,
    zone,
    author,
    type: event.type,
    data: event.data as unknown as Draft['data'],
  }));

const encoder = new TextEncoder();

const ABOUT_THE_INCIDENT = [
  'incident.closed',
  'ask.nothing-open',
  'drill.over',
  'drill.not-over',
  'drill.not-a-drill',
] as const;

/** The core knows no id: an issue about the incident itself is told by the one the operator can type. */
const withId = (found: Issue, id: IncidentId): Issue => {
  const code = ABOUT_THE_INCIDENT.find((one) => one === found.code);
  return code === undefined ? found : issue(code, found.place, { id });
};
/** Decides, appends, and only then moves the state: recorded before shown. Where others wrote meanwhile it reads and decides again. */
export const carry = async (
  errand: Errand,
  opened: Opened,
  command: Command,
  extra: readonly StoredFile[] = [],
): Promise<Result<Opened>> => {
  if (opened.readOnly) return bad(issue('incident.read-only', NOWHERE, { format: opened.events[0]?.format ?? 0 }));
  let now = opened;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { state } = now;
    const { plan, at } = await decided(errand, now, (context) => ({
      plan: decide(state, command, context),
      at: context.now,
    }));
    if (!plan.ok) return bad(...plan.issues.map((one) => withId(one, now.id)));
    const files = [...extra, ...plan.value.files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }))];
    const drafts = sealable(plan.value.events, { now: at, zone: now.zone.id, author: errand.author });
    const added = await now.journal.append(now.id, now.state.lastSeq, drafts, files);
    if (!added.ok) return added;
    if (added.value.kind === 'appended') {
      const { events } = added.value;
      return ok({ ...now, events: [...now.events, ...events], state: fold(now.state, events) });
    }
    const fresh = await openIncident(errand, now);
    if (!fresh.ok) return fresh;
    now = fresh.value;
  }
  return bad(issue('record.busy', NOWHERE, { id: now.id, pid: 0 }));
};

export const headOf = (opened: Opened): string => opened.events.at(-1)?.hash ?? '';
