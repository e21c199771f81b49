/** A player of drills who answers anything, slower or faster, until it is over: for walking every branch of a scenario. */

import type { Scenario } from '../../src/core/drill/model.ts';
import { presentOf } from '../../src/core/drill/pace.ts';
import type { FactDef } from '../../src/core/fact/model.ts';
import type { Ask } from '../../src/core/incident/ask.ts';
import { asked } from '../../src/core/incident/asked.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Lang } from '../../src/core/lang.ts';
import { type Condition, factsOf } from '../../src/core/playbook/condition.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import type { Zone } from '../../src/core/time.ts';
import { act, advance, begin } from './drill.ts';
import {
  approve,
  change,
  contextFor,
  handover,
  release,
  say,
  skip,
  task,
  unknown,
  draft as write,
} from './incident.ts';
import type { Chance } from './random.ts';
import { valueFor } from './random-operator.ts';

/** What became of each inject: `came`, `passed` by its condition, `open` where that rested on something unknown, `waits` where it never had a time. */
export type Fate = 'came' | 'passed' | 'open' | 'waits';

export type Game = { readonly state: State; readonly fates: ReadonlyMap<string, Fate>; readonly moves: number };

type Table = {
  readonly content: Content;
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly by: Chance;
  readonly sought: Sought;
};

/** Far ahead of any drill, so that a promise always lies ahead. */
const AHEAD = '2027-03-01T09:00:00+08:00';

const ANY = ['injured', 'authority', 'partners', 'staff', 'customers'] as const;

/** The values that a scenario's conditions look for, by fact: chance alone would not come upon a number. */
const telling = (condition: Condition): readonly (readonly [string, string])[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(telling);
    case 'not':
      return telling(condition.of);
    case 'compare':
      return typeof condition.value === 'number'
        ? [-1, 0, 1].map((by) => [condition.fact, String(Number(condition.value) + by)] as const)
        : [[condition.fact, String(condition.value)]];
    case 'in':
      return condition.values.map((value) => [condition.fact, String(value)] as const);
    case 'has':
      return [[condition.fact, condition.value]];
    default:
      return [];
  }
};

/** What the record is asked about, as `released:holding-line`. */
const asksOf = (condition: Condition): readonly string[] => factsOf(condition).filter((fact) => fact.includes(':'));

/** What a scenario's conditions look for: values by fact, and questions to the record. */
export type Sought = { readonly values: ReadonlyMap<string, readonly string[]>; readonly asks: readonly string[] };

export const soughtIn = ({ injects, objectives }: Scenario): Sought => {
  const all = [
    ...injects.flatMap(({ when, expect, due }) => [when, expect?.when, due.after === 'when' ? due.when : null]),
    ...objectives.flatMap(({ evidence }) => evidence.map(({ when }) => when)),
  ].flatMap((when) => (when ? [when.condition] : []));
  const told = all.flatMap(telling);
  const facts = [...new Set(told.map(([fact]) => fact))];
  return {
    values: new Map(facts.map((fact) => [fact, told.flatMap(([one, value]) => (one === fact ? [value] : []))])),
    asks: [...new Set(all.flatMap(asksOf))],
  };
};

const typedFor = (ask: Ask, { by, lang, sought }: Table): string => {
  const wanted = sought.values.get(ask.ref.id) ?? [];
  if (wanted.length > 0 && by.often(0.5)) return by.pick(wanted);
  return ask.kind === 'datetime' ? AHEAD : valueFor(ask, lang, by);
};

const answer = (state: State, context: Context, table: Table): Command => {
  const { by, lang } = table;
  const ask = asked(state, context);
  if (ask === null) return act({ act: 'tick' });
  if (ask.unknown && by.often(0.2)) return unknown();
  if (by.often(0.05)) return skip('later');
  return say(typedFor(ask, table), {
    lang,
    word: 'RELEASE',
    untold: ANY,
    ...(by.often(0.4) ? { certainty: 'confirmed' } : {}),
  });
};

const IDLE = act({ act: 'tick' });
const ROLES = ['management', 'legal', 'pr', 'quality', 'it', 'finance', 'customer_service'];

/** One step towards a text that is out: its draft, what it still needs, each yes, then the word. */
const towards = (template: string, state: State, { content, by, lang }: Table): Command => {
  const draft = state.statements.find((one) => one.template === template && one.state === 'drafted');
  if (draft === undefined) return write(template, lang);
  const lacking = draft.missing.find((id) => state.facts[id]?.answer.kind !== 'value');
  const def = lacking === undefined ? undefined : content.facts[lacking];
  if (def !== undefined) return change(def.id, anyValue(def, lang, by), { lang });
  const next = ROLES.find((role) => !draft.approvals.some((yes) => yes.role === role));
  if (next !== undefined && by.often(0.7)) return approve({ state: () => state }, draft.id, next);
  return release(draft.id, { untold: ANY });
};

