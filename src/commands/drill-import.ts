/** `drill import`: a scenario of one's own out of a table (MSEL) or a CEXF document, as far as it goes; what did not come along is named. */
import { readCexf } from '../core/drill/exchange/cexf-read.ts';
import { type Fill, finished } from '../core/drill/exchange/finish.ts';
import { readMsel } from '../core/drill/exchange/msel-read.ts';
import type { Imported } from '../core/drill/exchange/notes.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import { LANGS } from '../core/lang.ts';
import { isError } from '../core/playbook/rules/levels.ts';
import { importLines } from '../text/import.ts';
import { issueJson, spacedIssues } from '../text/issue.ts';
import { line } from '../text/line.ts';
import { vocabularyOf } from '../text/msel.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { readText } from './file.ts';
import { type Given, text } from './given.ts';
import { today } from './kit-ground.ts';
import { fail, printAside, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const MOST = { characters: 4 * 1024 * 1024, limit: '4 MB' };

const textOf = async (errand: Errand, { args: [file, more] }: Given): Promise<Result<string>> => {
  if (file === undefined || file.trim() === '')
    return bad(issue('usage.missing-argument', { kind: 'argument', name: 'FILE' }, { name: 'FILE' }));
  if (more !== undefined) return bad(issue('usage.too-many', NOWHERE, { found: more }));
  const read = await readText(errand, file);
  if (!read.ok || read.value.length <= MOST.characters) return read;
  return bad(issue('file.too-large', { kind: 'path', path: file }, { path: file, limit: MOST.limit }));
};

/** What it is shows at its first sign: a document is in braces, and no table begins so. */
const isDocument = (said: string): boolean => /^[\s\uFEFF]*\{/.test(said);

const importedFrom = async (errand: Errand, file: string, said: string): Promise<Imported | null> => {
  const { unbase64, rows } = await errand.doors.exchange();
  if (isDocument(said)) return readCexf(said, { file, unbase64 });
  const words = await Promise.all(LANGS.map((lang) => errand.wordsIn(lang)));
  const { content } = await (await errand.doors.library()).shipped();
  const table = rows(said.replace(/^\uFEFF/, ''));
  return table === null ? null : readMsel(table, { file, vocabulary: vocabularyOf(words, content) });
};

const MORNING = '09:00';

const fillFor = async (errand: Errand, file: string, { hour = MORNING }: Imported): Promise<Fill> => ({
  words: errand.words.drill.fill,
  lang: errand.words.lang,
  start: { at: `${await today(errand)}T${hour}`, zone: errand.zone },
  name: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || file,
});

type Made = { readonly file: string; readonly text: string; readonly notes: readonly Issue[] };

/** Where the new file says what the old one did not. */
const filledAt = (key: string, made: Pick<Made, 'file' | 'text'>): Issue => {
  const lines = made.text.split('\n');
  const nth = lines.findIndex((one) => one.startsWith(`${key}:`));
  const place = {
    kind: 'file',
    file: made.file,
    line: nth + 1,
    column: 1,
    length: key.length,
    source: lines[nth] ?? '',
  };
  return issue('drill.import-filled', place as Issue['place'], { key });
};

const make = async (errand: Errand, given: Given): Promise<Result<Made>> => {
  const said = await textOf(errand, given);
  if (!said.ok) return said;
  const [source = ''] = given.args;
  const imported = await importedFrom(errand, source, said.value);
  if (imported === null) return bad(issue('drill.import-nothing', { kind: 'path', path: source }, { path: source }));
  const { scenario, filled } = finished(imported.found, await fillFor(errand, source, imported));
  const written = await (await errand.doors.library()).scenarioFiles.write(scenario);
  const file = text(given, 'output') ?? `${scenario.id}.yaml`;
  const made = { file, text: written };
  return ok({ ...made, notes: [...imported.notes, ...filled.map((key) => filledAt(key, made))] });
};

const tell = async (errand: Errand, { file, notes }: Made, findings: readonly Issue[]): Promise<void> => {
  const { words } = errand;
  await printLines(errand, [line('good', words.playbook.written), line('verbatim', file)]);
  await printAside(errand, [
    ...(await importLines(notes, words)),
    ...(await spacedIssues(findings, words)),
    line('plain', ''),
    line('verbatim', `crisis-kit drill ${findings.length > 0 ? 'lint' : 'start'} ${file}`),
  ]);
};

export const run: Run = async (errand, given) => {
  const made = await make(errand, given);
  if (!made.ok) return fail(errand, made.issues);
  const { file, text: written, notes } = made.value;
  const wrong = await errand.doors.newFile(file, written);
  if (wrong) return fail(errand, [wrong]);
  const findings = (await (await errand.doors.library()).scenarioFiles.lintText(file, written)).filter(isError);
  const json = (all: readonly Issue[]) => Promise.all(all.map((one) => issueJson(one, errand.words)));
  if (errand.shared.json)
    await printJson(errand, {
      file,
      ok: findings.length === 0,
      notes: await json(notes),
      findings: await json(findings),
    });
  else await tell(errand, made.value, findings);
  return findings.length === 0 ? EXIT.done : EXIT.findings;
};
