/** Owns the question which legal clocks an incident has, and on what terms: known, or only possible. */
import type { FactId } from '../fact/model.ts';
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import { wayView } from '../incident/view.ts';
import { type FactView, type Truth, truth, type When } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { Instant } from '../time.ts';
import { type Due, dueOf, type Place } from './count.ts';
import type { LawNote, Moment } from './model.ts';
import { momentOf } from './moments.ts';
import { type Count, JURISDICTIONS, type Jurisdiction, type Regime, type RegimeClock } from './regime.ts';

/** A clock of a regime that holds here, or may. */
export type LawClock = { readonly regime: Regime; readonly clock: RegimeClock; readonly sure: boolean };

/** The fact that says where it was sold, or where the people are. */
export const MARKETS = 'markets';

const isJurisdiction = (text: string): text is Jurisdiction => (JURISDICTIONS as readonly string[]).includes(text);

/** Where the incident is, until somebody says where its product was sold or its people live. */
const placeOfIncident = (state: State, content: Content): readonly string[] =>
  content.places.filter(({ zones }) => zones.includes(state.place)).map(({ id }) => id);

/** The places whose laws hold; standards of no country hold everywhere. */
export const jurisdictionsOf = (state: State, content: Content): ReadonlySet<Jurisdiction> => {
  const answer = state.facts[MARKETS]?.answer;
  const said = answer?.kind === 'value' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : null;
  const named = (said ?? placeOfIncident(state, content)).map((one) => one.toUpperCase());
  return new Set<Jurisdiction>([...named.filter(isJurisdiction), 'INT']);
};

const holds = (when: When | null, view: FactView): Truth => (when === null ? true : truth(when.condition, view));

const clocksOf = (regime: Regime, view: FactView): readonly LawClock[] => {
  const whole = holds(regime.when, view);
  if (whole === false) return [];
  return regime.clocks.flatMap((clock) => {
    const own = holds(clock.when, view);
    return own === false || clock.role === 'reference' ? [] : [{ regime, clock, sure: whole === true && own === true }];
  });
};

/** Every clock of the regimes in force that are about a matter this incident has come to. What is unknown may apply. */
export const lawClocks = (state: State, content: Content): readonly LawClock[] => {
  const matters = new Set(state.matters.map(({ matter }) => matter));
  if (matters.size === 0) return [];
  const where = jurisdictionsOf(state, content);
  const view = wayView(state, content.facts);
  return Object.values(content.regimes)
    .filter((regime) => regime.inForce && where.has(regime.jurisdiction))
    .filter((regime) => regime.matters.some((matter) => matters.has(matter)))
    .flatMap((regime) => clocksOf(regime, view));
};

/** One period that may be the right one, with the moment it counts from. */
type Period = { readonly variant: string | null; readonly from: FactId | null; readonly count: Count | null };

/** The periods still possible: one, where the facts decide. */
const periodsOf = (clock: RegimeClock, view: FactView): readonly Period[] => {
  const possible: Period[] = [];
  for (const { id, when, from, count } of clock.variants) {
    const said = truth(when.condition, view);
    if (said !== false) possible.push({ variant: id, from: from ?? clock.from, count });
    if (said === true) return possible;
  }
  const own: Period = { variant: null, from: clock.from, count: clock.count };
  return clock.count === null && possible.length > 0 ? possible : [...possible, own];
};

/** Where a law counts: its own zone and business days; those of the incident where none are known. */
export const placeFor = (jurisdiction: Jurisdiction, { content, zones, zone }: Context): Place => {
  const calendar = content.calendars[jurisdiction] ?? { jurisdiction, zone: zone.id, years: {} };
  return { calendar, zone: zones(calendar.zone) ?? zone };
};

type Counted = { readonly period: Period; readonly moment: Moment; readonly due: Due | null };

const counted = (period: Period, { regime, clock }: LawClock, state: State, context: Context): Counted => {
  const moment = momentOf(period.from, state, context.content);
  const due =
    moment.at === null || period.count === null || clock.role !== 'deadline'
      ? null
      : dueOf(moment.at, period.count, placeFor(regime.jurisdiction, context));
  return { period, moment, due };
};

const LAST: Instant = '9999';

/** The earliest of the possible dates; without any date, the first period whose moment is known. */
const shortest = (all: readonly Counted[]): Counted | undefined =>
  all.toSorted((a, b) => {
    const [one, other] = [a.due?.due ?? LAST, b.due?.due ?? LAST];
    return one === other ? Number(a.moment.at === null) - Number(b.moment.at === null) : one < other ? -1 : 1;
  })[0];

/** What a clock comes to under the facts of now: from when, until when, and on which terms. */
export type Terms = { readonly from: Instant | null; readonly due: Instant | null; readonly law: LawNote };

export const termsOf = (of: LawClock, state: State, context: Context): Terms => {
  const { regime, clock, sure } = of;
  const possible = periodsOf(clock, wayView(state, context.content.facts)).map((one) =>
    counted(one, of, state, context),
  );
  const found = shortest(possible);
  const moment: Moment = found?.moment ?? { fact: clock.from, at: null, known: null };
  return {
    from: moment.at,
    due: found?.due?.due ?? null,
    law: {
      regime: regime.id,
      jurisdiction: regime.jurisdiction,
      provision: clock.provision,
      confidence: clock.confidence,
      textAsOf: clock.textAsOf,
      moment: moment.fact,
      known: moment.known,
      count: found?.period.count ?? null,
      limit: clock.limit,
      variant: found?.period.variant ?? null,
      settled: possible.length < 2,
      approximate: found?.due?.approximate ?? false,
      sure,
    },
  };
};
