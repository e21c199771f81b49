/** A yes before a text goes out: to these very words, by role and severity, by whoever's turn it is. */
import { describe, expect, it } from 'vitest';
import { openApprovals } from '../../../src/core/statement/approval.ts';
import {
  AUTHOR,
  approve,
  caseOf,
  change,
  contextFor,
  dataOf,
  draft,
  edit,
  level,
  open,
  redraw,
  release,
  say,
} from '../../support/incident.ts';
import { shippedContent, smallContent } from '../../support/shipped.ts';

const small = await smallContent();
const content = {
  ...small,
  roleTexts: { ...small.roleTexts, en: { ...small.roleTexts.en, counsel: { name: 'Counsel' } } },
};
const BOSS = { approvers: () => ['owner'] } as const;
const given = caseOf(content, BOSS);
const TO_FIRST = [open('shop'), say('no'), say('Good Day'), say('0800'), say('18:00')];

describe('a text that has to be approved', () => {
  it('does not go out before, and says by whom', () => {
    const { codes, issues } = given(...TO_FIRST).when(release('first'));
    expect(codes).toEqual(['release.not-approved']);
    expect(issues[0]?.params).toMatchObject({ id: 'first', roles: 'owner', role: 'owner' });
  });

  it('answers the walk with that refusal, and offers no release', () => {
    const { desk } = given(...TO_FIRST);
    expect(desk.ask()?.choices).toEqual(['keep', 'later', 'drop']);
    expect(given(...TO_FIRST).when(say('release', { word: 'release' })).codes).toEqual(['release.not-approved']);
  });

  it('goes out once every role has said yes, and the record keeps who did', () => {
    const { desk } = caseOf(content, { approvers: () => ['counsel', 'owner'] })(...TO_FIRST);
    desk.give(approve(desk, 'first', 'owner'));
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.not-approved']);
    desk.give(approve(desk, 'first', 'counsel'));
    expect(desk.ask()?.choices).toContain('release');
    expect(desk.give(release('first'))).toEqual([]);
    const [out] = dataOf(desk.events(), 'statement-released');
    expect(out?.approvals?.map(({ role, by, hash }) => [role, by, hash])).toEqual([
      ['owner', AUTHOR, out?.hash],
      ['counsel', AUTHOR, out?.hash],
    ]);
  });

  it('is nobody’s to approve before it is whole', () => {
    const { desk } = given(...TO_FIRST.slice(0, 3));
    desk.give({
      kind: 'answer',
      at: null,
      given: { kind: 'skip', reason: 'later' },
      who: null,
      when: null,
      release: { word: null, out: null, untold: [] },
    });
    desk.give(say('18:00'));
    expect(desk.give(approve(desk, 'first', 'owner')).map(({ code }) => code)).toEqual(['release.missing']);
  });

  it('is not approved by a role there is not, nor in words that are gone', () => {
    const { desk } = given(...TO_FIRST);
    expect(desk.give(approve(desk, 'first', 'boss')).map(({ code }) => code)).toEqual(['approve.unknown-role']);
    const old = approve(desk, 'first', 'owner');
    desk.give(change('contact', '0900'));
    expect(desk.give(old).map(({ code }) => code)).toEqual(['edit.moved-on']);
  });
});

