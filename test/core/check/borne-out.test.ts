/** What confirmed facts say as well is neither too early nor a guess. */
import { describe, expect, it } from 'vitest';
import { borneOutBy } from '../../../src/core/check/evidence/borne-out.ts';
import { readFacts } from '../../../src/core/check/facts.ts';
import { languageOf } from '../../../src/core/check/languages.ts';
import type { Facts } from '../../../src/core/check/model.ts';
import type { Lang } from '../../../src/core/lang.ts';

const factsOf = (confirmed: Record<string, unknown>): Facts => {
  const read = readFacts({ confirmed, unconfirmed: ['cause'] });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

const borneOut = async (lang: Lang, facts: Facts | null) => {
  const { scales, fold } = await languageOf(lang);
  return borneOutBy(facts, scales.reading, fold);
};

const CASES = [
  [
    'en',
    { lab: 'Tests of 3 September found no glass in other batches' },
    'tests of 3 september found no glass in the other batches',
    'all other products are safe',
  ],
  ['zh-TW', { 檢驗: '9月3日檢驗，其餘批號未檢出異物' }, '其余批号未检出异物', '其他产品都是安全的'],
  ['zh-CN', { 检验: '9月3日检验，其余批号未检出异物' }, '其余批号未检出异物', '其他产品都是安全的'],
] as const;

describe.each(CASES)('in %s', (lang, confirmed, said, more) => {
  it('words that the confirmed facts say too are borne out', async () => {
    expect((await borneOut(lang, factsOf(confirmed)))('premature-all-clear', said)).toBe(true);
  });

  it('words that say more are not', async () => {
    expect((await borneOut(lang, factsOf(confirmed)))('premature-all-clear', more)).toBe(false);
  });

  it('calm is, where somebody has tested and nothing is open', async () => {
    const read = readFacts({ confirmed, unconfirmed: [] });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect((await borneOut(lang, read.value))('premature-all-clear', more)).toBe(true);
  });

  it('nothing is where there are no facts, or for a rule about manners', async () => {
    expect((await borneOut(lang, null))('premature-all-clear', said)).toBe(false);
    expect((await borneOut(lang, factsOf(confirmed)))('threat-in-apology', said)).toBe(false);
  });
});

describe('regret with nobody to answer for it', () => {
  const lets = async (lang: Lang, facts: unknown): Promise<boolean> => {
    const read = readFacts(facts);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return (await borneOut(lang, read.value))('regret-only', '');
  };

  it.each([
    ['en', 'why the valve failed', 'cause'],
    ['zh-TW', '為什麼會爆', '原因'],
    ['zh-CN', '起火原因', '原因'],
  ] as const)(
    'in %s is borne out while the cause is open, and no longer once it is confirmed',
    async (lang, open, name) => {
      expect(await lets(lang, { unconfirmed: [open] })).toBe(true);
      expect(await lets(lang, { unconfirmed: [open], confirmed: { [name]: 'us' } })).toBe(false);
      expect(await lets(lang, { unconfirmed: ['date of the hearing'] })).toBe(false);
    },
  );
});

describe('what is confirmed to be none', () => {
  it.each([
    ['en', { layoffs: 'none' }, 'there are no layoffs', 'there is no danger'],
    ['zh-TW', { 裁員: '無' }, '没有裁员', '没有危险'],
    ['zh-CN', { 裁员: '无' }, '没有裁员', '没有危险'],
  ] as const)('in %s may be said so', async (lang, confirmed, said, other) => {
    const ask = await borneOut(lang, factsOf(confirmed));
    expect(ask('premature-all-clear', said)).toBe(true);
    expect(ask('premature-all-clear', other)).toBe(false);
  });
});
