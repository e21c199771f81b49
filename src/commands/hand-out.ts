/** Owns how a statement is handed out: its bare words on stdout, or a file in the format somebody asked for, kept with the record. */
import type { Sha256 } from '../core/ids.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import { recordedFiles } from '../core/record/files.ts';
import { harmless } from '../core/statement/harmless.ts';
import { unmarked } from '../core/statement/marks.ts';
import type { Statement } from '../core/statement/model.ts';
import {
  isStatementFormat,
  type PageFormat,
  pageOf,
  STATEMENT_FORMATS,
  type StatementFormat,
} from '../core/statement/page.ts';
import type { Line } from '../ports/operator.ts';
import { line } from '../text/line.ts';
import { pageWords } from '../text/statement.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given, text } from './given.ts';
import { carry, type Opened } from './incident.ts';
import { fail, printJson, printLines } from './print.ts';

/** What somebody asked for beside the text on the screen; null for nothing. */
export type Wanted = { readonly format: StatementFormat; readonly print: boolean } | null;

const place = { kind: 'argument', name: '--format' } as const;

/** `--format` and `--print` as they were typed. A Word file is nothing a screen could show. */
export const wantedOf = (given: Given): Result<Wanted> => {
  const typed = text(given, 'format');
  const print = flag(given, 'print');
  if (typed === null) return ok(print ? { format: 'txt', print } : null);
  if (!isStatementFormat(typed))
    return bad(
      issue('usage.bad-value', place, { option: '--format', found: typed, allowed: STATEMENT_FORMATS.join(', ') }),
    );
  return print && typed === 'docx'
    ? bad(issue('statement.not-printable', place, { format: typed }))
    : ok({ format: typed, print });
};

/** What is out carries no DRAFT mark: it must never come back as a draft. What a drill writes says always that it is one. */
const isOut = ({ state, releasedAt }: Statement): boolean => state !== 'drafted' && releasedAt !== null;

const page = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  format: PageFormat,
): Promise<Result<Uint8Array>> => {
  const source = await opened.journal.file(opened.id, statement.file);
  if (!source.ok) return source;
  const { lang, draftedAt, releasedAt } = statement;
  const { draftMark, drillMark, untitled } = pageWords(lang);
  const marks = [...(opened.state.drill === null ? [] : [drillMark]), ...(isOut(statement) ? [] : [draftMark])];
  const about = { lang, untitled, mark: marks.join(' ') || null, at: releasedAt ?? draftedAt };
  const write = await errand.doors.pageWriter(format);
  const words = unmarked(new TextDecoder().decode(source.value), [draftMark, drillMark]);
  return ok(await write(pageOf(words, about)));
};

/** A path is written once: where another version of the kit has made such a file already, this one's stands beside it. */
const pathFor = ({ events }: Opened, { plain }: Statement, { format, hash }: Made): string => {
  const stem = plain.replace(/\.txt$/, '');
  const before = recordedFiles(events).find(({ path }) => path === `${stem}.${format}`);
  return before === undefined || before.hash === hash ? `${stem}.${format}` : `${stem}.${hash.slice(7, 15)}.${format}`;
};

type Made = { readonly format: PageFormat; readonly hash: Sha256 };

/** Makes the file and keeps it with the record, so that what was sent out can be told from what was not. */
const keep = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  format: PageFormat,
): Promise<Result<string>> => {
  const made = await page(errand, opened, statement, format);
  if (!made.ok) return made;
  const hash = errand.doors.digest.sha256(made.value);
  const file = { path: pathFor(opened, statement, { format, hash }), hash };
  if (recordedFiles(opened.events).some(({ path }) => path === file.path)) return ok(file.path);
  const { id, version } = statement;
  const command = { kind: 'export-statement', statement: id, version, format, file } as const;
  const carried = await carry(errand, opened, command, [{ path: file.path, bytes: made.value }]);
  return carried.ok ? ok(file.path) : carried;
};

/** Where the file in that format stands. */
const fileIn = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  format: StatementFormat,
): Promise<Result<string>> => {
  if (format === 'md') return ok(statement.file);
  return format === 'txt' ? ok(statement.plain) : keep(errand, opened, statement, format);
};

const bytesIn = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  format: StatementFormat,
): Promise<Result<Uint8Array>> => {
  if (format === 'md') return opened.journal.file(opened.id, statement.file);
  return format === 'txt' ? opened.journal.file(opened.id, statement.plain) : page(errand, opened, statement, format);
};

const print = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  format: StatementFormat,
): Promise<number> => {
  const bytes = await bytesIn(errand, opened, statement, format);
  if (!bytes.ok) return fail(errand, bytes.issues);
  const printer = await errand.doors.result(errand.words);
  printer.raw(harmless(new TextDecoder().decode(bytes.value)));
  return EXIT.done;
};

/** How the same words are had as another file. */
export const otherFormats = ({ words }: Errand, { id }: Opened, statement: Statement): Line =>
  line('dim', words.walk.otherFormats(`crisis-kit draft ${id} ${statement.id} --format docx`));

/** The words of a stored statement as they are: a draft keeps its mark, a released text has none. */
export const handOut = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  wanted: NonNullable<Wanted>,
): Promise<number> => {
  const { format } = wanted;
  if (wanted.print) return print(errand, opened, statement, format);
  const path = await fileIn(errand, opened, statement, format);
  if (!path.ok) return fail(errand, path.issues);
  const at = opened.journal.locate(opened.id, path.value);
  if (errand.shared.json) await printJson(errand, { statement: statement.id, format, file: at });
  else await printLines(errand, [line('plain', errand.words.walk.fileIn[format]), line('verbatim', at)]);
  return EXIT.done;
};
