/** Owns the opening of an incident: its folder with the pinned bundle, and its first events. */
import type { Command } from '../core/incident/commands.ts';
import { decide } from '../core/incident/decide.ts';
import { fold } from '../core/incident/past.ts';
import type { Plan } from '../core/incident/run.ts';
import { EMPTY } from '../core/incident/state.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Known } from '../core/kit/known.ts';
import type { Lang } from '../core/lang.ts';
import { BUNDLE } from '../core/record/files.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Bundle } from '../ports/library.ts';
import { playbookText } from '../text/voice.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import type { Opened } from './incident.ts';

export type Opening = {
  readonly playbook: string;
  readonly bundle: Bundle;
  readonly title: string | null;
  readonly lang: Lang;
  readonly heard: Instant | null;
  /** What the kit folder answers already. */
  readonly known: readonly Known[];
};

type Planned = { readonly plan: Plan; readonly zone: Zone; readonly now: Instant; readonly local: string };

/** What opening comes to: its first events and the first question. Nothing is written. */
export const planOf = async (
  errand: Errand,
  { playbook, bundle, title, lang, heard, known }: Opening,
): Promise<Result<Planned>> => {
  const zones = await errand.doors.zones();
  const zone = zones.zone(errand.zone);
  if (!zone)
    return bad(
      issue(
        'usage.bad-value',
        { kind: 'argument', name: '--tz' },
        { option: '--tz', found: errand.zone, allowed: 'Asia/Taipei, Asia/Shanghai, Europe/London' },
      ),
    );
  const now = errand.now();
  const local = zone.local(now);
  const name = playbookText(bundle.content, playbook, lang)?.title ?? playbook;
  const words = await errand.wordsIn(lang);
  const command: Command = {
    kind: 'open',
    kit: errand.kit,
    bundle: bundle.hash,
    files: [{ path: BUNDLE, hash: bundle.hash }],
    playbook,
    lang,
    title: title ?? words.walk.titleOf(name, words.format.day(local.slice(0, 10))),
    heard,
    place: zone.id,
    known,
  };
  const plan = await decided(errand, { content: bundle.content, zone }, (context) => decide(EMPTY, command, context));
  return plan.ok ? ok({ plan: plan.value, zone, now, local }) : plan;
};

/** Makes a new incident and walks it to its first question. Nothing of it is there before its first event is on the disk. */
export const openNew = async (errand: Errand, opening: Opening): Promise<Result<Opened>> => {
  const planned = await planOf(errand, opening);
  if (!planned.ok) return planned;
  const { plan, zone, now, local } = planned.value;
  const journal = await errand.doors.journal();
  const id = errand.doors.ids.incident(local.slice(0, 10).replaceAll('-', ''));
  const made = await journal.create(id, [{ path: BUNDLE, bytes: opening.bundle.bytes }]);
  if (!made.ok) return made;
  const drafts = plan.events.map((event) => ({
    at: now,
    zone: zone.id,
    author: errand.author,
    type: event.type,
    data: event.data as never,
  }));
  const files = plan.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const added = await journal.append(id, 0, drafts, files);
  if (!added.ok) return added;
  if (added.value.kind === 'conflict') return bad(issue('record.busy', NOWHERE, { id, pid: 0 }));
  const { events } = added.value;
  // What was just written need not be read back: the journal has answered with it.
  return ok({
    id,
    journal,
    state: fold(EMPTY, events),
    events,
    content: opening.bundle.content,
    zone,
    reports: [],
    readOnly: false,
  });
};
