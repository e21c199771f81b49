/** `status`: everything about an incident on one page; with --check the exit code says whether something is overdue. */
import { clockState } from '../core/clock/run.ts';
import { statusJson, statusLines } from '../text/status.ts';
import { reportTorn } from './act.ts';
import { nowIn } from './context.ts';
import { EXIT } from './exit.ts';
import { flag, split } from './given.ts';
import { headOf, incidentOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson, printLines } from './print.ts';
import { inputOf } from './stand.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  const input = await inputOf(here, opened.value);
  const head = headOf(opened.value);
  if (here.shared.json) await printJson(here, statusJson(input, head));
  else await printLines(here, statusLines(input, head));
  const overdue = opened.value.state.clocks.some((clock) => clockState(clock, nowIn(here, opened.value)) === 'overdue');
  return flag(given, 'check') && overdue ? EXIT.overdue : EXIT.done;
};
