/** Each known trap of counting and claiming, held against the laws that ship. */
import { describe, expect, it } from 'vitest';
import type { Count, Regime, RegimeClock } from '../../src/core/clock/regime.ts';
import { type FactView, factsOf, type Truth, truth } from '../../src/core/playbook/condition.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const regimes: readonly Regime[] = Object.values(content.regimes);
const clocks: readonly RegimeClock[] = regimes.flatMap((each) => each.clocks);

const regime = (id: string): Regime => {
  const found = content.regimes[id];
  if (found === undefined) throw new Error(`there is no law ${id}`);
  return found;
};

const clock = (id: string): RegimeClock => {
  const found = clocks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no clock ${id}`);
  return found;
};

const countOf = (id: string): Count => {
  const { count } = clock(id);
  if (count === null) throw new Error(`${id} has no period`);
  return count;
};

const variant = (id: string, name: string) => clock(id).variants.find((each) => each.id === name);

/** Facts of a case; what is not given is not known. */
const knowing = (facts: Readonly<Record<string, string | number | boolean | readonly string[]>>): FactView => ({
  value: (fact) => facts[fact] ?? null,
  known: (fact) => Object.hasOwn(facts, fact),
  confirmed: (fact) => Object.hasOwn(facts, fact),
});

const holds = (when: RegimeClock['when'], view: FactView): Truth =>
  when === null ? true : truth(when.condition, view);

describe('traps', () => {
  it('Taiwan, personal data: hours only in the rule of a line of business, none where no rule fits', () => {
    const hourly = regimes
      .filter(({ jurisdiction, matters }) => jurisdiction === 'TW' && matters.includes('data'))
      .flatMap(({ clocks: of }) => of)
      .filter(({ role }) => role === 'deadline');
    expect(hourly).toHaveLength(11);
    for (const { id, when } of hourly) {
      expect(when === null ? [] : factsOf(when.condition), id).toContain('data_sector');
      expect(holds(when, knowing({ data_sector: 'none' })), id).toBe(false);
    }
    expect(clock('tw-pdpa-notify-subject').count).toBeNull();
  });

  it('Taiwan, personal data: the amendment of 2025 is not in force, so nothing of it runs', () => {
    const { inForce, clocks: of } = regime('tw-pdpa-2025-amendment');
    expect([inForce, ...of.map(({ role }) => role)]).toEqual([false, 'reference', 'reference']);
  });

  it('Taiwan, personal data: who finds jobs for people counts from when it happened', () => {
    const broker = variant('tw-pdpa-hr-72h', 'broker');
    expect(broker?.from).toBe('happened_at');
    expect(clock('tw-pdpa-hr-72h').from).toBe('learned_at');
    expect(holds(broker?.when ?? null, knowing({ data_sector: 'hr_supply', happened_at: '' }))).toBe(false);
  });

  it('China, complaints: the seven working days bind the regulator, not the company', () => {
    for (const { role, binds } of regime('cn-complaint-samr').clocks)
      expect([role, binds]).toEqual(['reference', 'authority']);
  });

  it('China, personal data: at once, without hours; four hours only for the larger incidents', () => {
    const now = clock('cn-pipl-57-now');
    expect([now.role, now.count]).toEqual(['reminder', null]);
    const { when } = regime('cn-cac-incident-2025');
    expect(holds(when, knowing({ people_affected: 300, company_kinds: ['none'] }))).toBe(false);
    expect(holds(when, knowing({ people_affected: 1_000_000, company_kinds: ['none'] }))).toBe(true);
  });

  it('China, recalls of goods and of food: figures that nobody has read are no deadlines', () => {
    for (const id of ['cn-consumer-product-recall', 'cn-food-recall'])
      for (const { role } of regime(id).clocks) expect(role, id).toBe('reference');
    expect(clock('cn-cpl19-immediate').role).toBe('reminder');
  });

  it('EU, personal data: 72 hours from knowing, through weekends; 96 is a proposal', () => {
    expect(countOf('eu-gdpr-72h')).toMatchObject({ within: 72, unit: 'hours', starts: 'event', rolls: 'stays' });
    expect(clocks.filter(({ count }) => count?.unit === 'hours' && count.within === 96)).toEqual([]);
  });

  it('EU, accidents with products: without undue delay, no number of days', () => {
    const { role, count } = clock('eu-gpsr-accident');
    expect([role, count]).toEqual(['reminder', null]);
  });

  it('EU, days and months: the day of the event is not counted, and the end moves to a business day', () => {
    const days = regimes
      .filter(({ jurisdiction }) => jurisdiction === 'EU')
      .flatMap(({ clocks: of }) => of)
      .flatMap(({ count }) => (count === null || count.unit === 'hours' ? [] : [count]));
    expect(days.length).toBeGreaterThan(3);
    for (const { starts, rolls } of days) expect([starts, rolls]).toEqual(['day-after', 'next-business-day']);
  });

  it('US, consumer goods: the ten days leave out weekends and holidays, the 24 hours do not', () => {
    expect(countOf('us-cpsc-investigate-10wd')).toMatchObject({ within: 10, unit: 'working-days' });
    expect(countOf('us-cpsc-24h')).toMatchObject({ within: 24, unit: 'hours', starts: 'event' });
  });

  it('US, devices: a binding rule stands among guidance', () => {
    expect(regime('us-fda-recall').basis).toBe('guidance');
    expect([clock('us-fda-806-10wd').basis, clock('us-fda-806-10wd').role]).toEqual(['law', 'deadline']);
    expect(clock('us-fda-public-warning-24h').role).toBe('reminder');
  });

  it('Japan: the day of learning is the first', () => {
    expect(countOf('jp-cpsa-10d')).toMatchObject({ within: 10, starts: 'day' });
    expect(clock('jp-appi-prelim').basis).toBe('guidance');
  });

  it('Taiwan, cosmetics and medical recalls: from the day after; complaints: the day of receipt is the first', () => {
    for (const id of ['tw-cosm-dealers-7d', 'tw-cosm-plan-14d', 'tw-cosm-finish-class1', 'tw-cosm-report-14d'])
      expect(countOf(id).starts, id).toBe('day-after');
    for (const id of ['tw-drug-24h', 'tw-md-24h', 'tw-drug-finish-class1', 'tw-md-finish-class1'])
      expect(variant(id, 'announced')?.count.starts, id).toBe('day-after');
    expect(countOf('tw-cpa-complaint-15d')).toMatchObject({ within: 15, unit: 'days', starts: 'day' });
  });

  it('Taiwan, recalls: one month is a month of the calendar, and the classes differ', () => {
    const finish = clock('tw-cosm-finish-class1');
    expect(finish.count).toMatchObject({ within: 1, unit: 'months' });
    expect(finish.variants.map(({ count }) => `${count.within} ${count.unit}`)).toEqual([
      '14 days',
      '2 months',
      '6 months',
    ]);
  });

  it('Australia: a second day that is no business day moves on', () => {
    for (const id of ['au-s128-2d', 'au-s131-2d'])
      expect(countOf(id), id).toMatchObject({ within: 2, rolls: 'next-business-day' });
  });

  it('Singapore and the SEC count from a judgement of their own, not from learning of it', () => {
    expect([clock('sg-pdpa-3d').from, clock('us-sec-4bd').from]).toEqual(['sg_assessed_at', 'us_material_at']);
    expect(countOf('sg-pdpa-3d')).toMatchObject({ unit: 'days', starts: 'day-after', rolls: 'stays' });
  });

  it('Taiwan, listed companies: two hours before trading opens, not the end of the day', () => {
    expect(countOf('tw-twse-next-day').by).toBe('07:00');
  });

  it('an order fixes its own date: sixty days are the most it may give', () => {
    expect(clock('tw-cpa-ordered-recall').limit).toBe('by-order');
  });

  it('the golden hour, the golden four hours and the sixty minutes are conventions', () => {
    for (const { role, basis } of regime('conv-first-response').clocks)
      expect([role, basis]).toEqual(['reference', 'convention']);
  });

  it('Hong Kong is voluntary, and says so', () => {
    const { basis, texts, clocks: of } = regime('hk-pdpo');
    expect([basis, of[0]?.role]).toEqual(['guidance', 'reminder']);
    expect(texts.en.clocks['hk-pcpd-asap']?.notify).toContain('Voluntary');
    expect(texts['zh-TW'].clocks['hk-pcpd-asap']?.notify).toContain('自願');
    expect(texts['zh-CN'].clocks['hk-pcpd-asap']?.notify).toContain('自愿');
  });

  it('words that the EU forbids in a recall notice are forbidden there alone', () => {
    const { forbidden } = regime('eu-gpsr-recall-notice');
    expect(forbidden.en).toContain('voluntary');
    const others = regimes.filter(({ id }) => id !== 'eu-gpsr-recall-notice').flatMap((each) => each.forbidden.en);
    expect(others).not.toContain('voluntary');
  });
});
