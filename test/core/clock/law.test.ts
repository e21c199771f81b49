/** Legal clocks of an incident: which start, from when, what moves them, and what a decision about one leaves behind. */
import { describe, expect, it } from 'vitest';
import type { ClockAct } from '../../../src/core/clock/act.ts';
import type { Clock } from '../../../src/core/clock/model.ts';
import type { Regime } from '../../../src/core/clock/regime.ts';
import { clockState } from '../../../src/core/clock/run.ts';
import type { Command } from '../../../src/core/incident/commands.ts';
import { decide } from '../../../src/core/incident/decide.ts';
import { evolve } from '../../../src/core/incident/evolve.ts';
import { EMPTY, type State } from '../../../src/core/incident/state.ts';
import { later } from '../../../src/core/time.ts';
import { type Case, caseOf, change, dataOf, forget, NOON, open, say, task } from '../../support/incident.ts';
import { clockOf, hours, is, lawOf, underLaws } from '../../support/laws.ts';
import { shippedContent, smallContent } from '../../support/shipped.ts';

const [small, shipped] = await Promise.all([smallContent(), shippedContent()]);

const under = (...laws: readonly Regime[]): ((...past: readonly Command[]) => Case) =>
  caseOf(underLaws(small, shipped, laws));

const THERE = [open('wide'), say('no')];
const act = (given: ClockAct): Command => ({ kind: 'clock', ...given });
const met = (clock: string): Command => act({ act: 'met', clock, when: null, reason: null });
const decline = (clock: string, reason: string): Command => act({ act: 'not-reported', clock, when: null, reason });

const clock = (state: State, id: string): Clock | undefined => state.clocks.find((one) => one.id === id);
const lawful = (state: State): readonly string[] =>
  state.clocks.filter(({ law, closed }) => law !== null && closed === null).map(({ id }) => id);

describe('coming to a matter', () => {
  it('starts the clocks of the laws of the place about it, and of no others', () => {
    const { state, events } = under(
      lawOf('here', [clockOf('here-24h')]),
      lawOf('elsewhere', [clockOf('elsewhere-24h')], { jurisdiction: 'EU' }),
      lawOf('of-data', [clockOf('of-data-24h')], { matters: ['data'] }),
      lawOf('not-yet', [clockOf('not-yet-24h')], { inForce: false }),
      lawOf('to-read', [clockOf('to-read-24h', { role: 'reference' })]),
    )(open('wide')).when(say('no'));
    expect(lawful(state)).toEqual(['here-24h']);
    expect(dataOf(events, 'matters-reached')).toEqual([{ matters: ['recall'], end: 'operator' }]);
  });

  it('counts from first hearing until somebody says the moment, and records what it was counted from', () => {
    const { state } = under(lawOf('here', [clockOf('here-24h')]))(open('wide')).when(say('no'));
    const found = clock(state, 'here-24h');
    expect([found?.from, found?.due]).toEqual([state.heard, later(state.heard, 1440)]);
    expect(found?.law).toMatchObject({
      regime: 'here',
      provision: 'Provision of here-24h',
      moment: 'learned_at',
      known: 'heard',
      count: hours(24),
      confidence: 'high',
      textAsOf: '2026-10-01',
      approximate: false,
      sure: true,
    });
  });

  it('leaves a clock without its moment waiting, and starts it when the moment comes', () => {
    const law = lawOf('here', [clockOf('ordered-24h', { from: 'ordered_at' })]);
    const { desk } = under(law)(...THERE);
    const before = clock(desk.state(), 'ordered-24h');
    expect(before && clockState(before, NOON)).toBe('start-unknown');
    expect(desk.give(change('ordered_at', '2026-11-22T09:00:00+08:00'))).toEqual([]);
    expect(clock(desk.state(), 'ordered-24h')?.due).toBe('2026-11-23T01:00:00.000Z');
    expect(desk.state().clocks.filter(({ id }) => id === 'ordered-24h')).toHaveLength(1);
  });

  it('gives a reminder no date, and never lets it be overdue', () => {
    const law = lawOf('here', [
      clockOf('now', { role: 'reminder', count: null }),
      clockOf('guide', { role: 'reminder', basis: 'guidance' }),
    ]);
    const { state } = under(law)(open('wide')).when(say('no'));
    const states = ['now', 'guide'].map((id) => {
      const found = clock(state, id);
      return [found?.due, found && clockState(found, later(NOON, 100_000))];
    });
    expect(states).toEqual([
      [null, 'due'],
      [null, 'due'],
    ]);
  });
});

