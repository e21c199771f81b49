/** The traps of counting and claiming, each under the laws that ship: what must come out right in an incident, not only in the data. */
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/core/clock/model.ts';
import { referencesOf } from '../../../src/core/clock/references.ts';
import type { Matter } from '../../../src/core/clock/regime.ts';
import { clockState } from '../../../src/core/clock/run.ts';
import type { State } from '../../../src/core/incident/state.ts';
import { later } from '../../../src/core/time.ts';
import { caseOf, change, NOON, open, say } from '../../support/incident.ts';
import { underLaws } from '../../support/laws.ts';
import { shippedContent, smallContent } from '../../support/shipped.ts';

const [small, shipped] = await Promise.all([smallContent(), shippedContent()]);

type Facts = Readonly<Record<string, string>>;

/** An incident at noon of Sunday 22 November 2026 in Taipei that has come to these matters, with these facts said. */
const incident = (matters: readonly Matter[], facts: Facts): State => {
  const content = underLaws(small, shipped, Object.values(shipped.regimes), matters);
  const changes = Object.entries(facts).map(([fact, text]) => change(fact, text, { certainty: 'confirmed' }));
  return caseOf(content)(open('wide'), say('no'), ...changes).desk.state();
};

const open1 = (state: State): readonly Clock[] =>
  state.clocks.filter(({ law, closed }) => law !== null && closed === null);
const dated = (state: State): readonly string[] =>
  open1(state).flatMap(({ id, due, law }) => (due !== null && law?.sure ? [id] : []));
const local = (state: State, id: string): string | undefined =>
  state.clocks.find((clock) => clock.id === id)?.due?.slice(0, 16);
const of = (state: State, id: string): Clock | undefined => state.clocks.find((clock) => clock.id === id);

describe('1. Personal data in Taiwan', () => {
  it('has the hours of the line of business that was chosen, and only those', () => {
    expect(dated(incident(['data'], { markets: 'tw', data_sector: 'ecommerce' }))).toEqual(['tw-pdpa-ecommerce-72h']);
    expect(dated(incident(['data'], { markets: 'tw', data_sector: 'telecom' }))).toEqual(['tw-pdpa-telecom-1h']);
  });

  it('has no hours where no line of business fits: the act itself only says to tell the people', () => {
    const state = incident(['data'], { markets: 'tw', data_sector: 'none', data_exposed: 'yes' });
    expect(dated(state)).toEqual([]);
    expect(of(state, 'tw-pdpa-notify-subject')).toMatchObject({ kind: 'reminder', due: null });
  });

  it('starts nothing by the amendment that is not in force, and shows it only as such', () => {
    const state = incident(['data'], { markets: 'tw' });
    expect(open1(state).filter(({ law }) => law?.regime === 'tw-pdpa-2025-amendment')).toEqual([]);
    const known = referencesOf(state, shipped).filter(({ regime }) => regime.id === 'tw-pdpa-2025-amendment');
    expect(known.map(({ regime }) => regime.inForce)).toEqual(known.map(() => false));
    expect(known).not.toEqual([]);
  });
});

describe('2. Complaints and leaks in China', () => {
  it('the working days of a complaint bind the regulator, not the company', () => {
    const state = incident(['complaint'], { markets: 'cn' });
    expect(open1(state)).toEqual([]);
    const days = referencesOf(state, shipped).find(({ clock }) => clock.id === 'cn-12315-7wd');
    expect(days?.clock.binds).toBe('authority');
  });

  it('a leak is reported at once, without hours and from the first person on', () => {
    const state = incident(['data'], { markets: 'cn', people_affected: '1' });
    expect(of(state, 'cn-pipl-57-now')).toMatchObject({ kind: 'reminder', due: null });
    expect(dated(state)).toEqual([]);
  });

  it('the four hours are for a million people and more', () => {
    const state = incident(['data'], { markets: 'cn', people_affected: '1000000', company_kinds: 'none' });
    expect(dated(state)).toEqual(['cn-cac-4h']);
    expect(local(state, 'cn-cac-4h')).toBe(later(state.heard, 240).slice(0, 16));
  });
});

describe('3. The European Union', () => {
  it('counts 72 hours for a leak, through the weekend', () => {
    const state = incident(['data'], { markets: 'eu', learned_at: '2026-11-20T10:20:00+01:00' });
    expect(local(state, 'eu-gdpr-72h')).toBe('2026-11-23T09:20');
  });

  it('names no number of days for an accident', () => {
    const state = incident(['recall'], { markets: 'eu' });
    expect(of(state, 'eu-gpsr-accident')).toMatchObject({ kind: 'reminder', due: null });
    expect(dated(state)).toEqual([]);
  });
});

