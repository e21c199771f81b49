/** Statements: drafted from facts, drafted anew when one changes, overtaken once they are out. */
import { describe, expect, it } from 'vitest';
import {
  caseOf,
  change,
  dataOf,
  draft,
  forget,
  handover,
  open,
  release,
  say,
  skip,
  textOf,
  unknown,
  wording,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const sure = { certainty: 'confirmed' } as const;
const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];
const OUT = [...TO_FIRST, say('release', { word: 'release' })];
const TO_ANSWER = [
  ...TO_FIRST,
  say('keep'),
  handover('wide'),
  say('press'),
  say('a knife'),
  say('keep'),
  say('Money back'),
];

describe('a draft', () => {
  it('holds what was said, marked as a draft, in both forms', () => {
    const { desk, state } = given(...TO_FIRST.slice(0, -1)).when(say('18:00'));
    const [first] = state.statements;
    expect(first).toMatchObject({ id: 'first', state: 'drafted', version: 1, lang: 'en', missing: [] });
    expect(first?.promised).toBe('2026-11-22T10:00:00.000Z');
    expect(textOf(desk, 'first')).toContain('Good Day speaks again by Sunday 22 November 2026, 18:00');
    expect(desk.files.get(first?.plain ?? '')).toContain('Ask 0800.');
    expect(textOf(desk, 'first').split('\n')[0]).toBe(desk.context().words.draftMark('en'));
  });

  it('is made anew, as another version, where a fact changes its words', () => {
    const { types, state, desk } = given(...TO_FIRST).when(change('contact', '0900'));
    expect(types).toEqual(['fact-changed', 'statement-drafted']);
    expect(state.statements).toHaveLength(1);
    expect(state.statements[0]?.version).toBe(2);
    expect(textOf(desk, 'first')).toContain('0900');
  });

  it('is left alone where the words stay the same', () => {
    expect(given(...TO_FIRST).when(change('sold', '3')).types).toEqual(['fact-changed']);
    expect(given(...TO_FIRST).when(change('contact', '0800')).types).toEqual(['fact-changed']);
  });

  it('says a claim by its certainty: not known, reported, confirmed, and not known again', () => {
    const { desk } = given(...TO_FIRST);
    const heard: string[] = [textOf(desk, 'first')];
    for (const command of [change('cause', 'a blade'), change('cause', 'a blade', sure), forget('cause')]) {
      desk.give(command);
      heard.push(textOf(desk, 'first'));
    }
    expect(heard.map((text) => text.trim().split('\n').at(-1))).toEqual([
      'We do not know why yet.',
      'We have heard: a blade',
      'Why: a blade',
      'We do not know why yet.',
    ]);
  });

  it('shows a placeholder where something needed was skipped, and cannot go out', () => {
    const { desk } = given(...TO_FIRST.slice(0, 3), skip(), say('18:00'));
    expect(desk.state().statements[0]?.missing).toEqual(['contact']);
    expect(textOf(desk, 'first')).toContain(
      desk.context().words.placeholder(desk.context().content.facts['contact'] as never, 'en'),
    );
    expect(desk.ask()?.choices).not.toContain('release');
  });

  it('keeps an operator’s marks as words', () => {
    const { desk } = given(...TO_FIRST.slice(0, 2), say('*Good* {{Day}} <b>_1_</b>'), say('[0800](x)'), say('18:00'));
    expect(textOf(desk, 'first')).toContain('\\*Good\\* {{Day}} \\<b\\>\\_1\\_\\</b\\>');
    expect(desk.files.get(desk.state().statements[0]?.plain ?? '')).toContain('*Good* {{Day}} <b>_1_</b>');
  });

  it('can be dropped, and is not made anew after that', () => {
    const { desk } = given(...TO_FIRST, say('drop'));
    expect(desk.state().statements[0]?.state).toBe('dropped');
    desk.give(change('contact', '0900'));
    expect(desk.state().statements[0]).toMatchObject({ state: 'dropped', version: 1 });
  });

  it('of the same words on demand is the one that stands', () => {
    expect(given(...TO_FIRST).when(draft('first')).types).toEqual([]);
    expect(
      given(...OUT)
        .when(draft('first'))
        .state.statements.map(({ id }) => id),
    ).toEqual(['first', 'first-2']);
  });

  it('needs a template that is there', () => {
    expect(given(...TO_FIRST).when(draft('ode')).codes).toEqual(['statement.not-found']);
  });
});