describe('what is unknown', () => {
  const law = lawOf('here', [clockOf('maybe', { when: is('data_exposed') }), clockOf('always')]);

  it('may apply, until it is known that it does not', () => {
    const given = under(lawOf('here', [clockOf('maybe', { when: is('inspection_mark') }), clockOf('always')]));
    const { desk } = given(...THERE);
    expect(clock(desk.state(), 'maybe')?.law?.sure).toBe(false);
    desk.give(change('inspection_mark', 'yes'));
    expect(clock(desk.state(), 'maybe')?.law?.sure).toBe(true);
    desk.give(change('inspection_mark', 'no'));
    expect([clock(desk.state(), 'maybe')?.closed?.as, lawful(desk.state())]).toEqual(['void', ['always']]);
    desk.give(forget('inspection_mark'));
    expect(lawful(desk.state())).toEqual(['always', 'maybe']);
  });

  it('of safety counts as yes', () => {
    const { desk } = under(law)(...THERE);
    expect(clock(desk.state(), 'maybe')?.law?.sure).toBe(true);
  });

  it('takes the shortest of the periods that are possible, and the right one once it is known', () => {
    const variants = [{ id: 'wide', when: is('inspection_mark'), from: null, count: hours(60) }];
    const { desk } = under(lawOf('here', [clockOf('by-kind', { count: hours(30), variants })]))(...THERE);
    const due = (): number => (Date.parse(clock(desk.state(), 'by-kind')?.due ?? '') - Date.parse(NOON)) / 3_600_000;
    expect([due(), clock(desk.state(), 'by-kind')?.law?.settled]).toEqual([30, false]);
    desk.give(change('inspection_mark', 'yes'));
    expect([due(), clock(desk.state(), 'by-kind')?.law]).toMatchObject([60, { settled: true, variant: 'wide' }]);
    desk.give(change('inspection_mark', 'no'));
    expect([due(), clock(desk.state(), 'by-kind')?.law?.settled]).toEqual([30, true]);
  });
});

/** As a file gives it back: the same values under keys in another order. */
const reread = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      one !== null && typeof one === 'object' && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).toSorted().toReversed())
        : one,
    ),
  ) as T;

describe('a fact that changes', () => {
  const law = lawOf('here', [clockOf('here-24h'), clockOf('ordered', { from: 'ordered_at' })]);

  it('starts the clock anew with its new date, and only the clocks it moves', () => {
    const { events, state } = under(law)(...THERE).when(change('learned_at', '2026-11-21T08:00:00+08:00'));
    expect(dataOf(events, 'clock-started').map(({ clock: id, due }) => [id, due])).toEqual([
      ['here-24h', '2026-11-22T00:00:00.000Z'],
    ]);
    expect(clock(state, 'here-24h')?.law?.known).toBe('said');
    const found = clock(state, 'here-24h');
    expect(found && clockState(found, NOON)).toBe('overdue');
  });

  it('that moves nothing starts nothing, also after the record was read back from a file', () => {
    const { desk } = under(law)(...THERE);
    const state = desk.events().reduce((now, event) => evolve(now, reread(event)), EMPTY);
    const plan = decide(state, change('brand', 'Tea'), desk.context());
    expect(plan.ok && plan.value.events.map(({ type }) => type)).not.toContain('clock-started');
  });

  it('brings the laws of the places that were named, and takes those that were not', () => {
    const there = lawOf('there', [clockOf('there-24h')], { jurisdiction: 'EU' });
    const { desk } = under(law, there)(...THERE);
    expect(lawful(desk.state())).toEqual(['here-24h', 'ordered']);
    desk.give(change('markets', 'eu'));
    expect(lawful(desk.state())).toEqual(['there-24h']);
    desk.give(change('markets', 'eu,tw'));
    expect(lawful(desk.state())).toEqual(['there-24h', 'here-24h', 'ordered']);
  });

  it('leaves alone what was met or decided', () => {
    const { desk } = under(law)(...THERE, met('here-24h'));
    desk.give(change('learned_at', '2026-11-20T08:00:00+08:00'));
    expect(clock(desk.state(), 'here-24h')?.closed?.as).toBe('met');
  });
});

