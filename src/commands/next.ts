/** `next`: where the incident stands and what it asks. */

import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { incidentOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  await printStand(await inLanguageOf(errand, opened.value), opened.value);
  return EXIT.done;
};
