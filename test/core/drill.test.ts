/** Drills: what comes when, under which condition, how time passes, and where it ends. */
import { describe, expect, it } from 'vitest';
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import { drillId } from '../../src/core/drill/chance.ts';
import { presentOf } from '../../src/core/drill/pace.ts';
import { nextComing, timetable } from '../../src/core/drill/timetable.ts';
import { later, withOffset } from '../../src/core/time.ts';
import { act, advance, begin, inject, is, isNot, play, scenario, send, when } from '../support/drill.ts';
import { NOON, release, say } from '../support/incident.ts';
import { smallContent } from '../support/shipped.ts';

const content = await smallContent();
const at = (minutes: number): string => later(NOON, minutes);

describe('a timetable', () => {
  const plain = scenario([inject('second', 20), inject('first', 10), inject('now', 0)]);

  it('brings what is due at the start with the opening', () => {
    const { told, state } = play(content, plain, [begin(plain)]);
    expect(told).toEqual(['04:00 inject-delivered now']);
    expect(state.ask?.id).toBe('harm');
  });

  it('brings each at its own time, in the order of time, and then moves on', () => {
    expect(play(content, plain, [begin(plain), advance(30)]).told).toEqual([
      '04:00 inject-delivered now',
      '04:10 inject-delivered first',
      '04:20 inject-delivered second',
      '04:30 time-moved',
    ]);
  });

  it('moves to the next and stops there', () => {
    const { told, state } = play(content, plain, [begin(plain), advance(null)]);
    expect(told.at(-1)).toBe('04:10 inject-delivered first');
    expect(state.lastAt).toBe(at(10));
  });

  it('stops at the first where that was wished', () => {
    expect(play(content, plain, [begin(plain, { pauses: true }), advance(30)]).told.at(-1)).toBe(
      '04:10 inject-delivered first',
    );
  });

  it('ends the drill where nothing comes any more, or its time is up', () => {
    const toEnd = play(content, plain, [begin(plain), advance(null), advance(null), advance(null)]);
    expect(toEnd.told.slice(-2)).toEqual(['05:00 time-moved', '05:00 drill-ended time']);
    expect(play(content, plain, [begin(plain), advance(1000)]).state.lastAt).toBe(at(60));
  });

  it('counts from what came before, when that really came', () => {
    const after = scenario([
      inject('call', 10),
      inject('then', 5, { due: { minutes: 5, after: 'inject', inject: 'call' } }),
    ]);
    expect(play(content, after, [begin(after), advance(30)]).told).toContain('04:15 inject-delivered then');
    expect(play(content, after, [begin(after), send('call'), advance(30)]).told).toEqual([
      '04:00 inject-delivered call',
      '04:05 inject-delivered then',
      '04:30 time-moved',
    ]);
  });

  it('never brings what waits for something that did not come, nor what is due when time is up', () => {
    const dead = scenario([
      inject('call', 10, { when: is('done:person') }),
      inject('then', 0, { due: { minutes: 5, after: 'inject', inject: 'call' } }),
      inject('late', 0, { due: { minutes: 60, after: 'start' } }),
    ]);
    expect(play(content, dead, [begin(dead), advance(100)]).told).toEqual([
      '04:10 inject-passed call',
      '05:00 time-moved',
      '05:00 drill-ended time',
    ]);
  });
});

describe('a condition', () => {
  const answers = [say('no'), say('Good Day'), say('0800'), say('18:00')];

  it('is looked at in the moment it is due', () => {
    const two = scenario([
      inject('thanks', 10, { when: is('released:first-word') }),
      inject('anger', 10, { when: isNot('released:first-word') }),
    ]);
    const silent = play(content, two, [begin(two), ...answers, advance(10)]);
    expect(silent.told.slice(0, 2)).toEqual(['04:10 inject-passed thanks', '04:10 inject-delivered anger']);
    const name = silent.state.statements[0]?.template ?? '';
    const told = scenario([
      inject('thanks', 10, { when: is(`released:${name}`) }),
      inject('anger', 10, { when: isNot(`released:${name}`) }),
    ]);
    const spoken = play(content, told, [
      begin(told),
      ...answers,
      release(silent.state.statements[0]?.id ?? ''),
      advance(10),
    ]);
    expect(spoken.told.slice(0, 2)).toEqual(['04:10 inject-delivered thanks', '04:10 inject-passed anger']);
  });

  it.each([
    ['deliver', 'inject-delivered'],
    ['pass', 'inject-passed'],
  ] as const)('that rests on something unknown does what its author said: %s', (unknown, type) => {
    const open = when({ op: 'compare', fact: 'brand', by: '==', value: 'x' });
    const one = scenario([inject('call', 5, { when: open, unknown })]);
    const { told, events } = play(content, one, [begin(one), advance(5)]);
    expect(told[0]).toBe(`04:05 ${type} call`);
    const passed = events.find((event) => event.type === 'inject-passed');
    if (unknown === 'pass') expect(passed?.data).toMatchObject({ because: 'unknown' });
  });

  it('that becomes true starts the time of what waits for it, once', () => {
    const waits = scenario([
      inject('later', 0, { due: { minutes: 7, after: 'when', when: when({ op: 'known', fact: 'harm' }) } }),
      inject('at-once', 0, { due: { minutes: 0, after: 'when', when: is('delivered:later') } }),
    ]);
    expect(play(content, waits, [begin(waits), advance(10), say('no'), say('Good Day'), advance(10)]).told).toEqual([
      '04:10 time-moved',
      '04:10 inject-scheduled later',
      '04:17 inject-delivered later',
      '04:17 inject-scheduled at-once',
      '04:17 inject-delivered at-once',
      '04:20 time-moved',
    ]);
  });
});