describe('a decision about a clock', () => {
  const given = under(lawOf('here', [clockOf('here-24h')]));

  it('not to report needs a reason and is kept with it', () => {
    expect(given(...THERE).when(decline('here-24h', ' ')).codes).toEqual(['clock.needs-reason']);
    const { state } = given(...THERE).when(decline('here-24h', 'Counsel says it does not apply'));
    expect(clock(state, 'here-24h')?.closed).toMatchObject({
      as: 'not-reported',
      reason: 'Counsel says it does not apply',
    });
  });

  it('is met in time by when it was done, not by when it was typed', () => {
    const { desk } = given(...THERE);
    desk.wait(2_000);
    desk.give(act({ act: 'met', clock: 'here-24h', when: later(NOON, 60), reason: null }));
    expect(clock(desk.state(), 'here-24h')?.closed).toMatchObject({ as: 'met', at: later(NOON, 60) });
    const late = given(...THERE).desk;
    late.wait(2_000);
    late.give(met('here-24h'));
    expect(clock(late.state(), 'here-24h')?.closed?.as).toBe('missed');
  });

  it('about a clock that is not there, or is no duty, says so', () => {
    expect(given(...THERE).when(met('nowhere')).codes).toEqual(['clock.not-found']);
    expect(given(...THERE).when(decline('first', 'why')).codes).toEqual(['clock.no-report']);
  });

  it('starts any clock of a law in force from a moment of its own, which no fact moves after', () => {
    const law = lawOf('far', [clockOf('far-24h'), clockOf('read', { role: 'reference' })], { jurisdiction: 'EU' });
    const { desk } = under(law)(...THERE);
    const start = (id: string, due: string | null = null): Command =>
      act({ act: 'start', clock: id, when: '2026-11-22T00:00:00.000Z', due });
    expect(desk.give(start('read')).map(({ code }) => code)).toEqual(['clock.not-found']);
    expect(desk.give(start('far-24h'))).toEqual([]);
    expect(clock(desk.state(), 'far-24h')).toMatchObject({ due: '2026-11-23T00:00:00.000Z', law: { known: 'set' } });
    desk.give(change('learned_at', '2026-11-20T08:00:00+08:00'));
    expect(clock(desk.state(), 'far-24h')?.due).toBe('2026-11-23T00:00:00.000Z');
    desk.give(start('far-24h', '2026-11-30T00:00:00.000Z'));
    expect(clock(desk.state(), 'far-24h')?.due).toBe('2026-11-30T00:00:00.000Z');
  });
});

describe('the end of the matter', () => {
  it('may be a task, and then meets its clocks', () => {
    const content = underLaws(small, shipped, [lawOf('here', [clockOf('here-24h')])]);
    const { wide } = content.playbooks;
    const step = wide?.steps['clock'];
    if (!wide || step?.kind !== 'clock') throw new RangeError('no clock step');
    const steps = { ...wide.steps, clock: { ...step, end: { task: 'report' } } };
    const ended = caseOf({ ...content, playbooks: { ...content.playbooks, wide: { ...wide, steps } } });
    const { desk } = ended(...THERE, say('Good Day'), say('nobody'), say('x'));
    desk.give(task('report', 'done'));
    expect(clock(desk.state(), 'here-24h')?.closed?.as).toBe('met');
  });
});

describe('a record of before there were laws', () => {
  it('is read as it was', () => {
    const started = { clock: 'report', rule: 'report', kind: 'deadline', from: NOON, due: later(NOON, 60) } as const;
    const data = { ...started, end: 'operator', basis: 'law', statement: null } as const;
    const state = evolve(EMPTY, { type: 'clock-started', data, seq: 1, at: NOON, by: '' });
    expect(state.clocks).toEqual([expect.objectContaining({ id: 'report', law: null, closed: null })]);
  });
});
