/** Owns the way from a table (MSEL) to as much of a scenario as it holds. What people read counts before what stands behind it for programs: somebody may have changed it. */
import { isLang } from '../../lang.ts';
import { duration, minutes } from '../../time.ts';
import type { AuthoredInject } from '../authored.ts';
import { MOST_INJECTS } from '../model.ts';
import { unguarded } from './csv.ts';
import { type Column, cellName, clockTime, type Vocabulary } from './msel-columns.ts';
import { type Found, type Imported, type Notes, notesOf } from './notes.ts';
import { isId, oneLine, slug, unique, words } from './text.ts';

export type MselReading = { readonly file: string; readonly vocabulary: Vocabulary };

/** A row under its heads. */
type Row = {
  readonly cell: (column: Column) => string;
  /** The name of that cell; of the row's first where there is no such column. */
  readonly at: (column: Column) => string;
};

type Of = { readonly vocabulary: Vocabulary; readonly notes: Notes };

const columnsOf = (heads: readonly string[], { vocabulary, notes }: Of): ReadonlyMap<Column, number> => {
  const found = new Map<Column, number>();
  for (const [index, head] of heads.entries()) {
    const column = vocabulary.heads.get(head.trim());
    if (column !== undefined && !found.has(column)) found.set(column, index);
    else if (head.trim() !== '') notes.skip(cellName(index, 0), head);
  }
  return found;
};

const rowOf = (cells: readonly string[], nth: number, columns: ReadonlyMap<Column, number>): Row => ({
  cell: (column) => unguarded(cells[columns.get(column) ?? -1] ?? ''),
  at: (column) => cellName(columns.get(column) ?? 0, nth),
});

const MARKED = /^\s*(\S+)\s+(.*?)\s*$/s;

/** The drill's name behind its mark. */
const drillOf = (row: Row, { marks }: Vocabulary): string => {
  const [, mark = '', name = ''] = MARKED.exec(row.cell('drill')) ?? [];
  return marks.includes(mark) ? name : row.cell('drill').trim();
};

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const CLOCK = /^\s*(\d{1,2})[:：](\d{2})\s*$/;
const DAY = 1440;

const handOf = (text: string): number | null => {
  const [, hours, mins] = CLOCK.exec(text) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(mins) > 59 ? null : Number(hours) * 60 + Number(mins);
};

/** Minutes of a clock's hand after the hour at which it begins, on the day of `near`. */
const behind = (hand: number, start: string, near: number): number => {
  const from = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
  const since = (((hand - from) % DAY) + DAY) % DAY;
  return since + Math.floor(near / DAY) * DAY;
};

type Timed = Pick<AuthoredInject, 'at' | 'after'>;

const afterOf = (row: Row): Timed['after'] | undefined => {
  const [inject, when] = [row.cell('after'), row.cell('after_condition')];
  if (inject !== '') return { inject };
  return when === '' ? undefined : { when };
};

/** As a program reads it, unless somebody set another hour. */
const timeOf = (row: Row, start: string, notes: Notes): Timed => {
  const at = row.cell('at');
  const after = afterOf(row);
  const known = minutes(at);
  if (known !== null && after !== undefined) return { at, after };
  const hand = handOf(row.cell('time'));
  if (known !== null && (hand === null || handOf(clockTime(start, known)) === hand)) return { at };
  if (hand !== null) return { at: duration(behind(hand, start, known ?? 0)) };
  notes.instead(row.at('time'), row.cell('time'), { key: 'at', taken: clockTime(start, 0) });
  return { at: 'PT0M' };
};

/** What the word of a cell means; the program's own column where it is no word that is known, or says the same. */
const meant = <T extends string>(row: Row, [said, own]: readonly [Column, Column], known: ReadonlyMap<string, T>) => {
  const word = known.get(row.cell(said).trim());
  const kept = row.cell(own).trim();
  return word ?? (kept === '' ? null : kept);
};

const kindOf = (row: Row, { vocabulary, notes }: Of): AuthoredInject['kind'] => {
  const kind = meant(row, ['how', 'kind'], vocabulary.kinds);
  const known = [...vocabulary.kinds.values()].find((one) => one === kind);
  if (known === undefined) notes.instead(row.at('how'), row.cell('how'), { key: 'kind', taken: 'message' });
  return known ?? 'message';
};

const FIRST_ROLE = 'management';

const roleOf = (row: Row, { vocabulary, notes }: Of): string => {
  const own = row.cell('role').trim();
  const named = [...vocabulary.roles].filter(([, role]) => role === own).map(([name]) => name);
  if (named.includes(row.cell('reaches').trim())) return own;
  const role = meant(row, ['reaches', 'role'], vocabulary.roles);
  if (role !== null && isId(role)) return role;
  notes.instead(row.at('reaches'), row.cell('reaches'), { key: 'to', taken: FIRST_ROLE });
  return FIRST_ROLE;
};

const NUMBER = /\d{1,5}/;

