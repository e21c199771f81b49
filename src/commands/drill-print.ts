/** `drill print`: a scenario on paper, for those who play and for whoever leads it, each in files of its own. */
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Booklet } from '../core/kit/booklet.ts';
import { line } from '../text/line.ts';
import { facilitatorSheets, participantSheets, type SheetOf } from '../text/sheet.ts';
import { scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const SHEETS: Readonly<Record<'participant' | 'facilitator', (of: SheetOf) => Booklet>> = {
  participant: participantSheets,
  facilitator: facilitatorSheets,
};

const sheetOf = async (errand: Errand, { args }: Given): Promise<Result<SheetOf>> => {
  if (args.length > 2) return bad(issue('usage.too-many', NOWHERE, { found: args.at(-1) ?? '' }));
  const scenario = await scenarioNamed(errand, args[0]);
  if (!scenario.ok) return scenario;
  const { content } = await (await errand.doors.library()).shipped();
  return ok({ scenario: scenario.value, content, words: errand.words });
};

export const run: Run = async (errand, given) => {
  const of = await sheetOf(errand, given);
  if (!of.ok) return fail(errand, of.issues);
  const formats = await errand.doors.booklets();
  const asked = (['participant', 'facilitator'] as const).filter((who) => flag(given, who));
  const files = (asked.length === 0 ? (['participant', 'facilitator'] as const) : asked).flatMap((who) => {
    const pages = SHEETS[who](of.value);
    return formats.map(({ ending, write }) => ({
      name: `DRILL-${of.value.scenario.id}-${who}.${ending}`,
      text: write(pages),
    }));
  });
  const saved = await errand.doors.save(given.args[1] ?? '.', files);
  if (!saved.ok) return fail(errand, saved.issues);
  if (errand.shared.json) await printJson(errand, { files: [...saved.value] });
  else
    await printLines(errand, [
      line('good', errand.words.sheet.printed),
      ...saved.value.map((path) => line('verbatim', path)),
    ]);
  return EXIT.done;
};
