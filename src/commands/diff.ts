/** `diff`: what changed between two versions of a text, word by word. */
import type { EventData } from '../core/incident/events.ts';
import { toPast } from '../core/incident/past.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import { readable, tokensOf } from '../core/statement/compare.ts';
import type { Statement } from '../core/statement/model.ts';
import { diffLines } from '../text/diff.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { incidentOf, type Opened } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';
import { storedWords } from './words.ts';

type Made = Pick<EventData['statement-edited'], 'statement' | 'version' | 'file'>;

/** Every version of a statement, by its number. */
const versionsOf = ({ events }: Opened, id: string): ReadonlyMap<number, string> =>
  new Map(
    events.map(toPast).flatMap(({ type, data }) => {
      if (type !== 'statement-drafted' && type !== 'statement-edited') return [];
      const { statement, version, file } = data as Made;
      return statement === id ? [[version, file] as const] : [];
    }),
  );

/** `[INCIDENT] [STATEMENT]`: what begins like an incident's id is one. Without a statement it is the one changed last. */
const namesIn = ({ args }: Given): { readonly incident: string | null; readonly statement: string | null } => {
  const [first, second] = args;
  if (second !== undefined) return { incident: first ?? null, statement: second };
  const isIncident = first !== undefined && /^\d{8}/.test(first);
  return isIncident ? { incident: first, statement: null } : { incident: null, statement: first ?? null };
};

const pick = ({ state }: Opened, name: string | null): Result<Statement> => {
  const known = state.statements.map(({ id }) => id).join(', ');
  const found =
    name === null
      ? state.statements.findLast(({ version }) => version > 1)
      : state.statements.find(({ id }) => id === name);
  if (found) return ok(found);
  return bad(issue('statement.not-found', { kind: 'nowhere' }, { found: name ?? '', known }));
};

type Pair = { readonly from: number; readonly to: number };

const pairOf = (given: Given, { id, version }: Statement): Result<Pair> => {
  const place = { kind: 'statement', id } as const;
  if (version < 2) return bad(issue('diff.only-version', place, { statement: id }));
  const to = Number(text(given, 'until') ?? version);
  const from = Number(text(given, 'from') ?? to - 1);
  const wrong = [from, to].find((each) => !Number.isInteger(each) || each < 1 || each > version);
  return wrong === undefined
    ? ok({ from, to })
    : bad(
        issue('diff.no-version', place, { found: String(text(given, 'from') ?? text(given, 'until')), most: version }),
      );
};

const compare = async (errand: Errand, opened: Opened, statement: Statement, { from, to }: Pair): Promise<number> => {
  const versions = versionsOf(opened, statement.id);
  const read = (version: number): Promise<Result<string>> =>
    storedWords(errand, opened, versions.get(version) ?? statement.file, statement.lang);
  const [before, after] = [await read(from), await read(to)];
  if (!before.ok) return fail(errand, before.issues);
  if (!after.ok) return fail(errand, after.issues);
  const differ = await errand.doors.differ();
  const pieces = readable(differ(tokensOf(before.value), tokensOf(after.value)));
  if (errand.shared.json)
    await printJson(errand, { statement: statement.id, from, to, pieces: pieces.map((piece) => ({ ...piece })) });
  else await printLines(errand, diffLines(pieces, { from, to }, errand.words));
  return EXIT.done;
};

export const run: Run = async (errand, given) => {
  const { incident, statement: name } = namesIn(given);
  const opened = await incidentOf(errand, incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  const statement = pick(opened.value, name);
  if (!statement.ok) return fail(here, statement.issues);
  const pair = pairOf(given, statement.value);
  return pair.ok ? compare(here, opened.value, statement.value, pair.value) : fail(here, pair.issues);
};
