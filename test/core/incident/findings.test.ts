/** What the check finds in words that somebody typed: it keeps them in the house until it is mended, or somebody says why it stands. */
import { describe, expect, it } from 'vitest';
import type { ReleaseInput } from '../../../src/core/incident/commands.ts';
import { caseOf, change, type Desk, dataOf, draft, edit, open, release, say } from '../../support/incident.ts';
import { shippedContent } from '../../support/shipped.ts';

const given = caseOf(await shippedContent(), { approvers: () => [] });
const typed = { lang: 'zh-TW' } as const;

/** A holding line in the operator's own words, with a count that nobody has checked. */
const written = (text: string): Desk => {
  const { desk } = given(
    open('pr-crisis', 'zh-TW'),
    say('no'),
    change('brand_name', '好日子', typed),
    change('public_contact', '0800', typed),
    change('next_update', '2026-11-23 09:00', typed),
    change('units_sold', '240', { certainty: 'unconfirmed' }),
    draft('holding-line', 'zh-TW'),
  );
  desk.give(edit(desk, 'holding-line', text));
  return desk;
};

const FLAT = '我們知道這件事，正在查。\n\n這一批已經賣出 240 件。\n\n11 月 23 日 09:00 再向大家說明。請電 0800。';
const MARKED =
  '我們知道這件事，正在查。\n\n賣出多少件還在核對，目前尚未確認。\n\n11 月 23 日 09:00 再向大家說明。請電 0800。';

const out = (overrides: ReleaseInput['overrides']) =>
  ({
    kind: 'release',
    statement: 'holding-line',
    when: null,
    release: { word: 'RELEASE', out: null, untold: [], ...(overrides ? { overrides } : {}) },
  }) as const;

const FLATLY = 'unconfirmed-as-fact';

describe('a count that nobody checked, stated flat', () => {
  it('keeps the text in the house, and is named', () => {
    const [found, ...more] = written(FLAT).give(release('holding-line'));
    expect(more).toEqual([]);
    expect(found?.code).toBe('release.finding');
    expect(found?.params).toMatchObject({ rules: FLATLY });
  });

  it('goes out where it is said to be open', () => {
    expect(written(MARKED).give(release('holding-line'))).toEqual([]);
  });

  it('goes out where somebody let it stand, with the reason in the record', () => {
    const desk = written(FLAT);
    expect(desk.give(out([{ rule: FLATLY, because: ' ' }])).map(({ code }) => code)).toEqual(['release.finding']);
    expect(desk.give(out([{ rule: 'over-promise', because: 'why' }])).map(({ code }) => code)).toEqual([
      'release.finding',
    ]);
    expect(desk.give(out([{ rule: FLATLY, because: '倉庫剛剛點過' }]))).toEqual([]);
    expect(dataOf(desk.events(), 'statement-released')[0]?.overrides).toEqual([
      { rule: FLATLY, because: '倉庫剛剛點過' },
    ]);
  });

  it('goes out once it is checked', () => {
    const desk = written(FLAT);
    desk.give(change('units_sold', '240', { certainty: 'confirmed' }));
    expect(desk.give(release('holding-line')).map(({ code }) => code)).not.toContain('release.finding');
  });
});
