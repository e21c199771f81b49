/** Answers: what is recorded, what a wrong one does (nothing), what an unknown and a skipped one come to. */
import { describe, expect, it } from 'vitest';
import { AUTHOR, caseOf, dataOf, NOON, open, say, skip, unknown } from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const TO_PLAN = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00'), say('keep')];

describe('opening', () => {
  it('names the playbook, starts the aim of the first word, and asks the first question', () => {
    const { types, state } = given().when(open('shop'));
    expect(types).toEqual(['incident-opened', 'clock-started', 'place-moved']);
    expect(state.ask).toEqual({ id: 'harm', visit: 1 });
    expect(state.heard).toBe(NOON);
  });

  it('counts from an earlier hearing where one is told', () => {
    const { state } = given().when(open('shop', 'en', '2026-11-22T03:30:00.000Z'));
    expect(state.clocks.find(({ id }) => id === 'first')?.due).toBe('2026-11-22T04:30:00.000Z');
  });

  it('refuses a playbook that is not there', () => {
    expect(given().when(open('nothing')).codes).toEqual(['playbook.no-such']);
  });
});

describe('an answer', () => {
  it('is recorded with its author, time, certainty and language, and the walk goes on', () => {
    const { state, types } = given(open('shop')).when(say('no', { source: 'the clinic', lang: 'zh-TW' }));
    expect(types).toEqual(['question-answered', 'severity-assessed', 'place-moved']);
    expect(state.facts['harm']).toMatchObject({
      by: AUTHOR,
      at: '2026-11-22T04:01:00.000Z',
      answer: { kind: 'value', value: false, certainty: 'unconfirmed', source: 'the clinic', lang: 'zh-TW' },
    });
    expect(state.ask?.id).toBe('brand');
  });

  it('is certain at once where it is an own name or decision, whatever is claimed', () => {
    const { state } = given(open('shop'), say('no')).when(say('Good Day', { certainty: 'unconfirmed' }));
    expect(state.facts['brand']?.answer).toMatchObject({ certainty: 'confirmed' });
  });

  it('is confirmed where it is a claim only when somebody says they checked', () => {
    expect(given(open('shop')).when(say('yes', { certainty: 'confirmed' })).state.facts['harm']?.answer).toMatchObject({
      certainty: 'confirmed',
    });
  });

  it.each([
    ['perhaps', 'value.not-yes-no'],
    ['', 'value.empty'],
  ])('of %j where a yes or no is asked changes nothing', (text, code) => {
    const { codes, state, before, events } = given(open('shop')).when(say(text));
    expect(codes).toEqual([code]);
    expect(events).toEqual([]);
    expect(state).toBe(before);
  });

  it.each([
    ['plan', 'burn', 'value.not-a-choice'],
    ['rest', 'go', 'value.not-a-choice'],
  ])('outside the choices of %s changes nothing', (at, text, code) => {
    const past = at === 'plan' ? TO_PLAN : [...TO_PLAN, say('fix')];
    const { codes, state, before } = given(...past).when(say(text));
    expect([codes, state]).toEqual([[code], before]);
  });

  it('to an ask that is no longer open is refused by its id, and by its visit', () => {
    expect(given(open('shop')).when(say('yes', { at: 'brand' })).codes).toEqual(['ask.moved-on']);
    expect(given(open('shop')).when(say('yes', { at: 'harm#2' })).codes).toEqual(['ask.moved-on']);
    expect(given(open('shop')).when(say('yes', { at: 'harm#1' })).codes).toEqual([]);
    expect(given(open('shop')).when(say('yes', { at: 'harm' })).codes).toEqual([]);
  });

  it('to a loop is told apart by its visit', () => {
    const twice = [...TO_PLAN, say('fix'), say('continue'), say('worse'), say('keep')];
    expect(given(...twice).desk.state().ask).toEqual({ id: 'mood', visit: 2 });
    expect(given(...twice).when(say('calm', { at: 'mood#1' })).codes).toEqual(['ask.moved-on']);
    expect(given(...twice).when(say('calm', { at: 'mood#2' })).codes).toEqual([]);
  });
});

describe('not knowing', () => {
  it('is taken where a claim is asked and refused where the operator decides', () => {
    expect(given(open('shop')).when(unknown()).codes).toEqual([]);
    expect(given(open('shop'), say('no')).when(unknown()).codes).toEqual(['ask.unknown-not-allowed']);
  });

  it.each([
    ['not known', unknown()],
    ['skipped', skip()],
  ])('counts a safety fact that is %s as its assumed value: for the way, the tasks, the severity', (_, how) => {
    const { state } = given(open('shop')).when(how);
    expect(state.tasks.map(({ id }) => id)).toEqual(['person']);
    expect(state.severity?.level).toBe(2);
    expect(state.facts['harm']?.answer.kind).not.toBe('value');
  });

  it('is not known in a text: a skipped claim is never stated', () => {
    const { desk } = given(...TO_PLAN);
    expect(desk.state().statements[0]?.used).toContainEqual({ fact: 'cause', shown: '', certainty: 'unknown' });
  });

  it('takes the line for the unknown', () => {
    const past = [...TO_PLAN, say('fix'), say('continue')];
    expect(given(...past).when(unknown()).state.step).toBe('update');
    expect(given(...past).when(skip()).state.step).toBe('update');
    expect(given(...past).when(say('calm')).state.step).toBe('sold');
  });

  it('can be said of any ask by skipping it, with the reason kept', () => {
    const { events, state } = given(open('shop'), say('no')).when(skip('does not apply'));
    expect(dataOf(events, 'question-answered')[0]?.answer).toEqual({ kind: 'skip', reason: 'does not apply' });
    expect(state.ask?.id).toBe('contact');
  });
});

describe('a loop', () => {
  it('ends at its limit, whatever is answered', () => {
    const round = [say('worse'), say('keep')];
    const past = [...TO_PLAN, say('fix'), say('continue'), ...round, ...round];
    expect(given(...past).desk.state().ask).toEqual({ id: 'mood', visit: 3 });
    const { state } = given(...past, say('worse')).when(say('keep'));
    expect([state.step, state.ask?.id]).toEqual(['sold', 'sold']);
  });

  it('keeps the statements of its rounds apart', () => {
    const round = [say('worse'), say('keep')];
    const { desk } = given(...TO_PLAN, say('fix'), say('continue'), ...round, ...round);
    expect(desk.state().statements.map(({ id }) => id)).toEqual(['first', 'update', 'update-2']);
  });
});
