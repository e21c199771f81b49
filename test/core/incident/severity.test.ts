/** Severity: computed from facts, overridden by people, and never lowered in silence. */
import { describe, expect, it } from 'vitest';
import { caseOf, change, dataOf, forget, handover, level, open, say, skip, unknown } from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const sure = { certainty: 'confirmed' } as const;

describe('the level', () => {
  it('is unset until harm has an answer', () => {
    expect(given().when(open('shop')).state.severity).toBeNull();
    expect(given(open('shop')).when(change('spread', 'press')).state.severity).toBeNull();
    expect(given(open('shop'), change('spread', 'press')).when(say('no')).state.severity?.level).toBe(2);
  });

  it.each([
    ['no', say('no'), 1],
    ['yes', say('yes'), 3],
    ['not known', unknown(), 2],
    ['skipped', skip(), 2],
  ])('for harm: %s', (_, answer, expected) => {
    expect(given(open('shop')).when(answer).state.severity?.level).toBe(expected);
  });

  it('is at least 2 while another safety fact that came up is not known', () => {
    expect(given(open('shop'), say('no')).when(forget('hazard')).state.severity?.level).toBe(2);
    expect(given(open('shop'), say('no'), forget('hazard')).when(change('hazard', 'no')).state.severity?.level).toBe(1);
  });

  it('is that of the highest row, and names the rows of it', () => {
    const { state } = given(open('shop'), say('yes')).when(change('spread', 'press'));
    expect(state.severity).toMatchObject({ level: 4, by: 'matrix', rows: ['wide'] });
  });

  it('falls when the fact turns out otherwise, and says what it was', () => {
    const { events } = given(open('shop'), say('yes')).when(change('harm', 'no'));
    expect(dataOf(events, 'severity-assessed')).toEqual([expect.objectContaining({ level: 1, was: 3 })]);
  });

  it('is not recorded again where nothing about it has changed', () => {
    expect(given(open('shop'), say('no')).when(say('Good Day')).types).not.toContain('severity-assessed');
    expect(given(open('shop'), say('yes')).when(change('harm', 'yes', sure)).types).not.toContain('severity-assessed');
  });

  it('is recorded with the facts it was made of', () => {
    const { events } = given(open('shop')).when(say('yes'));
    const [made] = dataOf(events, 'severity-assessed');
    expect(Object.keys(made?.inputs ?? {})).toEqual(['harm', 'spread']);
    expect(made?.inputs['harm']).toMatchObject({ kind: 'value', value: true });
    expect(made?.inputs['spread']).toBeNull();
  });
});

describe('an operator', () => {
  it('raises at once, without a reason', () => {
    const { types, state } = given(open('shop'), say('no')).when(level(4));
    expect(types).toEqual(['severity-set']);
    expect(state.severity).toMatchObject({ level: 4, by: 'operator' });
  });

  it('sets a level before the matrix has one', () => {
    expect(given(open('shop')).when(level(2)).state.severity?.level).toBe(2);
  });

  it.each([null, '', '   '])('lowers only with a reason, and %j is none', (reason) => {
    expect(given(open('shop'), say('yes')).when(level(2, reason)).codes).toEqual(['severity.needs-reason']);
  });

  it('lowers with a reason, which stays in the record', () => {
    const { state, events } = given(open('shop'), say('yes')).when(level(2, 'a scratch'));
    expect(state.severity).toMatchObject({ level: 2, by: 'operator', reason: 'a scratch' });
    expect(dataOf(events, 'severity-set')[0]?.was).toBe(3);
  });

  it.each([0, 5, 2.5, Number.NaN])('cannot set a level %d', (to) => {
    expect(given(open('shop'), say('no')).when(level(to)).codes).toEqual(['severity.bad-level']);
  });

  it('keeps the own level while other facts change, and loses it when one under it does', () => {
    const own = [open('shop'), say('yes'), level(2, 'a scratch')];
    expect(given(...own).when(say('Good Day')).state.severity).toMatchObject({ level: 2, by: 'operator' });
    expect(given(...own, handover('wide')).when(say('Good Day')).state.severity?.level).toBe(2);
    expect(given(...own).when(change('spread', 'nobody')).state.severity).toMatchObject({ level: 3, by: 'matrix' });
  });

  it('keeps the own level when a fact under it is said once more as it was', () => {
    expect(given(open('shop'), say('yes'), level(2, 'a scratch')).when(change('harm', 'yes')).state.severity?.by).toBe(
      'operator',
    );
  });
});
