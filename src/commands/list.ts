/** `list`: the incidents of this place, newest first. */

import type { IncidentId } from '../core/ids.ts';
import { fold } from '../core/incident/past.ts';
import { EMPTY, type State } from '../core/incident/state.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

/** One incident in short. `damaged`: its record cannot be read whole. */
export type Short = {
  readonly id: IncidentId;
  readonly folder: string;
  readonly state: State;
  readonly damaged: boolean;
};

/** Every incident, newest first; one that cannot be read is listed all the same. */
export const shortList = async (errand: Errand): Promise<readonly Short[] | null> => {
  const journal = await errand.doors.journal();
  const listed = await journal.list();
  if (!listed.ok) return null;
  const all: Short[] = [];
  for (const { incident, folder } of listed.value) {
    const read = await journal.read(incident, 0);
    const state = read.ok ? fold(EMPTY, read.value.events) : EMPTY;
    all.push({ id: incident, folder, state, damaged: !read.ok });
  }
  return all.toReversed();
};

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const journal = await errand.doors.journal();
  const all = await shortList(errand);
  const { report } = errand.words;
  if (all === null) {
    const listed = await journal.list();
    return fail(errand, listed.ok ? [] : listed.issues);
  }
  if (errand.shared.json) {
    await printJson(errand, {
      incidents: all.map(({ id, folder, state, damaged }) => ({
        id,
        title: state.title,
        playbook: state.playbook,
        lang: state.lang,
        opened: state.opened,
        severity: state.severity?.level ?? null,
        done: state.outcome !== null,
        damaged,
        folder,
      })),
    });
    return EXIT.done;
  }
  if (all.length === 0) {
    await printLines(errand, [line('plain', report.nothingHere(errand.settings.dir))]);
    return EXIT.done;
  }
  const printer = await errand.doors.result(errand.words);
  await printer.table([
    [report.incident, report.title, report.opened, report.state],
    ...all.map(({ id, state, damaged }) => [
      id,
      state.title,
      state.opened.slice(0, 10),
      damaged ? report.unreadable : state.outcome === null ? errand.words.walk.stage[state.stage] : report.closed,
    ]),
  ]);
  return EXIT.done;
};
