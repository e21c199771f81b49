/** Rules on the dates of laws: days that exist, and no text younger than the day on which it was read. */
import type { CalendarDate, Regime } from '../../clock/regime.ts';
import { issue } from '../../issue.ts';
import { regimesOf } from './laws.ts';
import type { ContentPath, Rule } from './rule.ts';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar; 29 February only in a leap year. */
const isDay = (text: CalendarDate): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return day >= 1 && day <= last;
};

type Dated = { readonly date: CalendarDate; readonly path: ContentPath };

const datesOf = ({ id, checked, textAsOf, clocks }: Regime): readonly Dated[] => {
  const path: ContentPath = ['regimes', id];
  const dated = (date: CalendarDate | null, at: ContentPath): readonly Dated[] =>
    date === null ? [] : [{ date, path: at }];
  return [
    { date: checked, path: [...path, 'checked'] },
    ...dated(textAsOf, [...path, 'text_as_of']),
    ...clocks.flatMap((clock) =>
      clock.textAsOf === textAsOf ? [] : dated(clock.textAsOf, [...path, 'clocks', clock.id, 'text_as_of']),
    ),
  ];
};

const notADate: Rule = {
  code: 'regime.not-a-date',
  check: (compiled) =>
    regimesOf(compiled)
      .flatMap(datesOf)
      .flatMap(({ date, path }) =>
        isDay(date) ? [] : [issue('regime.not-a-date', compiled.origin.place(path), { found: date })],
      ),
};

/** The machine's own date is not asked, so that a build is the same on every day. */
const futureDate: Rule = {
  code: 'regime.future-date',
  check: (compiled) =>
    regimesOf(compiled).flatMap((regime) =>
      datesOf(regime).flatMap(({ date, path }) => {
        const params = { found: date, checked: regime.checked };
        return date <= regime.checked ? [] : [issue('regime.future-date', compiled.origin.place(path), params)];
      }),
    ),
};

export const REGIME_DATE_RULES: readonly Rule[] = [notADate, futureDate];
