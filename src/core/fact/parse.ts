/** Owns the reading of what an operator typed into a value, or what is wrong with it. */
import { bad, issue, ok, type Place, type Result, type Slip } from '../issue.ts';
import type { Instant, Zone } from '../time.ts';
import type { FactDef, FactType, FactValue, Money } from './model.ts';

/** What reading needs to know beside the text: the zone and currency of the incident and the present. */
export type Reading = { readonly zone: Zone; readonly currency: string; readonly now: Instant };

const LONGEST: Readonly<Partial<Record<FactType, number>>> = { name: 200, text: 2_000, longtext: 20_000, list: 20_000 };

const MONEY = /^(\d+(?:\.\d{1,2})?)(?:\s*([A-Za-z]{3}))?$/;
const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const LOCAL = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::\d{2})?$/;
const OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const HOUR = /^(\d{1,2}):(\d{2})$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** One form for what looks the same: full-width letters and digits, spaces around. */
const plain = (text: string): string => text.normalize('NFKC').trim();

const digits = (text: string): string => {
  const folded = plain(text).replace(/\s/g, '');
  return GROUPED.test(folded) ? folded.replaceAll(',', '') : folded;
};

const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** Whatever lies outside is a slip of the finger. */
const YEARS = { first: 1900, last: 2200 };

const likely = (iso: string): boolean => {
  const year = Number(iso.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
};

const date = (text: string): string | null => {
  const match = DATE.exec(plain(text));
  if (!match) return null;
  const iso = `${match[1]}-${pad(match[2])}-${pad(match[3])}`;
  const read = new Date(`${iso}T00:00:00.000Z`);
  return likely(iso) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
};

/** `9:00` is the next time the wall clock shows that. */
const hour = (match: RegExpExecArray, { zone, now }: Reading): Instant | null => {
  const today = zone.local(now).slice(0, 10);
  const at = zone.instant(`${today}T${pad(match[1])}:${match[2]}`);
  if (at === null || at > now) return at;
  const tomorrow = new Date(Date.parse(`${today}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
  return zone.instant(`${tomorrow}T${pad(match[1])}:${match[2]}`);
};

const datetime = (text: string, reading: Reading): Instant | null => {
  const folded = plain(text);
  if (OFFSET.test(folded)) {
    const read = new Date(folded);
    return Number.isNaN(read.getTime()) || !likely(folded) ? null : read.toISOString();
  }
  const clock = HOUR.exec(folded);
  if (clock) return hour(clock, reading);
  const match = LOCAL.exec(folded);
  const day = match && date(`${match[1]}-${match[2]}-${match[3]}`);
  return match && day ? reading.zone.instant(`${day}T${pad(match[4])}:${match[5]}`) : null;
};

const money = (text: string, currency: string): Money | null => {
  const match = MONEY.exec(plain(text).replace(/(\d),(?=\d{3})/g, '$1'));
  return match?.[1] ? { amount: match[1], currency: (match[2] ?? currency).toUpperCase() } : null;
};

/** One a line. Where all of it stands on one line, as it is typed at a terminal, semicolons part it. */
const lines = (text: string): readonly string[] =>
  text
    .split(text.includes('\n') ? /\r?\n/ : /[;；]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A replacement character or half a surrogate pair: the keyboard or the terminal damaged the text before it came here. */
export const broken = (text: string): boolean => /\uFFFD|\p{Surrogate}/u.test(text);

const number = (text: string, whole: boolean): number | null => {
  const folded = digits(text);
  return (whole ? /^-?\d{1,15}$/ : /^-?\d{1,15}(\.\d{1,10})?$/).test(folded) ? Number(folded) : null;
};

const inRange = (def: FactDef, value: number, text: string, place: Place): Result<FactValue, Slip> => {
  if (def.min !== null && value < def.min) return bad(issue('value.too-small', place, { found: text, min: def.min }));
  if (def.max !== null && value > def.max) return bad(issue('value.too-large', place, { found: text, max: def.max }));
  return ok(value);
};

const choose = (def: FactDef, text: string, place: Place): Result<FactValue, Slip> => {
  const values =
    def.type === 'choice'
      ? [plain(text)]
      : plain(text)
          .split(/[,、;]/)
          .map(plain)
          .filter((part) => part !== '');
  const wrong = values.find((value) => !def.choices.includes(value));
  if (wrong !== undefined || values.length === 0)
    return bad(issue('value.not-a-choice', place, { found: wrong ?? text, choices: def.choices.join(', ') }));
  return ok(def.type === 'choice' ? (values[0] as string) : [...new Set(values)]);
};

const words = (def: FactDef, text: string, place: Place): Result<FactValue, Slip> => {
  const kept =
    def.type === 'longtext' || def.type === 'list' ? text.trim() : text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  const max = LONGEST[def.type] ?? 2_000;
  if (broken(text)) return bad(issue('value.broken-text', place, { found: text }));
  if (kept.length > max) return bad(issue('value.too-long', place, { length: kept.length, max }));
  if (def.type !== 'list') return ok(kept.normalize('NFC'));
  const items = lines(kept);
  return items.length > 0 ? ok(items) : bad(issue('value.empty', place, { fact: def.id }));
};

/** The value of a fact as typed. Empty text is never a value: it would erase what stood there. */
export const parse = (def: FactDef, text: string, reading: Reading): Result<FactValue, Slip> => {
  const place: Place = { kind: 'ask', id: def.id };
  const refuse = (found: Slip): Result<FactValue, Slip> => bad(found);
  if (text.trim() === '') return refuse(issue('value.empty', place, { fact: def.id }));
  switch (def.type) {
    case 'integer':
    case 'number': {
      const value = number(text, def.type === 'integer');
      if (value !== null) return inRange(def, value, text, place);
      return refuse(issue(def.type === 'integer' ? 'value.not-integer' : 'value.not-number', place, { found: text }));
    }
    case 'money':
      return wrap(
        money(text, reading.currency),
        issue('value.not-money', place, { found: text, currency: reading.currency }),
      );
    case 'date':
      return wrap(date(text), issue('value.not-date', place, { found: text }));
    case 'datetime': {
      const at = datetime(text, reading);
      if (at === null) return refuse(issue('value.not-datetime', place, { found: text }));
      return def.promise && at <= reading.now ? refuse(issue('value.past', place, { found: text })) : ok(at);
    }
    case 'confirm': {
      const said = plain(text).toLowerCase();
      return said === 'yes' || said === 'no'
        ? ok(said === 'yes')
        : refuse(issue('value.not-yes-no', place, { found: text }));
    }
    case 'choice':
    case 'choices':
      return choose(def, text, place);
    case 'text':
    case 'longtext':
    case 'name':
    case 'list':
      return words(def, text, place);
  }
};

const wrap = <T>(value: T | null, otherwise: Slip): Result<T, Slip> => (value === null ? bad(otherwise) : ok(value));
