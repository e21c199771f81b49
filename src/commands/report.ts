/** `report`: the look back, of a drill with its score, of a real incident with its numbers; and what is to be better next time. */
import type { Result } from '../core/issue.ts';
import { bad, issue, ok } from '../core/issue.ts';
import type { Page } from '../core/statement/page.ts';
import { line } from '../text/line.ts';
import { markdownOf } from '../text/markdown.ts';
import { reportJson } from '../text/review/json.ts';
import { reportPage } from '../text/review/page.ts';
import { reportTorn } from './act.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given, split, text } from './given.ts';
import { incidentOf, type Opened } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson, printLines } from './print.ts';
import { settingOf } from './report-ground.ts';
import { note } from './report-note.ts';
import { showPage } from './report-show.ts';
import type { Run } from './verb.ts';

const FORMATS = ['md', 'html', 'docx'] as const;
type Format = (typeof FORMATS)[number];

const formatOf = (given: Given): Result<Format | null> => {
  const typed = text(given, 'format');
  const found = FORMATS.find((one) => one === typed);
  if (typed === null || found !== undefined) return ok(found ?? null);
  const place = { kind: 'argument', name: '--format' } as const;
  return bad(issue('usage.bad-value', place, { option: '--format', found: typed, allowed: FORMATS.join(', ') }));
};

const bytesOf = async (errand: Errand, page: Page, format: Format): Promise<Uint8Array> =>
  format === 'md' ? new TextEncoder().encode(markdownOf(page)) : (await errand.doors.pageWriter(format))(page);

/** A Word file is nothing a screen could show, so it always goes into a file. */
const fileOf = (given: Given, { id, state }: Opened, format: Format): string | null =>
  text(given, 'output') ?? (format === 'docx' ? `${state.drill === null ? '' : 'DRILL-'}report-${id}.docx` : null);

const write = async (errand: Errand, given: Given, opened: Opened, format: Format): Promise<number> => {
  const page = reportPage(await settingOf(errand, opened, flag(given, 'realTimes')));
  const bytes = await bytesOf(errand, page, format);
  const file = fileOf(given, opened, format);
  if (file === null) {
    (await errand.doors.result(errand.words)).raw(new TextDecoder().decode(bytes));
    return EXIT.done;
  }
  const wrong = await errand.doors.newFile(file, bytes);
  if (wrong !== null) return fail(errand, [wrong]);
  if (errand.shared.json) await printJson(errand, { incident: opened.id, format, file });
  else await printLines(errand, [line('good', errand.words.review.saved(file))]);
  return EXIT.done;
};

/** `here`: the errand in the language of the record. */
const show = async (errand: Errand, here: Errand, given: Given, opened: Opened): Promise<number> => {
  const format = formatOf(given);
  if (!format.ok) return fail(here, format.issues);
  if (format.value !== null) return write(here, given, opened, format.value);
  if (text(given, 'output') !== null) return write(here, given, opened, 'md');
  const setting = await settingOf(here, opened, flag(given, 'realTimes'));
  if (here.shared.json) await printJson(here, reportJson(setting));
  else await showPage(errand, here.words, reportPage(setting));
  return EXIT.done;
};

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  const noted = await note(here, given, opened.value);
  if (!noted.ok) return fail(here, noted.issues);
  if (noted.value === null) return show(errand, here, given, opened.value);
  if (here.shared.json) return show(errand, here, given, noted.value);
  await printLines(here, [line('good', here.words.review.noted)]);
  return EXIT.done;
};
