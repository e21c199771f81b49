/** Words that somebody wrote: a version of their own, which the template leaves alone and facts can overtake; and texts that are taken back. */
import { describe, expect, it } from 'vitest';
import {
  caseOf,
  change,
  dataOf,
  draft,
  drop,
  edit,
  open,
  redraw,
  release,
  say,
  textOf,
  withdraw,
} from '../../support/incident.ts';
import { smallContent } from '../../support/shipped.ts';

const given = caseOf(await smallContent());
const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];
const OWN = '# Good Day\n\nWe know, and speak at 18:00 *again*.\n\n- Ask 0800.';

const first = (desk: ReturnType<typeof given>['desk']) => desk.state().statements[0];

describe('an edited draft', () => {
  it('is a version with its own words in both forms, marked as a draft', () => {
    const { desk } = given(...TO_FIRST);
    expect(desk.give(edit(desk, 'first', OWN))).toEqual([]);
    expect(first(desk)).toMatchObject({ state: 'drafted', version: 2, hand: { text: OWN } });
    expect(textOf(desk, 'first')).toBe(
      `${desk.context().words.draftMark('en')}\n\n# Good Day\n\nWe know, and speak at 18:00 \\*again\\*.\n\n- Ask 0800.\n`,
    );
    expect(desk.files.get(first(desk)?.plain ?? '')).toContain(
      'Good Day\n\nWe know, and speak at 18:00 *again*.\n\n• Ask 0800.',
    );
  });

  it('goes out as it was written, without the mark', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', `${desk.context().words.draftMark('en')}\r\n\r\n${OWN}\r\n\r\n`));
    const { hash } = first(desk) ?? {};
    expect(desk.give(release('first'))).toEqual([]);
    expect(textOf(desk, 'first').startsWith('# Good Day\n\nWe know')).toBe(true);
    expect(first(desk)?.hash).toBe(hash);
  });

  it('is not written over by the template, unless that is asked for', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', OWN));
    desk.give(draft('first'));
    expect(first(desk)?.version).toBe(2);
    desk.give(redraw('first'));
    expect(first(desk)).toMatchObject({ version: 3, hand: null });
    expect(textOf(desk, 'first')).toContain('speaks again by');
  });

  it('waits for its writer when a fact under it changes, and says which', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', 'We know, and speak again.'));
    desk.give(change('contact', '0900'));
    expect(first(desk)).toMatchObject({ version: 2, stale: [{ fact: 'contact', shown: '0900' }] });
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.hand-overtaken']);
    expect(desk.give(edit(desk, 'first', 'We know, and speak again.'))).toEqual([]);
    expect(desk.give(release('first'))).toEqual([]);
  });

  it('holds again when the fact is as it was', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', OWN));
    desk.give(change('contact', '0900'));
    desk.give(change('contact', '0800'));
    expect(desk.give(release('first'))).toEqual([]);
  });

  it('is overtaken after its release like any other', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', OWN));
    desk.give(release('first'));
    desk.give(change('contact', '0900'));
    expect(first(desk)).toMatchObject({ state: 'stale', stale: [{ fact: 'contact' }] });
  });

  it.each([
    '{{brand}} knows',
    'Call us at [to fill in]',
    'Batch XX is back',
    '第○○批',
    '稍後待補',
    '原因：【待填：原因】',
  ])('does not go out with a gap: %s', (text) => {
    const { desk } = given(...TO_FIRST);
    desk.give(edit(desk, 'first', text));
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.placeholder']);
  });

  it.each(['See https://good.day/{{x}}/XX', 'Model X, size XXL and 20 %', 'We (Good Day) [the shop] know'])(
    'goes out with what only looks like a gap: %s',
    (text) => {
      const { desk } = given(...TO_FIRST);
      desk.give(edit(desk, 'first', text));
      expect(desk.give(release('first'))).toEqual([]);
    },
  );

  it.each([
    ['', 'value.empty'],
    ['  \n\t\n', 'value.empty'],
    ['x'.repeat(20_001), 'value.too-long'],
    ['half \uD800 a sign', 'value.broken-text'],
    ['\u001B[31mred', 'value.broken-text'],
    ['turned \u202E around', 'value.broken-text'],
  ])('is never %j', (text, code) => {
    const { desk } = given(...TO_FIRST);
    expect(desk.give(edit(desk, 'first', text)).map((one) => one.code)).toEqual([code]);
  });

  it('is no new version where nothing was changed, and none over somebody else’s', () => {
    const { desk } = given(...TO_FIRST);
    const mine = edit(desk, 'first', OWN);
    desk.give(edit(desk, 'first', 'Somebody was faster.'));
    expect(desk.give(mine).map(({ code }) => code)).toEqual(['edit.moved-on']);
    expect(desk.give(edit(desk, 'first', 'Somebody was faster.\n')).map(({ code }) => code)).toEqual([
      'edit.unchanged',
    ]);
  });

  it('is a draft; what is out is not changed', () => {
    const { desk } = given(...TO_FIRST, release('first'));
    expect(desk.give(edit(desk, 'first', OWN)).map(({ code }) => code)).toEqual(['edit.not-a-draft']);
  });
});

describe('a text that is taken back', () => {
  it('is withdrawn with a reason, once, and facts no longer overtake it', () => {
    const { desk } = given(...TO_FIRST, release('first'));
    expect(desk.give(withdraw('first', ' ')).map(({ code }) => code)).toEqual(['withdraw.needs-reason']);
    expect(desk.give(withdraw('first'))).toEqual([]);
    expect(first(desk)).toMatchObject({ state: 'withdrawn', withdrawn: { because: 'it was wrong' } });
    expect(desk.give(withdraw('first')).map(({ code }) => code)).toEqual(['withdraw.not-out']);
    desk.give(change('contact', '0900'));
    expect(first(desk)?.state).toBe('withdrawn');
  });

  it('is only dropped where it never went out, and answers the walk where that asks', () => {
    const { types, state } = given(...TO_FIRST).when(withdraw('first'));
    expect(types).not.toContain('statement-withdrawn');
    expect(state.statements[0]?.state).toBe('dropped');
    expect(state.ask?.id).toBe('plan');
    expect(given(...TO_FIRST, say('keep')).when(drop('first')).state.statements[0]?.state).toBe('dropped');
    expect(given(...TO_FIRST, drop('first')).when(drop('first')).codes).toEqual(['edit.not-a-draft']);
  });

  it('is told apart in the record: where it went, and why it came back', () => {
    const { desk } = given(...TO_FIRST);
    desk.give({
      kind: 'release',
      statement: 'first',
      when: null,
      release: { word: 'RELEASE', out: null, untold: [], channel: 'Page', link: 'https://x.example' },
    });
    desk.give(withdraw('first'));
    expect(dataOf(desk.events(), 'statement-released')[0]).toMatchObject({
      channel: 'Page',
      link: 'https://x.example',
    });
    expect(first(desk)?.sent).toMatchObject({ channel: 'Page', link: 'https://x.example', out: null });
  });
});
