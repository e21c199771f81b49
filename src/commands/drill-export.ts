/** `drill export`: a scenario's list of events as a table that spreadsheets open. */
import { csv } from '../core/drill/csv.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { mselRows } from '../text/msel.ts';
import type { SheetOf } from '../text/sheet.ts';
import { scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const FORMAT = 'msel';

const asked = async (errand: Errand, given: Given): Promise<Result<SheetOf>> => {
  const found = text(given, 'format') ?? FORMAT;
  const place = { kind: 'argument', name: '--format' } as const;
  if (found !== FORMAT) return bad(issue('usage.bad-value', place, { option: '--format', found, allowed: FORMAT }));
  if (given.args.length > 1) return bad(issue('usage.too-many', NOWHERE, { found: given.args.at(-1) ?? '' }));
  const scenario = await scenarioNamed(errand, given.args[0]);
  if (!scenario.ok) return scenario;
  const { content } = await (await errand.doors.library()).shipped();
  return ok({ scenario: scenario.value, content, words: errand.words });
};

export const run: Run = async (errand, given) => {
  const of = await asked(errand, given);
  if (!of.ok) return fail(errand, of.issues);
  const file = text(given, 'output') ?? `DRILL-${of.value.scenario.id}.csv`;
  const wrong = await errand.doors.newFile(file, csv(mselRows(of.value)));
  if (wrong) return fail(errand, [wrong]);
  if (errand.shared.json) await printJson(errand, { files: [file] });
  else await printLines(errand, [line('good', errand.words.sheet.printed), line('verbatim', file)]);
  return EXIT.done;
};
