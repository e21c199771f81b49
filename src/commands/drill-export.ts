/** `drill export`: what comes in a drill as a table that spreadsheets open (MSEL), or for the platforms of others (CEXF). */
import { asAuthored } from '../core/drill/as-authored.ts';
import { cexfOf } from '../core/drill/exchange/cexf-write.ts';
import { csv } from '../core/drill/exchange/csv.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import { cexfTools } from '../text/cexf.ts';
import { line } from '../text/line.ts';
import { mselRows, spokenIn } from '../text/msel.ts';
import type { SheetOf } from '../text/sheet.ts';
import { scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

type Format = { readonly ending: string; readonly write: (errand: Errand, of: SheetOf) => Promise<string> };

/** In the language asked for, or the one the scenario has; its words are of that language as well. */
const cexf: Format['write'] = async (errand, { scenario, content }) => {
  const lang = spokenIn(scenario, errand.words.lang);
  const authored = asAuthored(scenario, lang, content);
  if (authored === null) throw new Error(`a scenario without words: ${scenario.id}`);
  const { base64 } = await errand.doors.exchange();
  const tools = cexfTools(await errand.wordsIn(lang), content, { base64, digest: errand.doors.digest.sha256 });
  return `${JSON.stringify(cexfOf(authored, tools), null, 2)}\n`;
};

const FORMATS: Readonly<Record<string, Format>> = {
  msel: { ending: 'csv', write: async (_, of) => csv(mselRows(of)) },
  cexf: { ending: 'json', write: cexf },
};

const formatOf = (given: Given): Result<Format> => {
  const found = text(given, 'drillFormat') ?? 'msel';
  const format = Object.hasOwn(FORMATS, found) ? FORMATS[found] : undefined;
  const allowed = Object.keys(FORMATS).join(', ');
  const place = { kind: 'argument', name: '--format' } as const;
  return format ? ok(format) : bad(issue('usage.bad-value', place, { option: '--format', found, allowed }));
};

const scenarioOf = async (errand: Errand, { args }: Given): Promise<Result<SheetOf>> => {
  if (args.length > 1) return bad(issue('usage.too-many', NOWHERE, { found: args.at(-1) ?? '' }));
  const scenario = await scenarioNamed(errand, args[0]);
  if (!scenario.ok) return scenario;
  const { content } = await (await errand.doors.library()).shipped();
  return ok({ scenario: scenario.value, content, words: errand.words });
};

export const run: Run = async (errand, given) => {
  const format = formatOf(given);
  if (!format.ok) return fail(errand, format.issues);
  const of = await scenarioOf(errand, given);
  if (!of.ok) return fail(errand, of.issues);
  const file = text(given, 'output') ?? `DRILL-${of.value.scenario.id}.${format.value.ending}`;
  const wrong = await errand.doors.newFile(file, await format.value.write(errand, of.value));
  if (wrong) return fail(errand, [wrong]);
  if (errand.shared.json) await printJson(errand, { files: [file] });
  else await printLines(errand, [line('good', errand.words.sheet.printed), line('verbatim', file)]);
  return EXIT.done;
};
