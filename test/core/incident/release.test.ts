/** The gate before a text goes out: each guard by itself, the order of telling, the typed word. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/incident/commands.ts';
import { untold } from '../../../src/core/statement/guards.ts';
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
  task,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const content = await smallContent();
const given = caseOf(content);
const sure = { certainty: 'confirmed' } as const;
const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];
/** Where the text that takes responsibility can stand, with all it needs. */
const READY: readonly Command[] = [
  ...TO_FIRST,
  say('keep'),
  say('stop'),
  say('done'),
  say('ours', sure),
  say('a blade', sure),
  change('helped', 'Money back'),
];

describe('each guard', () => {
  it('lets words pass that have all they need', () => {
    expect(given(...READY, draft('answer')).when(release('answer')).codes).toEqual([]);
  });

  it('not twice', () => {
    expect(given(...TO_FIRST, release('first')).when(release('first')).codes).toEqual(['release.not-a-draft']);
  });

  it('not what was dropped, and not what is nowhere', () => {
    expect(given(...TO_FIRST, say('drop')).when(release('first')).codes).toContain('release.not-a-draft');
    expect(given(...TO_FIRST).when(release('answer')).codes).toEqual(['statement.not-found']);
  });

  it('not with something needed missing', () => {
    const past = [...TO_FIRST.slice(0, 3), skip(), say('18:00')];
    const { codes, issues } = given(...past).when(say('release', { word: 'RELEASE' }));
    expect(codes).toEqual(['release.missing']);
    expect(issues[0]?.params).toMatchObject({ facts: 'contact' });
  });

  it('not with a promised time that is past', () => {
    const { desk } = given(...TO_FIRST.slice(0, -1), say('12:30'));
    desk.wait(60);
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.time-past']);
    expect(desk.ask()?.choices).not.toContain('release');
  });

  it('not when the draft is older than it holds', () => {
    const { desk } = given(...TO_FIRST);
    desk.wait(4 * 60 + 1);
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.expired']);
  });

  it('not where it is not offered', () => {
    const past = READY.map((command) => command);
    expect(given(...past, change('owner', 'ours'), draft('answer')).when(release('answer')).codes).toEqual([
      'release.not-offered',
    ]);
    expect(given(...past, forget('owner'), draft('answer')).when(release('answer')).codes).toEqual([
      'release.not-offered',
    ]);
  });

  it('not before a task it waits for is settled; one that is not needed is settled', () => {
    const past = [...READY, draft('answer')];
    expect(given(...past, task('counsel', 'assigned')).when(release('answer')).codes).toEqual(['release.task-open']);
    expect(given(...past, task('counsel', 'open')).when(release('answer')).codes).toEqual(['release.task-open']);
    expect(given(...past, task('counsel', 'not-needed')).when(release('answer')).codes).toEqual([]);
  });

  it('all of them are told at once', () => {
    const past = [...TO_FIRST.slice(0, 3), skip(), skip(), say('keep'), draft('answer')];
    expect(given(...past).when(release('answer')).codes).toEqual([
      'release.missing',
      'release.not-offered',
      'release.task-open',
    ]);
  });
});

describe('the typed word', () => {
  it.each(['', 'yes', 'RELEAS', 'release it'])('is not %j', (word) => {
    expect(given(...TO_FIRST).when(release('first', { word })).codes).toEqual(['release.needs-word']);
  });

  it.each(['RELEASE', 'release', ' Release ', 'ＲＥＬＥＡＳＥ'])('is %j', (word) => {
    expect(given(...TO_FIRST).when(release('first', { word })).codes).toEqual([]);
  });

  it('is any of the three languages', () => {
    for (const word of given(...TO_FIRST).desk.context().words.releaseWords) {
      expect(given(...TO_FIRST).when(release('first', { word })).codes).toEqual([]);
    }
  });

  it('typed elsewhere answers the ask that is open on that text', () => {
    expect(given(...TO_FIRST).when(release('first')).state.ask?.id).toBe('plan');
    expect(given(...TO_FIRST, say('keep')).when(release('first')).state.ask?.id).toBe('plan');
  });

  it('is asked for where the ask is answered with release', () => {
    expect(given(...TO_FIRST).when(say('release')).codes).toEqual(['release.needs-word']);
    const { state, events } = given(...TO_FIRST).when(say('release', { word: 'release' }));
    expect(state.ask?.id).toBe('plan');
    expect(dataOf(events, 'statement-released')[0]?.ask).toEqual({ id: 'first', visit: 1 });
  });
});

describe('the order of telling', () => {
  const hurt = [
    open('shop'),
    say('yes'),
    say('Good Day'),
    say('0800'),
    say('18:00'),
    say('keep'),
    say('fix'),
    handover('wide'),
    say('press'),
    say('x'),
  ];

  it('lets first words pass before anybody is told', () => {
    const { desk } = given(open('shop'), say('yes'), say('Good Day'), say('0800'), say('18:00'));
    expect(desk.give(release('first'))).toEqual([]);
  });

  it('names who has not been told, and goes on only when that is said once more', () => {
    const { issues, codes } = given(...hurt).when(release('staff-note'));
    expect(codes).toEqual(['release.out-of-order']);
    expect(issues[0]?.params).toMatchObject({ untold: 'injured, authority' });
    expect(given(...hurt).when(release('staff-note', { untold: ['injured'] })).codes).toEqual(['release.out-of-order']);
    const { events } = given(...hurt).when(release('staff-note', { untold: ['injured', 'authority'] }));
    expect(dataOf(events, 'statement-released')[0]?.untold).toEqual(['injured', 'authority']);
  });

  it('counts as told whom a task has told, or for whom none is needed', () => {
    expect(
      given(...hurt, task('person', 'done'), task('report', 'not-needed')).when(release('staff-note')).codes,
    ).toEqual([]);
    expect(
      given(...hurt, task('person', 'done'), task('report', 'assigned')).when(release('staff-note')).codes,
    ).toEqual(['release.out-of-order']);
  });

  it('counts an unreleased text as not told, and the person it is about as nobody’s predecessor', () => {
    const past = [...READY, draft('staff-note'), draft('reply'), draft('answer')];
    const { issues } = given(...past).when(release('answer'));
    expect(issues[0]?.params).toMatchObject({ untold: 'staff' });
    expect(given(...past, release('staff-note')).when(release('answer')).codes).toEqual([]);
  });

  it('counts no paper that one works with as something to tell', () => {
    const note = content.templates['staff-note'];
    if (!note) throw new Error('no note');
    const papers = {
      ...content,
      templates: { ...content.templates, 'staff-note': { ...note, purpose: 'paper' } as const },
    };
    const past = [...READY, draft('staff-note'), draft('answer')];
    expect(caseOf(papers)(...past).when(release('answer')).codes).toEqual([]);
  });

  it('is nothing to words that must not wait', () => {
    const { desk } = given(...hurt);
    const state = desk.state();
    const [first] = state.statements;
    expect(first && untold(state, first, content)).toEqual([]);
  });
});
