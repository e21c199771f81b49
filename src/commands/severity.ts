/** `severity`: shows the level and why, or sets it by hand. Raising takes effect at once, lowering needs a reason. */
import { issue, ok } from '../core/issue.ts';
import { severityLines } from '../text/screen.ts';
import { act } from './act.ts';
import { EXIT } from './exit.ts';
import { text } from './given.ts';
import { incidentOf, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const LEVEL = /^[0-9]$/;

const show: Run = async (errand, given) => {
  const opened = await incidentOf(errand, given.args[0] ?? null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  if (here.shared.json) await printStand(here, opened.value);
  else await printLines(here, severityLines(opened.value.state, voiceOf(here, opened.value)));
  return EXIT.done;
};

export const run: Run = (errand, given) => {
  const last = given.args.at(-1);
  if (last === undefined || (given.args.length === 1 && !LEVEL.test(last))) return show(errand, given);
  if (!LEVEL.test(last))
    return fail(errand, [issue('severity.bad-level', { kind: 'argument', name: 'LEVEL' }, { found: last })]);
  return act(errand, given, {
    names: ['LEVEL'],
    plan: async (_, __, [level]) =>
      ok({ command: { kind: 'severity', level: Number(level), reason: text(given, 'reason') } }),
    after: async (here, opened) => {
      if (here.shared.json) await printStand(here, opened);
      else await printLines(here, severityLines(opened.state, voiceOf(here, opened)));
      return EXIT.done;
    },
  });
};