const anyValue = ({ type, choices, min, max }: FactDef, lang: Lang, by: Chance): string =>
  type === 'datetime'
    ? AHEAD
    : valueFor({ kind: type, choices: type === 'confirm' ? ['yes', 'no'] : choices, min, max }, lang, by);

/** Something that a condition asks the record about. */
const goal = (state: State, table: Table): Command => {
  const { by, sought } = table;
  if (sought.asks.length === 0) return IDLE;
  const [question = '', name = ''] = by.pick(sought.asks).split(':');
  switch (question) {
    case 'drafted':
    case 'released':
      return towards(name, state, table);
    case 'done':
    case 'assigned':
    case 'waived':
      return task(name, by.pick(['assigned', 'done', 'not-needed'] as const), { who: 'Lin', source: 'QY' });
    case 'entered':
      return handover(name);
    default:
      return onDrafts(state, table);
  }
};

const onDrafts = (state: State, table: Table): Command => {
  const drafts = state.statements.filter((one) => one.state === 'drafted');
  return drafts.length === 0 ? IDLE : towards(table.by.pick(drafts).template, state, table);
};

/** A fact that a condition looks at, said beside the way. */
const said = ({ sought, by, lang }: Table): Command => {
  const facts = [...sought.values.keys()];
  if (facts.length === 0) return IDLE;
  const fact = by.pick(facts);
  return change(
    fact,
    by.pick(sought.values.get(fact) ?? ['']),
    by.often(0.5) ? { certainty: 'confirmed', lang } : { lang },
  );
};

/** Slow or quick, by the book or by what the scenario looks for: each game has its own mix. */
type Manner = { readonly haste: number; readonly wilful: number };

const move = (state: State, context: Context, table: Table, { haste, wilful }: Manner): Command => {
  const { by } = table;
  if (!by.often(haste)) return advance(by.pick([null, 1, 3, 10]));
  if (!by.often(wilful)) return answer(state, context, table);
  return by.often(0.6) ? goal(state, table) : said(table);
};

const fatesOf = ({ drill }: State, unknowns: ReadonlySet<string>, { injects }: Scenario): ReadonlyMap<string, Fate> =>
  new Map(
    injects.map(({ id }): readonly [string, Fate] => {
      if (drill?.delivered.some(({ inject }) => inject === id)) return [id, unknowns.has(id) ? 'open' : 'came'];
      if (drill?.passed.some(({ inject }) => inject === id)) return [id, unknowns.has(id) ? 'open' : 'passed'];
      return [id, 'waits'];
    }),
  );

const MOST_MOVES = 400;

/** One drill from its start to its end. `look` sees the state whenever time passes. */
export const game = (table: Table, zone: Zone, look: (state: State) => void): Game => {
  const { content, scenario, by } = table;
  const start = zone.instant(scenario.start.at);
  if (start === null) throw new Error(`${scenario.id} begins at no time`);
  // What the texts say is for other tests: here it only counts whether they went out.
  const base = contextFor(content, { scenario, zone, render: () => 'words' });
  const unknowns = new Set<string>();
  const manner = { haste: by.pick([0.5, 0.8, 0.95]), wilful: by.pick([0, 0.2, 0.6]) };
  let state = EMPTY;
  let moves = 0;
  const play = (command: Command): void => {
    const now = state === EMPTY ? start : presentOf(state, scenario, start);
    const plan = decide(state, command, { ...base, now });
    if (!plan.ok) return;
    for (const event of plan.value.events)
      if (event.type === 'inject-passed' && event.data.because === 'unknown') unknowns.add(event.data.inject);
    state = plan.value.state;
    if (plan.value.events.some(({ type }) => type === 'time-moved' || type === 'inject-delivered')) look(state);
  };
  const opening = begin(scenario) as Extract<Command, { kind: 'open' }>;
  const known = Object.entries(scenario.texts[table.lang]?.known ?? {}).map(([fact, text]) => ({ fact, text }));
  play({ ...opening, lang: table.lang, known });
  for (; state.drill?.ended === null && moves < MOST_MOVES; moves++)
    play(move(state, { ...base, now: presentOf(state, scenario, start) }, table, manner));
  if (state.drill?.ended === null) play(act({ act: 'end' }));
  return { state, fates: fatesOf(state, unknowns, scenario), moves };
};