describe('a released text', () => {
  it('is overtaken by a changed fact, with the old and the new', () => {
    const { events, state } = given(...OUT).when(change('contact', '0900'));
    expect(dataOf(events, 'statement-overtaken')).toEqual([
      {
        statement: 'first',
        was: [{ fact: 'contact', shown: '0800', certainty: 'confirmed' }],
        now: [{ fact: 'contact', shown: '0900', certainty: 'confirmed' }],
      },
    ]);
    expect(state.statements[0]?.state).toBe('stale');
    expect(state.statements[0]?.version).toBe(1);
  });

  it('is overtaken when a claim it stated flat is no longer sure', () => {
    const { desk } = given(...TO_FIRST, change('cause', 'a blade', sure), say('release', { word: 'RELEASE' }));
    desk.give(change('cause', 'a blade'));
    expect(desk.state().statements[0]?.state).toBe('stale');
  });

  it('is not overtaken by a new promise', () => {
    expect(given(...OUT).when(change('next', '20:00')).types).toEqual(['fact-changed']);
  });

  it('is not overtaken by news that follow news', async () => {
    const content = await smallContent();
    const { contact } = content.facts;
    if (!contact) throw new Error('the fixture has lost a fact');
    const rounds = caseOf({ ...content, facts: { ...content.facts, contact: { ...contact, news: true } } });
    expect(rounds(...OUT).when(change('contact', '0900')).types).toEqual(['fact-changed']);
  });

  it('is told once, and once more when the fact changes once more', () => {
    const { desk, types } = given(...OUT).when(change('contact', '0900'));
    expect(types).toContain('statement-overtaken');
    const count = (): number => dataOf(desk.events(), 'statement-overtaken').length;
    desk.give(change('sold', '3'));
    expect(count()).toBe(1);
    desk.give(change('contact', '0700'));
    expect(count()).toBe(2);
  });

  it('is never written again: its file stays what went out', () => {
    const { desk } = given(...OUT);
    const path = desk.state().statements[0]?.file ?? '';
    const before = desk.files.get(path);
    desk.give(change('contact', '0900'));
    expect(desk.files.get(path)).toBe(before);
    expect(before).toContain('0800');
  });
});

describe('what is asked before a draft', () => {
  it('is what it needs and nobody was asked', () => {
    const { desk } = given(...TO_ANSWER.slice(0, -1));
    expect(desk.ask()?.ref.id).toBe('helped');
  });

  it('is which of its claims somebody has checked; none is chosen beforehand', () => {
    const { desk } = given(...TO_ANSWER);
    expect(desk.ask()).toMatchObject({
      kind: 'choices',
      about: { kind: 'checked', facts: ['spread'] },
      choices: ['spread', 'none'],
    });
  });

  it('confirms those that were named, and no other', () => {
    const { events, state } = given(...TO_ANSWER).when(say('spread'));
    expect(dataOf(events, 'claims-checked')[0]).toMatchObject({ offered: ['spread'], checked: ['spread'] });
    expect(state.facts['spread']?.answer).toMatchObject({ certainty: 'confirmed' });
    expect(state.ask?.id).toBe('answer');
    expect(given(...TO_ANSWER).when(say('none')).state.facts['spread']?.answer).toMatchObject({
      certainty: 'unconfirmed',
    });
    expect(given(...TO_ANSWER).when(skip()).state.facts['spread']?.answer).toMatchObject({ certainty: 'unconfirmed' });
  });

  it('refuses a claim that was not offered, and not knowing', () => {
    expect(given(...TO_ANSWER).when(say('harm')).codes).toEqual(['value.not-a-choice']);
    expect(given(...TO_ANSWER).when(unknown()).codes).toEqual(['ask.unknown-not-allowed']);
  });

  it('is not asked before words that must not wait', () => {
    const { desk } = given(...TO_FIRST.slice(0, 2), change('cause', 'a blade'), ...TO_FIRST.slice(2));
    expect(desk.ask()?.ref.id).toBe('first');
  });
});