describe('4. Days', () => {
  it('ten days at the CPSC leave out weekends and holidays', () => {
    const state = incident(['recall'], { markets: 'us', learned_at: '2026-11-16T10:00:00-05:00' });
    // Monday 16 November is the first; Thanksgiving is left out; Monday 30 November is the tenth, to its end in New York.
    expect(local(state, 'us-cpsc-investigate-10wd')).toBe('2026-12-01T04:59');
  });

  it('Japan counts the day of learning in', () => {
    const facts = { markets: 'jp', learned_at: '2026-11-22T09:00:00+09:00' };
    expect(local(incident(['recall'], facts), 'jp-cpsa-10d')).toBe('2026-12-01T14:59');
  });

  it('Taiwan counts a recall of cosmetics from the day after the order, and a complaint from the day itself', () => {
    const ordered = { markets: 'tw', product_kind: 'cosmetics', ordered_at: '2026-11-22T09:00:00+08:00' };
    const recall = { ...ordered, recall_shortened: 'no' };
    expect(local(incident(['recall'], recall), 'tw-cosm-plan-14d')).toBe('2026-12-06T15:59');
    const complaint = { markets: 'tw', complaint_at: '2026-11-22T09:00:00+08:00' };
    expect(local(incident(['complaint'], complaint), 'tw-cpa-complaint-15d')).toBe('2026-12-06T15:59');
  });

  it('a second day on a weekend moves on in Australia', () => {
    const facts = { markets: 'au', decided_at: '2026-11-20T09:00:00+11:00' };
    expect(local(incident(['recall'], facts), 'au-s128-2d')).toBe('2026-11-23T12:59');
  });
});

describe('5. Working days', () => {
  it('of a year whose calendar is not known are about, and say so', () => {
    const facts = { markets: 'cn', product_kind: 'vehicle', supply_role: 'maker' };
    const far = incident(['recall'], { ...facts, ordered_at: '2026-12-25T09:00:00+08:00' });
    expect(of(far, 'cn-auto-objection-15wd')?.law?.approximate).toBe(true);
    const near = incident(['recall'], { ...facts, ordered_at: '2026-11-20T09:00:00+08:00' });
    expect(of(near, 'cn-auto-objection-15wd')?.law?.approximate).toBe(false);
  });
});

describe('6. The golden hour', () => {
  it('is an aim of convention, never overdue and never a law', () => {
    const state = incident(['first-word', 'complaint'], { markets: 'tw' });
    const first = state.clocks.find(({ kind }) => kind === 'aim');
    expect([first?.basis, first?.law]).toEqual(['convention', null]);
    expect(first && clockState(first, later(NOON, 10_000))).toBe('due');
    expect(open1(state).filter(({ law }) => law?.jurisdiction === 'INT' && law.count !== null)).toEqual([]);
  });
});

describe('7. Each law has its own moment', () => {
  it('so one incident has several, and none is taken for another', () => {
    const state = incident(['recall'], {
      markets: 'tw,au',
      product_kind: 'cosmetics',
      learned_at: '2026-11-20T09:00:00+08:00',
      decided_at: '2026-11-24T09:00:00+08:00',
      ordered_at: '2026-11-26T09:00:00+08:00',
    });
    const moments = Object.fromEntries(
      open1(state).map(({ id, law, from }) => [id, [law?.moment, from?.slice(8, 10)]]),
    );
    expect(moments).toMatchObject({
      'tw-cosm-ae-15d': ['learned_at', '20'],
      'au-s128-2d': ['decided_at', '24'],
      'tw-cosm-dealers-7d': ['ordered_at', '26'],
    });
  });
});

describe('8. What is asked for and not demanded', () => {
  it('is shown as guidance, without a date', () => {
    const state = incident(['data'], { markets: 'hk' });
    expect(open1(state).map(({ id, kind, basis, due }) => [id, kind, basis, due])).toEqual([
      ['hk-pcpd-asap', 'reminder', 'guidance', null],
    ]);
  });
});

describe('two cases as they were', () => {
  it('a phone that burns, sold in four places: hours in America, days in Taiwan if it bears the mark, at once elsewhere', () => {
    const state = incident(['recall'], {
      markets: 'us,eu,tw,cn',
      product_kind: 'electrical',
      supply_role: 'maker',
      hazard: 'yes',
      learned_at: '2026-11-22T08:30:00+08:00',
    });
    expect(dated(state).filter((id) => id.startsWith('us-'))).toEqual(
      expect.arrayContaining(['us-cpsc-24h', 'us-cpsc-investigate-10wd']),
    );
    expect(of(state, 'tw-bsmi-3wd')?.law?.sure).toBe(false);
    expect(dated(state).filter((id) => /^(eu|cn|tw)-/.test(id))).toEqual([]);
    const atOnce = open1(state).flatMap(({ id, kind, law }) => (kind === 'reminder' && law?.sure ? [id] : []));
    expect(atOnce).toEqual(expect.arrayContaining(['eu-gpsr-dangerous', 'tw-cpa-recall-start', 'cn-cpl19-immediate']));
    expect(open1(state).some(({ law }) => /food|drug|vehicle|cosm|meddevice/.test(law?.regime ?? ''))).toBe(false);
  });

  it('a customer database open to the internet in Taiwan: people are told, and no hours run where no line of business fits', () => {
    const state = incident(['data', 'security'], {
      markets: 'tw',
      data_sector: 'none',
      data_exposed: 'yes',
      company_kinds: 'none',
    });
    expect(dated(state)).toEqual([]);
    expect(open1(state).map(({ id }) => id)).toContain('tw-pdpa-notify-subject');
  });
});