describe('whoever leads', () => {
  const one = scenario([inject('call', 10)]);

  it('sends now, once, and only what there is', () => {
    const sent = play(content, one, [begin(one), advance(3), send('call')]);
    expect(sent.told.at(-1)).toBe('04:03 inject-delivered call');
    expect(play(content, one, [begin(one), send('call'), send('call')]).codes).toEqual(['drill.already-came']);
    expect(play(content, one, [begin(one), send('cal')]).codes).toEqual(['drill.no-inject']);
  });

  it('makes things up, and notes what was seen beside what came last', () => {
    const improvised = { kind: 'news', from: 'Radio', to: null, text: 'On air', lang: 'en' } as const;
    const { state } = play(content, one, [
      begin(one),
      act({ act: 'improvise', improvised }),
      act({ act: 'observe', text: 'Calm' }),
    ]);
    expect(state.drill?.delivered).toMatchObject([{ inject: 'improvised-1', sent: 'improvised', improvised }]);
    expect(state.drill?.observations).toMatchObject([{ text: 'Calm', inject: 'improvised-1', at: NOON }]);
  });

  it('ends it; then nothing moves, and it can still be written about', () => {
    const over = [begin(one), act({ act: 'end' })];
    expect(play(content, one, [...over, say('no')]).codes).toEqual(['drill.over']);
    expect(play(content, one, [...over, advance(5)]).codes).toEqual(['drill.over']);
    expect(play(content, one, [...over, act({ act: 'observe', text: 'Late' })]).codes).toEqual([]);
  });

  it('does nothing to an incident that is no drill', () => {
    const { drill: _, ...opening } = begin(one) as Extract<ReturnType<typeof begin>, { kind: 'open' }>;
    const real = play(content, one, [opening, advance(5)]);
    expect(real.codes).toEqual(['drill.not-a-drill']);
    expect(real.state.drill).toBeNull();
    expect(real.told).toEqual([]);
  });
});

describe('time', () => {
  const one = scenario([inject('call', 10), inject('midnight', 13 * 60)], { length: 24 * 60 });
  const pace = (speed: number) => act({ act: 'pace', speed, real: NOON });

  it('stands still unless a sitting lets it run', () => {
    const { state } = play(content, one, [begin(one), { real: at(500) }, say('no')]);
    expect(state.facts['harm']?.at).toBe(NOON);
  });

  it('runs by its pace, and waits for what has not come yet', () => {
    const { state } = play(content, one, [begin(one), pace(60)]);
    const seconds = (count: number): string => new Date(Date.parse(NOON) + count * 1000).toISOString();
    expect(presentOf(state, one, seconds(5))).toBe(at(5));
    expect(presentOf(state, one, seconds(600))).toBe(at(10));
  });

  it('is the same record at speed 1 and at 600, for the same answers at the same simulated times', () => {
    const at5 = (speed: number) =>
      play(content, one, [
        begin(one),
        pace(speed),
        { real: new Date(Date.parse(NOON) + (5 * 60_000) / speed).toISOString() },
        say('no'),
        { real: new Date(Date.parse(NOON) + (10 * 60_000) / speed).toISOString() },
        act({ act: 'tick' }),
      ]).events.filter(({ type }) => type !== 'pace-set');
    expect(at5(600)).toEqual(at5(1));
  });

  it('passes hours, midnight and the change of the clocks by the minute', () => {
    const london = zonesWith('').zone('Europe/London');
    if (!london) throw new Error('no London');
    const start = london.instant('2026-10-25T00:30') ?? '';
    const night = scenario([inject('a', 61), inject('b', 150)], {
      length: 48 * 60,
      start: { at: '2026-10-25T00:30', zone: 'Europe/London' },
    });
    const { state } = play(content, night, [begin(night), advance(150)], { now: start, zone: london });
    expect(state.drill?.delivered.map((one) => withOffset(one.at, london))).toEqual([
      '2026-10-25T01:31:00+01:00',
      '2026-10-25T02:00:00+00:00',
    ]);
    const midnight = play(content, one, [begin(one), advance(13 * 60)]);
    expect(midnight.state.drill?.delivered.at(-1)?.at).toBe('2026-11-22T17:00:00.000Z');
  });

  it('has a timetable of what is to come, and nothing of what has come', () => {
    const { state } = play(content, one, [begin(one), advance(null)]);
    if (!state.drill) throw new Error('no drill');
    expect(timetable(state.drill, one).map((coming) => coming.inject.id)).toEqual(['midnight']);
    expect(nextComing(state.drill, one)?.at).toBe(at(13 * 60));
  });
});

describe('chance', () => {
  it('gives the same id for the same seed, another for the next, and every letter in time', () => {
    expect(drillId('2026-11-20', 7)).toBe(drillId('20261120', 7));
    expect(drillId('2026-11-20', 7, 1)).toBe(drillId('2026-11-20', 8));
    const ids = new Set(Array.from({ length: 500 }, (_, seed) => drillId('2026-11-20', seed)));
    expect(ids.size).toBeGreaterThan(495);
    expect(new Set([...ids].flatMap((id) => [...(id ?? '').slice(9)])).size).toBe(32);
  });
});
