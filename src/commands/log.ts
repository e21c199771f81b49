/** `log`: the record, line by line; with --json the events as they are stored. */
import type { Json } from '../core/record/event.ts';
import { logRows } from '../text/log.ts';
import { reportTorn } from './act.ts';
import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { headOf, incidentOf, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson } from './print.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  const { events, state, id, zone } = opened.value;
  if (here.shared.json) {
    await printJson(here, { incident: id, events: events as unknown as Json, head: headOf(opened.value) });
    return EXIT.done;
  }
  const { report } = here.words;
  const rows = logRows(events, state, voiceOf(here, opened.value)).map((row) => [
    String(row.seq),
    row.at,
    row.by,
    row.text,
  ]);
  const printer = await here.doors.result(here.words);
  await printer.table([['#', `${report.time} (${zone.id})`, report.author, report.record], ...rows]);
  return EXIT.done;
};