describe('free text of another language', () => {
  const foreign = [...TO_FIRST.slice(0, 2), change('cause', '刀片斷了', { lang: 'zh-TW' }), ...TO_FIRST.slice(2)];

  it('never enters as it is: how it is said is asked for, beside the original', () => {
    const { desk } = given(...foreign);
    expect(desk.ask()).toMatchObject({
      ref: { id: 'wording.cause.en' },
      about: { kind: 'wording', fact: 'cause', lang: 'en' },
    });
    desk.give(say('a blade broke'));
    expect(desk.ask()?.ref.id).toBe('first');
    expect(textOf(desk, 'first')).toContain('We have heard: a blade broke');
    expect(desk.state().facts['cause']?.answer).toMatchObject({ value: '刀片斷了', lang: 'zh-TW' });
  });

  it('stays out where no wording is given', () => {
    const { desk } = given(...foreign, skip());
    expect(textOf(desk, 'first')).toContain('We do not know why yet.');
    expect(textOf(desk, 'first')).not.toMatch(/\p{Script=Han}/u);
  });

  it('loses its wording when the original changes', () => {
    const { desk } = given(...foreign, say('a blade broke'));
    desk.give(change('cause', '是螺絲', { lang: 'zh-TW' }));
    expect(textOf(desk, 'first')).toContain('We do not know why yet.');
    desk.give(wording('cause', 'en', 'it was a screw'));
    expect(textOf(desk, 'first')).toContain('it was a screw');
  });

  it('keeps its wording when only its certainty grows', () => {
    const { desk } = given(...foreign, say('a blade broke'));
    desk.give(change('cause', '刀片斷了', { lang: 'zh-TW', certainty: 'confirmed' }));
    expect(textOf(desk, 'first')).toContain('Why: a blade broke');
  });

  it('counts the two Chinese regions as two; names pass', () => {
    const { desk } = given(...foreign, say('a blade broke'), say('keep'));
    desk.give(draft('first', 'zh-CN'));
    const text = textOf(desk, 'first.zh-CN');
    expect(text).toContain('Good Day');
    expect(text).toContain('原因：【');
  });

  it('is a gap, and not unknown, in a text that nobody was asked to word it for', () => {
    const toDraft = [...foreign, say('a blade broke'), say('keep'), draft('first', 'zh-CN')];
    expect(given(...toDraft).when(release('first.zh-CN')).codes).toEqual(['release.unworded']);
    const worded = [...toDraft, wording('cause', 'zh-CN', '刀片断了')];
    expect(given(...worded).when(release('first.zh-CN')).codes).toEqual([]);
  });

  it('for a fact nobody has given is refused', () => {
    expect(given(...TO_FIRST).when(wording('cause', 'en', 'x')).codes).toEqual(['fact.not-found']);
  });
});

describe('going out', () => {
  it('writes the final words with the date line and without the mark', () => {
    const { desk, state } = given(...TO_FIRST).when(release('first'));
    expect(state.statements[0]).toMatchObject({ state: 'released', releasedAt: '2026-11-22T04:05:00.000Z' });
    const text = textOf(desk, 'first');
    expect(text).not.toContain(desk.context().words.draftMark('en'));
    expect(text.trim().split('\n').at(-1)).toBe('Sunday 22 November 2026, 12:05');
  });
});
