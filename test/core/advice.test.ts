/** Advice on a decision: by whose doing it was and what was before; shown, warned of, recorded, never decided. */
import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../src/core/advice/advise.ts';
import { LANGS } from '../../src/core/lang.ts';
import { caseOf, change, dataOf, open, type Said, say, unknown } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const given = caseOf(content);
const checked: Said = { certainty: 'confirmed' };

type Facts = Readonly<Record<string, readonly [string, Said?]>>;

/** The advice on how to answer, with these facts said. */
const advised = (facts: Facts) => {
  const said = Object.entries(facts).map(([fact, [value, how]]) => change(fact, value, how));
  return adviceOn('response_strategy', given(open('pr-crisis'), ...said).desk.state(), content);
};

describe('what usually fits', () => {
  it.each<[string, Facts, string, string]>([
    ['a false claim that was checked', { responsibility: ['not_ours', checked] }, 'clarify', 'victim'],
    [
      'a false claim where something was before',
      { responsibility: ['not_ours', checked], background: ['again'] },
      'explain',
      'victim',
    ],
    ['a false claim nobody has checked', { responsibility: ['not_ours'] }, 'listen', 'victim'],
    ['an accident', { responsibility: ['ours'], background: ['none'] }, 'explain', 'accident'],
    ['an accident with a history', { responsibility: ['ours'], background: ['doubt'] }, 'own', 'accident'],
    ['a rule that was not kept', { responsibility: ['ours'], background: ['rule'] }, 'own', 'preventable'],
    ['ours, and nothing known of before', { responsibility: ['ours'] }, 'own', 'preventable'],
    ['partly ours', { responsibility: ['partly'], background: ['none'] }, 'explain', 'accident'],
    ['partly ours with a history', { responsibility: ['partly'], background: ['again'] }, 'own', 'preventable'],
    ['a dispute', { responsibility: ['disputed'] }, 'listen', 'open'],
    ['what nobody knows yet', {}, 'listen', 'open'],
  ])('for %s', (_, facts, advise, cluster) => {
    expect(advised(facts)).toMatchObject({ advise, cluster });
  });

  it('speaks against a denial wherever the facts do, and nowhere else', () => {
    const against = (facts: Facts) => advised(facts)?.against.includes('clarify');
    expect(against({ responsibility: ['not_ours', checked] })).toBe(false);
    for (const whose of ['ours', 'partly', 'disputed', 'not_ours'])
      expect(against({ responsibility: [whose] })).toBe(true);
    expect(against({})).toBe(true);
  });
});

describe('every row of advice', () => {
  it('names choices that there are, never one of them both ways', () => {
    for (const { id, fact, advise, against } of content.advice) {
      const choices = content.facts[fact]?.choices ?? [];
      expect(
        [advise, ...against].filter((choice) => !choices.includes(choice)),
        id,
      ).toEqual([]);
      expect(against, id).not.toContain(advise);
    }
  });

  it('has its reason in every language, and a warning where and only where it speaks against something', () => {
    for (const lang of LANGS)
      for (const { id, against } of content.advice) {
        const text = content.adviceTexts[lang][id];
        expect(text?.say, `${lang} ${id}`).toBeTruthy();
        expect(text?.warning !== null, `${lang} ${id}`).toBe(against.length > 0);
      }
  });
});

describe('the decision', () => {
  /** Answers whatever comes until the decision is open. */
  const toDecision = () => {
    const { desk } = given(open('pr-crisis'), change('spread', 'press'), change('responsibility', 'ours', checked));
    for (let asks = 0; asks < 60; asks++) {
      const ask = desk.ask();
      if (ask === null || ask.ref.id === 'response_strategy') break;
      const [choice] = ask.choices;
      desk.give(ask.unknown ? unknown() : say(ask.kind === 'datetime' ? '2026-11-22 23:00' : (choice ?? 'words')));
    }
    return desk;
  };

  it('records what was advised and the answers under it, and is the operator’s all the same', () => {
    const desk = toDecision();
    desk.give(say('clarify', { source: 'our lawyer says so' }));
    const answered = dataOf(desk.events(), 'question-answered').at(-1);
    expect(answered).toMatchObject({
      fact: 'response_strategy',
      answer: { value: 'clarify', source: 'our lawyer says so' },
      advised: { advise: 'own', against: true, inputs: { responsibility: { value: 'ours' } } },
    });
    expect(desk.state().facts['response_strategy']?.answer).toMatchObject({ value: 'clarify' });
  });

  it('keeps nothing of advice where a question is no decision', () => {
    const { events } = given(open('pr-crisis')).when(unknown());
    expect(dataOf(events, 'question-answered').map(({ advised: said }) => said)).toEqual([undefined]);
  });
});
