/** The place is history: going back, changing a fact elsewhere, going another way or staying, moving to another playbook. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/incident/state.ts';
import {
  back,
  caseOf,
  change,
  dataOf,
  handover,
  open,
  reroute,
  say,
  skip,
  stay,
  task,
  unknown,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const content = await smallContent();
const given = caseOf(content);
const TO_PLAN = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00'), say('keep')];
const STOP = [...TO_PLAN, say('stop'), say('done'), say('theirs'), say('A blade broke')];

const trail = (state: State): readonly string[] => state.trail.map(({ ask }) => ask.id);

describe('back', () => {
  it('asks the question before again and keeps its answer and all later ones', () => {
    const { state } = given(...STOP).when(back('plan'));
    expect([state.step, state.ask?.id]).toEqual(['plan', 'plan']);
    expect(state.kept.map(({ ask }) => ask.id)).toEqual(['plan', 'counsel', 'owner', 'cause']);
    expect(state.facts['cause']?.answer.kind).toBe('value');
  });

  it('goes over tasks, statements and waits: what was done stays done', () => {
    const { state } = given(...TO_PLAN, say('fix'), say('continue')).when(back());
    expect(state.ask?.id).toBe('plan');
    expect(given(...TO_PLAN).when(back()).state.ask?.id).toBe('next');
  });

  it('comes forward over the answers that still apply, to where it was', () => {
    const { state, events } = given(...STOP, back('plan')).when(say('stop'));
    expect(state.ask?.id).toBe('shop.rest');
    expect(dataOf(events, 'place-moved')[0]?.over.map(({ id }) => id)).toEqual(['counsel', 'owner', 'cause']);
    expect(dataOf(events, 'place-moved')[0]?.dropped).toEqual([]);
    expect(trail(state)).toEqual(trail(given(...STOP).desk.state()));
  });

  it('names the answers that no longer apply', () => {
    const { state, events } = given(...STOP, back('plan')).when(say('fix'));
    expect(dataOf(events, 'place-moved')[0]?.dropped.map(({ id }) => id)).toEqual(['counsel', 'owner', 'cause']);
    expect(trail(state)).not.toContain('counsel');
    expect(state.kept).toEqual([]);
    expect(state.tasks.find(({ id }) => id === 'counsel')?.state).toBe('done');
  });

  it('goes to a named question, also to one visit of a loop', () => {
    const past = [...TO_PLAN, say('fix'), say('continue'), say('worse'), say('keep'), say('worse'), say('keep')];
    expect(given(...past).when(back('mood#1')).state.ask).toEqual({ id: 'mood', visit: 1 });
    expect(given(...past).when(back('mood')).state.ask).toEqual({ id: 'mood', visit: 2 });
  });

  it('has nowhere to go before the first answer, and none to a question never asked', () => {
    expect(given(open('shop')).when(back()).codes).toEqual(['back.nowhere']);
    expect(given(...TO_PLAN).when(back('sold')).codes).toEqual(['back.nowhere']);
  });

  it('twice is two questions', () => {
    expect(given(...TO_PLAN, back()).when(back()).state.ask?.id).toBe('contact');
  });

  it('does not draft the same words again on the way forward', () => {
    const { types } = given(...STOP, back('next')).when(say('18:00'));
    expect(types).not.toContain('statement-drafted');
  });
});

describe('a fact changed elsewhere', () => {
  it('moves nobody, and says where the way would lead now', () => {
    const { desk, before, state, types } = given(...STOP).when(change('plan', 'fix'));
    expect(types).toEqual(['fact-changed']);
    expect([state.step, state.ask]).toEqual([before.step, before.ask]);
    expect(desk.way()).toBeNull();
    const early = given(...TO_PLAN, say('stop')).when(change('plan', 'fix'));
    expect(early.state.ask?.id).toBe('counsel');
    expect(early.desk.way()).toBe('shop/rest');
  });

  it('leads there on demand, over what still applies', () => {
    const { state, events } = given(...TO_PLAN, say('stop'), change('plan', 'fix')).when(reroute());
    expect(state.ask?.id).toBe('shop.rest');
    expect(dataOf(events, 'place-moved')[0]?.direction).toBe('rerouted');
    expect(trail(state)).toEqual(['harm', 'brand', 'contact', 'next', 'first', 'plan']);
  });

  it('may be left where it is, with the reason in the record', () => {
    const { types, before, state } = given(...TO_PLAN, say('stop'), change('plan', 'fix')).when(
      stay('the lawyer is on the phone'),
    );
    expect(types).toEqual(['way-kept']);
    expect(state.ask).toEqual(before.ask);
  });

  it('that is the open question is the answer to it', () => {
    const { types, state } = given(open('shop')).when(change('harm', 'no'));
    expect(types).toContain('question-answered');
    expect(state.ask?.id).toBe('brand');
  });

  it('that nobody knows, or that is wrongly said, is refused', () => {
    expect(given(...TO_PLAN).when(change('hram', 'no')).codes).toEqual(['fact.not-found']);
    expect(given(...TO_PLAN).when(change('sold', 'many')).codes).toEqual(['value.not-integer']);
  });

  it('opens a task that the way now has to offer when one goes there', () => {
    const { state } = given(...TO_PLAN, change('harm', 'yes')).when(reroute());
    expect(state.tasks.map(({ id }) => id)).toEqual(['person']);
    expect(state.ask?.id).toBe('plan');
  });
});

describe('moving to another playbook', () => {
  it('asks nothing twice', () => {
    const { state, types } = given(...TO_PLAN).when(handover('wide'));
    expect(types[0]).toBe('playbook-entered');
    expect([state.playbook, state.ask?.id]).toEqual(['wide', 'spread']);
  });

  it('by a step of the way does the same', () => {
    const past = [...TO_PLAN, say('fix'), say('continue'), say('calm')];
    const { state, events } = given(...past).when(say('11'));
    expect([state.playbook, state.ask?.id]).toEqual(['wide', 'spread']);
    expect(dataOf(events, 'playbook-entered')).toEqual([{ playbook: 'wide', from: 'shop', by: 'way' }]);
    expect(given(...past).when(say('10')).state.outcome).toBe('closed');
    expect(given(...past).when(unknown()).state.outcome).toBe('closed');
  });

  it('refuses one that is not there', () => {
    expect(given(...TO_PLAN).when(handover('none')).codes).toEqual(['playbook.no-such']);
  });

  it('lets one go back into the playbook before, and forward again', () => {
    const past = [...TO_PLAN, say('fix'), say('continue'), say('calm'), say('11')];
    const { state } = given(...past).when(back());
    expect([state.playbook, state.ask?.id]).toEqual(['shop', 'sold']);
    expect(given(...past, back()).when(say('12')).state).toMatchObject({ playbook: 'wide', ask: { id: 'spread' } });
    expect(given(...past, back()).when(say('3')).state.playbook).toBe('shop');
  });

  it('counts the way from where the operator chose to be', () => {
    const { desk } = given(...TO_PLAN, handover('wide')).when(change('plan', 'stop'));
    expect(desk.way()).toBeNull();
  });

  it('stays there when the way of the playbook before would now differ', () => {
    const { desk, state } = given(...TO_PLAN, handover('wide'), skip()).when(change('harm', 'yes'));
    expect(state.playbook).toBe('wide');
    expect(desk.way()).toBeNull();
  });
});

describe('a task', () => {
  it('is opened once, with its time and who acts', () => {
    const acting = caseOf(content, { who: (role) => (role === 'owner' ? '林美華' : null) });
    const { state } = acting(open('shop')).when(say('yes'));
    expect(state.tasks).toEqual([
      expect.objectContaining({
        id: 'person',
        who: '林美華',
        due: '2026-11-22T04:31:00.000Z',
        state: 'open',
        tells: ['injured'],
      }),
    ]);
    const again = acting(open('shop'), say('yes'), back()).when(say('yes', { certainty: 'confirmed' }));
    expect(again.state.tasks).toHaveLength(1);
  });

  it.each([
    ['done', 'done', null],
    ['assigned', 'assigned', 'Wang'],
    ['later', 'open', null],
    ['not-needed', 'not-needed', null],
  ] as const)('answered %s is %s, and the walk goes on', (said, state, who) => {
    const more = who === null ? { source: 'why' } : { who, source: 'why' };
    const outcome = given(...TO_PLAN, say('stop')).when(say(said, more));
    expect(outcome.state.tasks.at(-1)).toMatchObject({ id: 'counsel', state, who, reason: 'why' });
    expect(outcome.state.ask?.id).toBe('owner');
  });

  it('done elsewhere answers the ask it stands at, and moves nobody else', () => {
    expect(given(...TO_PLAN, say('stop')).when(task('counsel', 'done')).state.ask?.id).toBe('owner');
    expect(given(...TO_PLAN, say('stop')).when(task('counsel', 'assigned', { who: 'Li' })).state.ask?.id).toBe(
      'counsel',
    );
    const past = [open('shop'), say('yes')];
    expect(given(...past).when(task('person', 'done')).state.ask?.id).toBe('brand');
  });

  it('that was never opened cannot be changed', () => {
    expect(given(open('shop')).when(task('person', 'done')).codes).toEqual(['task.not-found']);
  });

  it('that was done before the way came to it is not asked for', () => {
    const past = [...TO_PLAN, say('stop'), say('done'), say('theirs'), skip(), back('plan')];
    expect(given(...past, say('fix'), back()).when(say('stop')).state.ask?.id).toBe('shop.rest');
  });
});
