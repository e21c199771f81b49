/** Owns the opening of an incident: its folder with the pinned bundle, and its first events. */
import type { Scenario } from '../core/drill/model.ts';
import type { DrillStart } from '../core/drill/start.ts';
import type { IncidentId } from '../core/ids.ts';
import type { CommandOf } from '../core/incident/commands.ts';
import { decide } from '../core/incident/decide.ts';
import { fold } from '../core/incident/past.ts';
import type { Plan } from '../core/incident/run.ts';
import { EMPTY } from '../core/incident/state.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Known } from '../core/kit/known.ts';
import type { Lang } from '../core/lang.ts';
import { BUNDLE } from '../core/record/files.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Journal, StoredFile } from '../ports/journal.ts';
import type { Bundle } from '../ports/library.ts';
import { playbookText } from '../text/voice.ts';
import { decided, noIncident } from './context.ts';
import type { Errand } from './errand.ts';
import { type Opened, sealable } from './incident.ts';

export type Opening = {
  readonly playbook: string;
  readonly bundle: Bundle;
  readonly title: string | null;
  readonly lang: Lang;
  readonly heard: Instant | null;
  /** What the kit folder, or a drill's scenario, answers already. */
  readonly known: readonly Known[];
  /** Left out in earnest. */
  readonly drill?: DrillStart;
};

export type Planned = { readonly plan: Plan; readonly zone: Zone; readonly now: Instant; readonly local: string };

const noZone = (found: string) =>
  issue(
    'usage.bad-value',
    { kind: 'argument', name: '--tz' },
    { option: '--tz', found, allowed: 'Asia/Taipei, Asia/Shanghai, Europe/London' },
  );

const commandOf = async (errand: Errand, opening: Opening, place: Zone): Promise<CommandOf<'open'>> => {
  const { playbook, bundle, title, lang, heard, known, drill } = opening;
  const name = playbookText(bundle.content, playbook, lang)?.title ?? playbook;
  const words = await errand.wordsIn(lang);
  const day = place.local(errand.now()).slice(0, 10);
  return {
    kind: 'open',
    kit: errand.kit,
    bundle: bundle.hash,
    files: [{ path: BUNDLE, hash: bundle.hash }],
    playbook,
    lang,
    title: title ?? words.walk.titleOf(name, words.format.day(day)),
    heard,
    place: place.id,
    known,
    ...(drill === undefined ? {} : { drill }),
  };
};

/** What opening comes to: its first events and the first question. Nothing is written. */
export const planOf = async (errand: Errand, opening: Opening): Promise<Result<Planned>> => {
  const { bundle, drill } = opening;
  const zone = (await errand.doors.zones()).zone(errand.zone);
  if (!zone) return bad(noZone(errand.zone));
  const command = await commandOf(errand, opening, zone);
  const ground = { ...noIncident(bundle.content, zone), scenario: drill?.scenario ?? null };
  const plan = await decided(errand, ground, (context) => decide(EMPTY, command, context));
  const now = errand.now();
  return plan.ok ? ok({ plan: plan.value, zone, now, local: zone.local(now) }) : plan;
};

/** Where a new incident goes, and the files it begins with. */
export type Place = {
  readonly id: IncidentId;
  readonly journal: Journal;
  readonly files: readonly StoredFile[];
  readonly content: Bundle['content'];
  readonly scenario: Scenario | null;
};

/** Makes it and writes its first events. Nothing of it is there before they are on the disk. */
export const create = async (errand: Errand, planned: Planned, place: Place): Promise<Result<Opened>> => {
  const { plan, zone, now } = planned;
  const { id, journal, content, scenario } = place;
  const made = await journal.create(id, place.files);
  if (!made.ok) return made;
  const drafts = sealable(plan.events, { now, zone: zone.id, author: errand.author });
  const files = plan.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const added = await journal.append(id, 0, drafts, files);
  if (!added.ok) return added;
  if (added.value.kind === 'conflict') return bad(issue('record.busy', NOWHERE, { id, pid: 0 }));
  const { events } = added.value;
  // What was just written need not be read back: the journal has answered with it.
  return ok({ id, journal, state: fold(EMPTY, events), events, content, scenario, zone, reports: [], readOnly: false });
};

/** Makes a new incident and walks it to its first question. */
export const openNew = async (errand: Errand, opening: Opening): Promise<Result<Opened>> => {
  const planned = await planOf(errand, opening);
  if (!planned.ok) return planned;
  const { bytes, content } = opening.bundle;
  return create(errand, planned.value, {
    id: errand.doors.ids.incident(planned.value.local.slice(0, 10).replaceAll('-', '')),
    journal: await errand.doors.journal(),
    files: [{ path: BUNDLE, bytes }],
    content,
    scenario: null,
  });
};
