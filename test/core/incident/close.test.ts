/** The end: nothing open is left behind in silence, and a closed incident takes what still comes in and nothing else. */
import { describe, expect, it } from 'vitest';
import {
  back,
  caseOf,
  change,
  dataOf,
  draft,
  handover,
  language,
  level,
  note,
  open,
  release,
  reroute,
  say,
  skip,
  stay,
  task,
  textOf,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const named = [say('Good Day'), say('0800'), say('18:00'), say('keep'), say('fix'), say('continue'), say('calm')];
const AT_END = [open('shop'), say('yes'), ...named, say('3')];
const CLOSED = [open('shop'), say('no'), ...named, say('3')];

describe('closing', () => {
  it('happens by itself where nothing is open', () => {
    const { state, events } = given(...CLOSED.slice(0, -1)).when(say('3'));
    expect([state.outcome, state.closedIn, state.ask]).toEqual(['closed', 'shop', null]);
    expect(dataOf(events, 'incident-closed')[0]).toMatchObject({ openTasks: [], openClocks: [], reason: null });
  });

  it('asks where a task is open', () => {
    expect(given(...AT_END).desk.ask()).toMatchObject({ ref: { id: 'close' }, choices: ['close', 'stay'] });
  });

  it('asks where an announced time is running; an aim holds nobody', () => {
    const past = [open('shop'), say('no'), ...named.slice(0, 3), release('first'), ...named.slice(4)];
    expect(given(...past).when(say('3')).state.ask?.id).toBe('close');
  });

  it('is refused by staying, and asked again', () => {
    const { state } = given(...AT_END).when(say('stay'));
    expect(state.outcome).toBeNull();
    expect(state.ask?.id).toBe('close');
    expect(given(...AT_END).when(skip()).state.outcome).toBeNull();
  });

  it('all the same is recorded as a decision, with what was open and why', () => {
    const { events, state } = given(...AT_END).when(say('close', { source: 'Lin sees to it' }));
    expect(state.outcome).toBe('closed');
    expect(dataOf(events, 'incident-closed')[0]).toMatchObject({ openTasks: ['person'], reason: 'Lin sees to it' });
  });

  it('goes by itself when what was open is settled meanwhile', () => {
    const past = [...AT_END, task('person', 'done')];
    expect(given(...past).desk.ask()?.ref.id).toBe('close');
    expect(given(...past).when(say('close')).state.outcome).toBe('closed');
  });
});

describe('after the end', () => {
  it.each([
    ['an answer', say('no')],
    ['back', back()],
    ['a handover', handover('wide')],
    ['a changed fact', change('harm', 'yes')],
    ['another way', reroute()],
    ['a severity', level(3)],
    ['staying', stay('so')],
  ])('%s is refused', (_, command) => {
    expect(given(...CLOSED).when(command).codes).toEqual(['incident.closed']);
  });

  it.each([
    ['a note', note('the letter came')],
    ['a draft', draft('reply')],
    ['a release', release('first')],
    ['another language', language('zh-TW')],
  ])('%s is taken', (_, command) => {
    expect(given(...CLOSED).when(command).codes).toEqual([]);
  });

  it('a task that was left open can be done', () => {
    const { state } = given(...AT_END, say('close', { source: 'so' })).when(task('person', 'done'));
    expect(state.tasks[0]?.state).toBe('done');
    expect(state.outcome).toBe('closed');
  });
});

describe('another language', () => {
  const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];

  it('keeps place and answers', () => {
    const { state, before, types } = given(...TO_FIRST, say('keep')).when(language('zh-TW'));
    expect(types).toEqual(['language-changed']);
    expect({ ...state, lang: before.lang, lastSeq: 0, lastAt: '' }).toEqual({ ...before, lastSeq: 0, lastAt: '' });
  });

  it('leaves a statement in the language it was made in', () => {
    const { desk } = given(...TO_FIRST, language('zh-TW'), change('contact', '0900'));
    expect(desk.state().statements[0]?.lang).toBe('en');
    expect(textOf(desk, 'first')).toContain('Ask 0900.');
  });

  it('is that of the statements that come', () => {
    const { desk } = given(...TO_FIRST.slice(0, 3), language('zh-TW'), say('0800'), say('18:00'));
    expect(desk.state().statements[0]?.lang).toBe('zh-TW');
    expect(textOf(desk, 'first')).toContain('還不知道原因');
  });
});
