/** Owns what `report` writes down: an item to be better, whether one of the last drill holds, the day of the next. */
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { ReviewAct } from '../core/review/act.ts';
import type { Day } from '../core/review/model.ts';
import type { Errand } from './errand.ts';
import { type Given, text } from './given.ts';
import { carry, type Opened } from './incident.ts';

/** A day of the calendar, as 2026-12-01. */
export const isDay = (typed: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(typed);
};

const day = (given: Given, name: string, option: string): Result<Day> => {
  const typed = text(given, name);
  const place = { kind: 'argument', name: option } as const;
  if (typed === null) return bad(issue('usage.missing-argument', place, { name: option }));
  return isDay(typed) ? ok(typed) : bad(issue('value.not-date', place, { found: typed }));
};

/** An item without somebody who sees to it and a day is a wish. */
const item = (given: Given, said: string): Result<ReviewAct> => {
  const due = day(given, 'dueDay', '--due');
  const owner = text(given, 'owner');
  if (said.trim() === '') return bad(issue('value.empty', { kind: 'argument', name: '--item' }, { fact: '--item' }));
  if (owner === null)
    return bad(issue('usage.missing-argument', { kind: 'argument', name: '--owner' }, { name: '--owner' }));
  return due.ok ? ok({ act: 'note', text: said.trim().normalize('NFC'), owner, due: due.value }) : due;
};

const look = (given: Given, typed: string, holds: boolean): Result<ReviewAct> =>
  ok({ act: 'look', item: /^\d{1,4}$/.test(typed) ? Number(typed) : 0, holds, because: text(given, 'why') });

/** Everything that was asked to be written down, in the order of the options. */
const actsOf = (given: Given): readonly Result<ReviewAct>[] => {
  const said = text(given, 'item');
  const [holds, fails] = [text(given, 'holds'), text(given, 'fails')];
  const next = text(given, 'nextDrill') === null ? null : day(given, 'nextDrill', '--next-drill');
  return [
    ...(said === null ? [] : [item(given, said)]),
    ...(holds === null ? [] : [look(given, holds, true)]),
    ...(fails === null ? [] : [look(given, fails, false)]),
    ...(next === null ? [] : [next.ok ? ok<ReviewAct>({ act: 'next-drill', on: next.value }) : next]),
  ];
};

/** The incident as it stands with what was noted; null where nothing was to be noted. */
export const note = async (errand: Errand, given: Given, opened: Opened): Promise<Result<Opened | null>> => {
  const acts = actsOf(given);
  const wrong = acts.flatMap((act) => (act.ok ? [] : act.issues));
  if (wrong.length > 0) return bad(...wrong);
  let now: Opened | null = null;
  for (const act of acts) {
    if (!act.ok) continue;
    const carried = await carry(errand, now ?? opened, { kind: 'review', ...act.value });
    if (!carried.ok) return carried;
    now = carried.value;
  }
  return ok(now);
};
