/** The end of the way in a drill: it goes on while anything may still come, and is over where nothing can. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/drill/model.ts';
import { mayStillCome } from '../../src/core/drill/timetable.ts';
import { act, advance, begin, inject, is, isNot, play, scenario, send } from '../support/drill.ts';
import { change, say, task } from '../support/incident.ts';
import { smallContent } from '../support/shipped.ts';

const content = await smallContent();
/** To the end of the small shop's way. */
const through = [
  say('yes'),
  say('Good Day'),
  say('0800'),
  say('18:00'),
  say('keep'),
  say('fix'),
  say('continue'),
  say('calm'),
  say('3'),
];
const played = (of: Scenario, ...more: Parameters<typeof play>[2]) =>
  play(content, of, [begin(of), ...through, ...more]);
const two = scenario([inject('call', 20), inject('letter', 30)]);

describe('the end of the way', () => {
  it('is not the end of the drill while something may still come', () => {
    const { state } = played(two);
    expect(state).toMatchObject({ ask: { id: 'close', visit: 1 }, outcome: null, drill: { ended: null } });
  });

  it('lets what comes next come, and asks again below it', () => {
    const { state, told, codes } = played(two, say('stay'));
    expect(codes).toEqual([]);
    expect(told).toEqual(['04:20 inject-delivered call']);
    expect(state.ask).toEqual({ id: 'close', visit: 2 });
    // What came is new to the players: they have done nothing since.
    expect(state.drill?.delivered.at(-1)?.seq).toBeGreaterThan(state.drill?.played ?? 0);
  });

  it('leaves tasks, facts and things from outside possible', () => {
    const { state, codes } = played(two, task('person', 'done'), send('letter'), change('cause', 'A lid'));
    expect(codes).toEqual([]);
    expect(state.tasks).toMatchObject([{ id: 'person', state: 'done' }]);
    expect(state.drill?.delivered).toMatchObject([{ inject: 'letter' }]);
  });

  it('ends the drill when that is chosen, with the outcome of the way', () => {
    const { state } = played(two, say('close'));
    expect(state).toMatchObject({ outcome: 'closed', drill: { ended: { why: 'closed' } } });
  });

  it('closes by itself once nothing can come and nothing is open', () => {
    const all = [say('stay'), say('stay')];
    expect(played(two, ...all, say('stay')).state).toMatchObject({ ask: { id: 'close' }, outcome: null });
    const { state } = played(two, ...all, task('person', 'done'), say('stay'));
    expect(state).toMatchObject({ outcome: 'closed', drill: { ended: { why: 'closed' } } });
  });

  it('waits for the time to be up where something waits that never happens', () => {
    const waits = scenario([inject('one', 0, { due: { minutes: 1, after: 'when', when: is('done:person') } })]);
    expect(played(waits, say('stay')).told).toEqual(['05:00 time-moved', '05:00 drill-ended time']);
  });

  it('moves no time where somebody leads', () => {
    const { told, state } = play(content, two, [begin(two, { led: true }), ...through, say('stay')]);
    expect(told).toEqual([]);
    expect(state.ask).toEqual({ id: 'close', visit: 2 });
  });
});

describe('what may still come', () => {
  const state = (of: Scenario, ...more: Parameters<typeof play>[2]) => {
    const { drill } = play(content, of, [begin(of), ...more]).state;
    if (drill === null) throw new Error('no drill');
    return mayStillCome(drill, of);
  };

  it.each([
    ['what is due', inject('one', 5), true],
    ['what is due when time is up', inject('one', 60), false],
    [
      'what waits for something to become true',
      inject('one', 0, { due: { minutes: 1, after: 'when', when: is('known:harm') } }),
      true,
    ],
    [
      'what waits for what was passed over',
      inject('one', 0, { due: { minutes: 1, after: 'inject', inject: 'never' } }),
      false,
    ],
    ['what waits for what may come', inject('one', 0, { due: { minutes: 1, after: 'inject', inject: 'soon' } }), true],
  ])('counts %s: %#', (_, one, expected) => {
    const never = inject('never', 0, { when: is('done:person') });
    const soon = inject('soon', 50, { when: isNot('done:person') });
    const of = scenario(one.due.after === 'inject' && one.due.inject === 'soon' ? [one, soon] : [never, one]);
    expect(state(of)).toBe(expected);
  });

  it('is nothing once all has come, or the drill is over', () => {
    const of = scenario([inject('one', 5)]);
    expect(state(of, advance(10))).toBe(false);
    expect(state(of, act({ act: 'end' }))).toBe(false);
  });
});
