/** `resume`: goes on with an incident where it was left. */

import { issue } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { reportTorn } from './act.ts';
import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { incidentOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';
import { walk } from './walk.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  const { state, readOnly } = opened.value;
  if (readOnly) await printAside(here, [line('warning', here.words.walk.readOnly)]);
  if (here.shared.json || readOnly || state.outcome !== null) {
    await printStand(here, opened.value);
    return EXIT.done;
  }
  if (here.doors.terminal && here.shared.input) return walk(errand, opened.value);
  return fail(here, [
    issue('usage.no-terminal', { kind: 'ask', id: state.ask?.id ?? '' }, { ask: state.ask?.id ?? '' }),
  ]);
};
