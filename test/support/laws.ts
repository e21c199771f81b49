/** Laws of nowhere, for tests: regimes of the real shape with one clock each, and content that has come to them. */
import type { Count, Jurisdiction, Matter, Regime, RegimeClock } from '../../src/core/clock/regime.ts';
import type { Condition } from '../../src/core/playbook/condition.ts';
import type { Content } from '../../src/core/playbook/model.ts';

export const hours = (within: number, more: Partial<Count> = {}): Count => ({
  unit: 'hours',
  within,
  starts: 'event',
  rolls: 'stays',
  by: null,
  calendar: 'TW',
  ...more,
});

export const is = (fact: string): { readonly source: string; readonly condition: Condition } => ({
  source: fact,
  condition: { op: 'is', fact },
});

export const clockOf = (id: string, more: Partial<RegimeClock> = {}): RegimeClock => ({
  id,
  role: 'deadline',
  binds: 'company',
  from: 'learned_at',
  when: null,
  count: hours(24),
  limit: 'exact',
  variants: [],
  basis: 'law',
  provision: `Provision of ${id}`,
  confidence: 'high',
  textAsOf: '2026-10-01',
  ...more,
});

const textOf = (clocks: readonly RegimeClock[]) => ({
  title: 'A law',
  authority: 'An authority',
  note: null,
  clocks: Object.fromEntries(clocks.map(({ id }) => [id, { trigger: id, notify: `Tell ${id}. Soon.`, note: null }])),
});

export const lawOf = (
  id: string,
  clocks: readonly RegimeClock[],
  { jurisdiction = 'TW', ...more }: Partial<Regime> & { readonly jurisdiction?: Jurisdiction } = {},
): Regime => ({
  id,
  jurisdiction,
  matters: ['recall'],
  basis: 'law',
  inForce: true,
  when: null,
  url: 'https://example.org',
  confidence: 'high',
  checked: '2026-11-22',
  textAsOf: '2026-10-01',
  written: ['zh-TW'],
  clocks,
  fields: [],
  forbidden: { en: [], 'zh-TW': [], 'zh-CN': [] },
  texts: { en: textOf(clocks), 'zh-TW': textOf(clocks), 'zh-CN': textOf(clocks) },
  ...more,
});

/** Content whose playbook `wide` comes to these matters at its clock step, under these laws and the shipped facts and calendars. */
export const underLaws = (
  content: Content,
  shipped: Content,
  laws: readonly Regime[],
  matters: readonly Matter[] = ['recall'],
): Content => {
  const { wide } = content.playbooks;
  const step = wide?.steps['clock'];
  if (wide === undefined || step?.kind !== 'clock') throw new RangeError('the small content has no wide/clock');
  return {
    ...content,
    facts: { ...shipped.facts, ...content.facts },
    calendars: shipped.calendars,
    places: shipped.places,
    moments: shipped.moments,
    regimes: Object.fromEntries(laws.map((law) => [law.id, law])),
    playbooks: {
      ...content.playbooks,
      wide: { ...wide, steps: { ...wide.steps, clock: { ...step, matters, end: 'operator' } } },
    },
  };
};
