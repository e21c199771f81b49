/** `drill facilitate`: the second window, for whoever leads: what is to come, what is expected, and what may be sent. */
import { facilitatorJson, facilitatorLines } from '../text/facilitator.ts';
import { drillOf } from './drill-find.ts';
import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { askOf, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await drillOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const { state, id } = opened.value;
  const voice = voiceOf(here, opened.value);
  if (here.shared.json) await printJson(here, { incident: id, timetable: [...facilitatorJson(state, voice)] });
  else if (here.doors.terminal && here.shared.input)
    return (await import('./dialogs/facilitate.ts')).facilitate(here, opened.value, errand);
  else await printLines(here, facilitatorLines(state, await askOf(here, opened.value), voice));
  return EXIT.done;
};
