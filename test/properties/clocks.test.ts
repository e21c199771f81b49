/** Counting: what holds for every moment and every period, over clock changes, turns of the year, moved working days and leap days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDay } from '../../src/core/clock/calendar.ts';
import { dueOf, type Place } from '../../src/core/clock/count.ts';
import { plusDays } from '../../src/core/clock/days.ts';
import { type Count, JURISDICTIONS } from '../../src/core/clock/regime.ts';
import { minutesBetween } from '../../src/core/time.ts';
import { placeOf } from '../support/places.ts';

const places = await Promise.all(JURISDICTIONS.filter((one) => one !== 'INT').map(placeOf));

const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2028, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

const counts = fc.record({
  unit: fc.constantFrom<Count['unit']>('hours', 'days', 'working-days', 'months'),
  within: fc.integer({ min: 1, max: 60 }),
  starts: fc.constantFrom<Count['starts']>('event', 'day', 'day-after'),
  rolls: fc.constantFrom<Count['rolls']>('stays', 'next-business-day'),
});

const counted = (
  holds: (event: string, count: Count, place: Place) => void,
  of: (count: Count) => boolean = () => true,
): void =>
  fc.assert(
    fc.property(moments, counts, fc.constantFrom(...places), (event, raw, place) => {
      const count: Count = { ...raw, by: null, calendar: place.calendar.jurisdiction };
      fc.pre(of(count));
      holds(event, count, place);
    }),
  );

const dayOf = (due: string, { zone }: Place): string => zone.local(due).slice(0, 10);

describe('a due time', () => {
  it('never lies before the day of the event ends, and hours from the event are hours that pass', () =>
    counted((event, count, place) => {
      const { due } = dueOf(event, count, place);
      if (count.unit === 'hours' && count.starts === 'event')
        expect(minutesBetween(event, due)).toBe(count.within * 60);
      else expect(dayOf(due, place) >= dayOf(event, place)).toBe(true);
    }));

  it('is the last minute of a day wherever days, working days or months are counted', () =>
    counted(
      (event, count, place) => expect(place.zone.local(dueOf(event, count, place).due).slice(11)).toBe('23:59'),
      ({ unit }) => unit !== 'hours',
    ));

  it('is never earlier for a longer period, or for an event a minute later', () =>
    counted((event, count, place) => {
      const longer = dueOf(event, { ...count, within: count.within + 1 }, place).due;
      const after = dueOf(new Date(Date.parse(event) + 60_000).toISOString(), count, place).due;
      const { due } = dueOf(event, count, place);
      expect([longer >= due, after >= due]).toEqual([true, true]);
    }));

  it('is never later when the day of the event counts', () =>
    counted((event, count, place) => {
      const from = dueOf(event, { ...count, starts: 'day' }, place).due;
      expect(from <= dueOf(event, { ...count, starts: 'day-after' }, place).due).toBe(true);
    }));
});

describe('working days', () => {
  it('end on one, with exactly that many counted', () =>
    counted(
      (event, count, place) => {
        const last = dayOf(dueOf(event, count, place).due, place);
        const first = plusDays(dayOf(event, place), count.starts === 'day-after' ? 1 : 0);
        let business = 0;
        for (let day = first; day <= last; day = plusDays(day, 1))
          if (businessDay(place.calendar, day).business) business++;
        expect([business, businessDay(place.calendar, last).business]).toEqual([count.within, true]);
      },
      ({ unit }) => unit === 'working-days',
    ));

  it('are about as soon as a year without a table is touched, and only then', () =>
    counted(
      (event, count, place) => {
        const { due, approximate } = dueOf(event, count, place);
        const years = [dayOf(event, place), dayOf(due, place)].map((day) => day.slice(0, 4));
        const known = years.every((year) => place.calendar.years[year] !== undefined);
        expect(known && approximate).toBe(false);
        if (!place.calendar.years[years[1] ?? '']) expect(approximate).toBe(true);
      },
      ({ unit }) => unit === 'working-days',
    ));
});

describe('an end that rolls', () => {
  it('stands on a business day, and moves only over days without business', () =>
    counted(
      (event, count, place) => {
        const stays = dayOf(dueOf(event, { ...count, rolls: 'stays' }, place).due, place);
        const rolls = dayOf(dueOf(event, { ...count, rolls: 'next-business-day' }, place).due, place);
        expect(businessDay(place.calendar, rolls).business).toBe(true);
        for (let day = stays; day < rolls; day = plusDays(day, 1))
          expect(businessDay(place.calendar, day).business).toBe(false);
      },
      ({ unit }) => unit === 'days' || unit === 'months',
    ));
});
