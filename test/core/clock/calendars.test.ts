/** The tables of business days that ship: each day is one that exists, lies in its year, and says something. */
import { describe, expect, it } from 'vitest';
import { zonesWith } from '../../../src/adapters/zones/zones.ts';
import { businessDay } from '../../../src/core/clock/calendar.ts';
import { isWeekend, plusDays } from '../../../src/core/clock/days.ts';
import { JURISDICTIONS } from '../../../src/core/clock/regime.ts';
import { shippedContent } from '../../support/shipped.ts';

const { calendars } = await shippedContent();
const all = Object.values(calendars).filter((calendar) => calendar !== undefined);
const years = all.flatMap(({ jurisdiction, years: known }) =>
  Object.entries(known).map(([year, table]) => [`${jurisdiction} ${year}`, year, table] as const),
);

describe('calendars', () => {
  it('are there for every place that has laws', () =>
    expect(Object.keys(calendars).sort()).toEqual(JURISDICTIONS.filter((one) => one !== 'INT').toSorted()));

  it.each(all)('of $jurisdiction name a zone that exists', ({ zone }) =>
    expect(zonesWith('').zone(zone)?.id).toBe(zone),
  );

  it.each(years)('%s: holidays are weekdays, worked days are not, each once and of that year', (_, year, table) => {
    const { holidays, working, source, checked } = table;
    const days = [...holidays, ...working];
    expect(days.filter((day) => plusDays(day, 0) !== day || !day.startsWith(`${year}-`))).toEqual([]);
    expect(holidays.filter(isWeekend)).toEqual([]);
    expect(working.filter((day) => !isWeekend(day))).toEqual([]);
    expect(days.toSorted()).toEqual([...new Set(days)].toSorted());
    expect([source.length > 20, /^20\d\d-\d\d-\d\d$/.test(checked)]).toEqual([true, true]);
  });

  it('know what they do not know', () => {
    const cn = calendars.CN;
    if (!cn) throw new RangeError('no calendar of CN');
    expect(businessDay(cn, '2026-10-10')).toEqual({ business: true, certain: true });
    expect(businessDay(cn, '2027-10-09')).toEqual({ business: false, certain: false });
    expect(businessDay(cn, '2027-10-08')).toEqual({ business: true, certain: false });
  });
});