describe('a yes', () => {
  const voids = (what: string, by: Parameters<typeof change>): void =>
    it(`no longer counts after ${what}`, () => {
      const { desk } = given(...TO_FIRST);
      desk.give(approve(desk, 'first', 'owner'));
      desk.give(change(...by));
      expect(desk.state().statements[0]?.approvals).toEqual([]);
      expect(dataOf(desk.events(), 'statement-drafted').at(-1)?.voided).toEqual(['owner']);
      expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.not-approved']);
    });

  voids('a fact that changes the words', ['contact', '0900']);
  voids('a new time', ['next', '20:00']);

  it('holds where a fact changes none of the words', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(approve(desk, 'first', 'owner'));
    desk.give(change('sold', '3'));
    expect(desk.give(release('first'))).toEqual([]);
  });

  it('does not come back with the words it was said to', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(approve(desk, 'first', 'owner'));
    desk.give(change('contact', '0900'));
    desk.give(change('contact', '0800'));
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.not-approved']);
  });

  it('no longer counts after an edit or a redraw', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(approve(desk, 'first', 'owner'));
    desk.give(edit(desk, 'first', 'Good Day speaks at six.'));
    expect(dataOf(desk.events(), 'statement-edited')[0]?.voided).toEqual(['owner']);
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.not-approved']);
    desk.give(approve(desk, 'first', 'owner'));
    desk.give(redraw('first'));
    expect(desk.give(release('first')).map(({ code }) => code)).toEqual(['release.not-approved']);
  });

  it('is marked where somebody says it to their own words', () => {
    const { desk } = given(...TO_FIRST);
    desk.give(approve(desk, 'first', 'owner'));
    expect(dataOf(desk.events(), 'statement-approved')[0]).toMatchObject({ own: true, as: 'holder' });
  });
});

describe('whose turn it is', () => {
  const named = (...holders: readonly string[]) =>
    caseOf(content, { ...BOSS, holders: () => holders })(...TO_FIRST).desk;

  it('is whoever acts in the role', () => {
    const desk = named('Lin', AUTHOR);
    const [found] = desk.give(approve(desk, 'first', 'owner'));
    expect(found?.code).toBe('approve.not-yours');
    expect(found?.params).toMatchObject({ who: 'Lin', by: AUTHOR });
    const mine = named(AUTHOR, 'Lin');
    expect(mine.give(approve(mine, 'first', 'owner'))).toEqual([]);
  });

  it('gives way to the deputy, and then to anybody, with a reason', () => {
    for (const [holders, as] of [
      [['Lin', AUTHOR], 'deputy'],
      [['Lin', 'Wu'], 'other'],
      [[], 'other'],
    ] as const) {
      const desk = named(...holders);
      const codes = desk.give(approve(desk, 'first', 'owner', { instead: true })).map(({ code }) => code);
      expect(codes).toEqual(['approve.needs-reason']);
      expect(desk.give(approve(desk, 'first', 'owner', { instead: true, because: 'in the air' }))).toEqual([]);
      expect(dataOf(desk.events(), 'statement-approved')[0]).toMatchObject({ as, because: 'in the air' });
      expect(desk.give(release('first'))).toEqual([]);
    }
  });
});

describe('the roles it takes', async () => {
  const shipped = await shippedContent();
  const rolesAt = (
    severity: 1 | 2 | 3 | 4,
    template: string,
    own: readonly string[] | null = null,
  ): readonly string[] => {
    const { desk } = caseOf(shipped, { approvers: () => own })(
      open('pr-crisis'),
      say('no'),
      say('x'),
      level(severity, 'we think so'),
      draft(template),
    );
    const [statement] = desk.state().statements;
    if (!statement) throw new Error('no draft');
    return openApprovals(desk.state(), statement, contextFor(shipped, { approvers: () => own }));
  };

  it('are nobody at first, then the owner, then the lawyer too', () => {
    expect(([1, 2, 3, 4] as const).map((each) => rolesAt(each, 'public-update'))).toEqual([
      [],
      ['management'],
      ['legal', 'management'],
      ['legal', 'management'],
    ]);
  });

  it('are none for words that must not wait', () => {
    expect(rolesAt(4, 'holding-line')).toEqual([]);
  });

  it('are none for a page to work with', () => {
    expect(rolesAt(4, 'media-questions')).toEqual([]);
  });

  it('are the company’s own where it has said so, none included', () => {
    expect(rolesAt(4, 'public-update', ['pr'])).toEqual(['pr']);
    expect(rolesAt(4, 'public-update', [])).toEqual([]);
  });
});
