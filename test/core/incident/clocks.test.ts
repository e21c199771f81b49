/** Clocks: what starts them, what stops them, and that only a law or the own word can be overdue. */
import { describe, expect, it } from 'vitest';
import { clockState } from '../../../src/core/clock/run.ts';
import type { State } from '../../../src/core/incident/state.ts';
import { later } from '../../../src/core/time.ts';
import {
  caseOf,
  change,
  dataOf,
  draft,
  handover,
  NOON,
  open,
  release,
  say,
  skip,
  task,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];
const WIDE = [...TO_FIRST, say('keep'), handover('wide')];

const stands = (state: State, id: string, now: string): string => {
  const clock = state.clocks.filter((one) => one.id === id).at(-1);
  return clock === undefined ? 'none' : clockState(clock, now);
};

describe('an aim', () => {
  it('runs from first hearing, and is due but never overdue when it has passed', () => {
    const { state } = given().when(open('shop'));
    expect(stands(state, 'first', NOON)).toBe('running');
    expect(stands(state, 'first', later(NOON, 60))).toBe('running');
    expect(stands(state, 'first', later(NOON, 61))).toBe('due');
    expect(stands(state, 'first', later(NOON, 100_000))).toBe('due');
  });

  it('starts in no playbook of quiet times', async () => {
    const content = await smallContent();
    const shop = content.playbooks['shop'];
    if (!shop) throw new Error('no shop');
    const quiet = caseOf({ ...content, playbooks: { ...content.playbooks, shop: { ...shop, quiet: true } } });
    expect(quiet().when(open('shop')).state.clocks).toEqual([]);
  });

  it('starts where a step says, once, and counts from first hearing all the same', () => {
    expect(stands(given().when(open('shop')).state, 'public', NOON)).toBe('none');
    const { clocks } = given(...TO_FIRST).desk.state();
    expect(clocks.map(({ id, due }) => [id, due])).toEqual([
      ['first', later(NOON, 60)],
      ['public', later(NOON, 240)],
    ]);
  });

  it('is met by the release it waited for, and missed by one that comes late', () => {
    const soon = given(...TO_FIRST).when(release('first')).state;
    expect([stands(soon, 'first', NOON), stands(soon, 'public', NOON)]).toEqual(['met', 'met']);
    const { desk } = given(...TO_FIRST);
    desk.wait(61);
    desk.give(release('first'));
    expect([stands(desk.state(), 'first', NOON), stands(desk.state(), 'public', NOON)]).toEqual(['missed', 'met']);
  });

  it('for the next word gives way to the own word', () => {
    const past = [...WIDE, change('next', '19:00')];
    expect(stands(given(...past).desk.state(), 'word', NOON)).toBe('running');
    const { events, state } = given(...past).when(release('first'));
    expect(dataOf(events, 'clock-closed').find(({ clock }) => clock === 'word')?.as).toBe('replaced');
    expect(stands(state, 'announced.first', NOON)).toBe('running');
  });
});

describe('an announced time', () => {
  const OUT = [...TO_FIRST, release('first')];

  it('starts with the release and is overdue when it has passed', () => {
    const { state } = given(...TO_FIRST).when(release('first'));
    const clock = state.clocks.find(({ id }) => id === 'announced.first');
    expect(clock).toMatchObject({
      kind: 'announced',
      due: '2026-11-22T10:00:00.000Z',
      basis: 'own-word',
      statement: 'first',
    });
    expect(stands(state, 'announced.first', '2026-11-22T10:00:00.000Z')).toBe('running');
    expect(stands(state, 'announced.first', '2026-11-22T10:01:00.000Z')).toBe('overdue');
  });

  it('is met by the next word to the same audience', () => {
    const { desk } = given(...OUT, say('fix'), say('continue'), say('worse'));
    desk.give(change('next', '20:00'));
    expect(desk.give(release('update'))).toEqual([]);
    expect(stands(desk.state(), 'announced.first', NOON)).toBe('met');
    expect(stands(desk.state(), 'announced.update', NOON)).toBe('running');
  });

  it('is not met by a word to others', () => {
    const { desk } = given(...OUT, handover('wide'), say('nobody'), skip());
    expect(desk.give(release('staff-note', { untold: ['authority'] }))).toEqual([]);
    expect(stands(desk.state(), 'announced.first', NOON)).toBe('running');
  });

  it('is not met by a paper or a letter to the same audience that announces nothing', async () => {
    const content = await smallContent();
    const { update } = content.templates;
    if (!update) throw new Error('no update');
    for (const purpose of ['paper', 'notice'] as const) {
      const letter = { ...update, purpose, promises: null };
      const { desk } = caseOf({ ...content, templates: { ...content.templates, update: letter } })(...OUT);
      desk.give(draft('update', 'en'));
      expect(desk.give(release('update'))).toEqual([]);
      expect(stands(desk.state(), 'announced.first', NOON)).toBe('running');
    }
  });

  it('does not move when the fact behind it changes: what was announced was announced', () => {
    const { state } = given(...OUT).when(change('next', '23:00'));
    expect(state.clocks.find(({ id }) => id === 'announced.first')?.due).toBe('2026-11-22T10:00:00.000Z');
  });
});

describe('a deadline', () => {
  it('has an unknown start until its moment is known, then a due time that stays', () => {
    const before = given(...TO_FIRST, say('keep')).when(handover('wide')).state;
    expect(stands(before, 'report', NOON)).toBe('start-unknown');
    const { state } = given(...WIDE).when(change('started', '2026-11-22T08:00:00+08:00'));
    expect(stands(state, 'report', NOON)).toBe('running');
    expect(state.clocks.find(({ id, from }) => id === 'report' && from !== null)?.due).toBe('2026-11-23T00:00:00.000Z');
    expect(stands(state, 'report', '2026-11-23T00:01:00.000Z')).toBe('overdue');
  });

  it('is one clock, also when its start becomes known later', () => {
    const { state } = given(...WIDE).when(change('started', '2026-11-22T08:00:00+08:00'));
    expect(state.clocks.filter(({ id }) => id === 'report')).toHaveLength(1);
  });

  it('is met when its task is done', () => {
    const past = [...WIDE, change('started', '2026-11-22T08:00:00+08:00'), say('nobody'), skip()];
    const { state } = given(...past).when(task('report', 'done'));
    expect(stands(state, 'report', NOON)).toBe('met');
  });
});
