/** Owns the opening of a drill: the scenario's own time and place, an id by its seed, a folder apart from incidents. */
import { drillId } from '../core/drill/chance.ts';
import type { Scenario } from '../core/drill/model.ts';
import { packScenario } from '../core/drill/pack.ts';
import { SCENARIO_FILE } from '../core/drill/state.ts';
import type { IncidentId } from '../core/ids.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import { BUNDLE } from '../core/record/files.ts';
import type { Instant } from '../core/time.ts';
import type { Journal } from '../ports/journal.ts';
import { scenarioText } from '../text/drill.ts';
import { broughtFromLast } from './drill-brought.ts';
import type { Errand } from './errand.ts';
import type { Opened } from './incident.ts';
import { create, type Opening, planOf } from './open.ts';
import { rehearsals } from './rehearsal.ts';

export type Rehearsal = {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly lang: Lang;
  readonly led: boolean;
  readonly solo: boolean;
  readonly pauses: boolean;
};

/** The errand where and when the scenario begins. */
const atItsStart = async (errand: Errand, { start }: Scenario): Promise<Result<Errand>> => {
  const at = (await errand.doors.zones()).zone(start.zone)?.instant(start.at) ?? null;
  if (at === null) return bad(issue('drill.bad-start', NOWHERE, { found: `${start.at} ${start.zone}` }));
  return ok({ ...errand, zone: start.zone, now: (): Instant => at });
};

const takenIn = async (journals: readonly Journal[]): Promise<ReadonlySet<IncidentId>> => {
  const lists = await Promise.all(journals.map((journal) => journal.list()));
  return new Set(lists.flatMap((listed) => (listed.ok ? listed.value.map(({ incident }) => incident) : [])));
};

const MOST_TRIES = 10_000;

/** The first id by this seed that is free: no incident has it either, so that an id always means one thing. */
const freeId = async (errand: Errand, day: string, seed: number): Promise<IncidentId> => {
  const taken = await takenIn([await errand.doors.journal(), await errand.doors.drills()]);
  for (let nth = 0; nth < MOST_TRIES; nth++) {
    const id = drillId(day, seed, nth);
    if (id !== null && !taken.has(id)) return id;
  }
  throw new Error('no id is left for a drill on that day');
};

const openingOf = async (errand: Errand, { scenario, seed, lang, led, solo, pauses }: Rehearsal): Promise<Opening> => {
  const text = scenarioText(scenario, lang);
  const hash = errand.doors.digest.sha256(packScenario(scenario));
  return {
    playbook: scenario.playbook,
    bundle: await (await errand.doors.library()).shipped(),
    title: text.title,
    lang,
    heard: null,
    known: Object.entries(text.known).map(([fact, said]) => ({ fact, text: said })),
    drill: {
      scenario,
      file: { path: SCENARIO_FILE, hash },
      seed,
      led,
      solo,
      pauses,
      brought: await broughtFromLast(errand),
    },
  };
};

/** Makes a new drill: what comes at its very start has come, and its first question is open. */
export const openDrill = async (errand: Errand, rehearsal: Rehearsal): Promise<Result<Opened>> => {
  const { scenario, seed } = rehearsal;
  const there = await atItsStart(errand, scenario);
  if (!there.ok) return there;
  const opening = await openingOf(errand, rehearsal);
  const planned = await planOf(there.value, opening);
  if (!planned.ok) return planned;
  return create(errand, planned.value, {
    id: await freeId(errand, planned.value.local.slice(0, 10), seed),
    journal: await rehearsals(errand),
    files: [
      { path: BUNDLE, bytes: opening.bundle.bytes },
      { path: SCENARIO_FILE, bytes: new TextEncoder().encode(packScenario(scenario)) },
    ],
    content: opening.bundle.content,
    scenario,
  });
};
