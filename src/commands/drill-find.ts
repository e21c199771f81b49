/** Owns finding a drill: by its id among drills alone, so that no word meant for a drill ever reaches an incident. */

import type { IncidentId } from '../core/ids.ts';
import { fold } from '../core/incident/past.ts';
import { EMPTY, type State } from '../core/incident/state.ts';
import { bad, issue, NOWHERE, type Result } from '../core/issue.ts';
import type { Errand } from './errand.ts';
import { findIn, type Opened, openIncident } from './incident.ts';
import { rehearsals } from './rehearsal.ts';

/** One drill in short. `damaged`: its record cannot be read whole. */
export type ShortDrill = { readonly id: IncidentId; readonly state: State; readonly damaged: boolean };

/** Every drill, newest first. */
export const allDrills = async (errand: Errand): Promise<readonly ShortDrill[]> => {
  const journal = await rehearsals(errand);
  const listed = await journal.list();
  if (!listed.ok) return [];
  const all: ShortDrill[] = [];
  for (const { incident: id } of listed.value) {
    const read = await journal.read(id, 0);
    all.push({ id, state: read.ok ? fold(EMPTY, read.value.events) : EMPTY, damaged: !read.ok });
  }
  return all.toReversed();
};

const onlyOne = async (errand: Errand): Promise<Result<Opened>> => {
  const open = (await allDrills(errand)).filter(({ state, damaged }) => !damaged && state.drill?.ended === null);
  const [first] = open;
  if (first === undefined) return bad(issue('drill.none-open', NOWHERE, {}));
  if (open.length > 1) return bad(issue('usage.which-incident', NOWHERE, { ids: open.map(({ id }) => id).join(', ') }));
  return openIncident(errand, { id: first.id, journal: await rehearsals(errand) });
};

/** The drill of that id or unique beginning; without a name the only one under way. */
export const drillOf = async (errand: Errand, name: string | null): Promise<Result<Opened>> => {
  if (name === null) return onlyOne(errand);
  const found = await findIn(await rehearsals(errand), name);
  if (found.ok) return openIncident(errand, found.value);
  const missing = found.issues.some(({ code }) => code === 'record.not-found');
  return missing ? bad(issue('drill.not-a-drill', { kind: 'argument', name: 'INCIDENT' }, { id: name })) : found;
};