const withinOf = (row: Row): string => {
  const own = row.cell('expected_within');
  if (minutes(own) !== null) return own;
  const [count] = NUMBER.exec(row.cell('within')) ?? [];
  return count === undefined ? '' : duration(Number(count));
};

const expected = (row: Row, notes: Notes): Pick<AuthoredInject, 'expect'> => {
  const text = words(row.cell('expected'), row.at('expected'), notes);
  const when = row.cell('expected_condition');
  if (text === '') return {};
  return { expect: { text, ...(when === '' ? {} : { when, within: withinOf(row) }) } };
};

const listed = (row: Row, column: 'hints' | 'redFlags', notes: Notes): readonly string[] =>
  row
    .cell(column)
    .split(/\r\n?|\n/)
    .map((text) => words(text, row.at(column), notes))
    .filter((text) => text !== '');

const conditionOf = (row: Row, notes: Notes): Pick<AuthoredInject, 'when' | 'unknown'> => {
  const [when, unknown] = [row.cell('condition'), row.cell('unknown')];
  if (when === '' && row.cell('onlyIf').trim() !== '') notes.skip(row.at('onlyIf'), row.cell('onlyIf'));
  if (when === '') return {};
  return { when, ...(unknown === 'deliver' || unknown === 'pass' ? { unknown } : {}) };
};

const injectOf = (row: Row, start: string, of: Of): AuthoredInject => {
  const { notes } = of;
  const [hints, flags] = [listed(row, 'hints', notes), listed(row, 'redFlags', notes)];
  return {
    ...timeOf(row, start, notes),
    ...conditionOf(row, notes),
    kind: kindOf(row, of),
    from: oneLine(row.cell('from'), row.at('from'), notes),
    to: roleOf(row, of),
    text: words(row.cell('text'), row.at('text'), notes),
    ...expected(row, notes),
    ...(hints.length > 0 ? { hints } : {}),
    ...(flags.length > 0 ? { red_flags: flags } : {}),
  };
};

const idOf = (row: Row, nth: number, taken: ReadonlySet<string>): string => {
  const said = row.cell('id').trim();
  return unique(isId(said) ? said : slug(said, `inject-${nth}`), taken);
};

/** Of the drill as a whole each row says the same; the first is asked. */
const wholeOf = (row: Row, of: Of): Partial<Found> => {
  const said = (column: Column): string => row.cell(column).trim();
  const id = drillOf(row, of.vocabulary);
  const title = oneLine(row.cell('title'), row.at('title'), of.notes);
  const lang = said('lang');
  return {
    id: isId(id) ? id : slug(id, 'my-drill'),
    ...(isLang(lang) ? { lang } : {}),
    ...(said('playbook') === '' ? {} : { playbook: said('playbook') }),
    ...(title === '' ? {} : { title }),
    ...(minutes(said('length')) === null ? {} : { length: said('length') }),
    ...(LOCAL.test(said('start')) && said('zone') !== '' ? { start: { at: said('start'), zone: said('zone') } } : {}),
  };
};

/** The hour at which it begins: as the table says, or that of its first row. */
const startOf = (whole: Partial<Found>, first: Row): string => {
  const hand = handOf(first.cell('time')) ?? 0;
  return whole.start?.at ?? `2000-01-01T${clockTime('2000-01-01T00:00', hand)}`;
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Rows of another drill in the same table are named and left. */
const ownRows = (rows: readonly Row[], of: Of): readonly Row[] => {
  const [first] = rows;
  const name = first === undefined ? '' : drillOf(first, of.vocabulary);
  const others = rows.filter((row) => drillOf(row, of.vocabulary) !== name);
  for (const row of others) of.notes.skip(row.at('drill'), row.cell('drill'));
  return rows.filter((row) => !others.includes(row));
};

/** Null where it is no such table: no head is known, or no row stands below them. */
export const readMsel = (table: readonly (readonly string[])[], { file, vocabulary }: MselReading): Imported | null => {
  const notes = notesOf(file);
  const of = { vocabulary, notes };
  const columns = columnsOf(table[0] ?? [], of);
  if (!columns.has('text')) return null;
  const all = table.flatMap((cells, nth) => (nth === 0 || isBlank(cells) ? [] : [rowOf(cells, nth, columns)]));
  const rows = ownRows(all, of);
  const [first] = rows;
  if (first === undefined) return null;
  if (rows.length > MOST_INJECTS) notes.skip(rows[MOST_INJECTS]?.at('id') ?? '', `${MOST_INJECTS} … ${rows.length}`);
  const whole = wholeOf(first, of);
  const start = startOf(whole, first);
  const injects: Record<string, AuthoredInject> = {};
  for (const [index, row] of rows.slice(0, MOST_INJECTS).entries())
    injects[idOf(row, index + 1, new Set(Object.keys(injects)))] = injectOf(row, start, of);
  return { found: { ...whole, injects }, notes: notes.all, hour: start.slice(11) };
};
