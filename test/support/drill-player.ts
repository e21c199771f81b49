/** A player of drills who answers anything, slower or faster, until it is over: for walking every branch of a scenario. */
import type { Scenario } from '../../src/core/drill/model.ts';
import { presentOf } from '../../src/core/drill/pace.ts';
import { asked } from '../../src/core/incident/asked.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import type { Zone } from '../../src/core/time.ts';
import { act, advance, begin } from './drill.ts';
import { approve, contextFor, release, say, skip, task, unknown } from './incident.ts';
import type { Chance } from './random.ts';
import { valueFor } from './random-operator.ts';

/** What became of each inject: `came`, `passed` by its condition, `open` where that rested on something unknown, `waits` where it never had a time. */
export type Fate = 'came' | 'passed' | 'open' | 'waits';

export type Game = { readonly state: State; readonly fates: ReadonlyMap<string, Fate>; readonly moves: number };

type Table = { readonly content: Content; readonly scenario: Scenario; readonly lang: Lang; readonly by: Chance };

const ANY = ['injured', 'authority', 'partners', 'staff', 'customers'] as const;

const answer = (state: State, context: Context, { by, lang }: Table): Command => {
  const ask = asked(state, context);
  if (ask === null) return act({ act: 'tick' });
  if (ask.unknown && by.often(0.2)) return unknown();
  if (by.often(0.05)) return skip('later');
  // Far ahead of any drill, so that a promise always lies ahead.
  const value = ask.kind === 'datetime' ? '2027-03-01T09:00:00+08:00' : valueFor(ask, lang, by);
  return say(value, { lang, word: 'RELEASE', untold: ANY, ...(by.often(0.4) ? { certainty: 'confirmed' } : {}) });
};

const onTasks = ({ tasks }: State, by: Chance): Command =>
  tasks.length === 0
    ? act({ act: 'tick' })
    : task(by.pick(tasks).id, by.pick(['assigned', 'done', 'not-needed'] as const), { who: 'Lin', source: 'QY' });

const onTexts = (state: State, by: Chance): Command => {
  const drafts = state.statements.filter((one) => one.state === 'drafted');
  if (drafts.length === 0) return act({ act: 'tick' });
  const { id, approvals } = by.pick(drafts);
  const next = ['management', 'legal', 'pr'].find((role) => !approvals.some((yes) => yes.role === role));
  return next !== undefined && by.often(0.5) ? approve({ state: () => state }, id, next) : release(id, { untold: ANY });
};

const move = (state: State, context: Context, table: Table, haste: number): Command => {
  const { by } = table;
  if (!by.often(haste)) return advance(by.pick([null, 1, 3, 10]));
  if (by.often(0.2)) return onTasks(state, by);
  return by.often(0.15) ? onTexts(state, by) : answer(state, context, table);
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

/** One drill from its start to its end. `look` sees every state on the way. */
export const game = (table: Table, zone: Zone, look: (state: State, context: Context) => void): Game => {
  const { content, scenario, by } = table;
  const start = zone.instant(scenario.start.at);
  if (start === null) throw new Error(`${scenario.id} begins at no time`);
  // What the texts say is for other tests: here it only counts whether they went out.
  const base = contextFor(content, { scenario, zone, render: () => 'words' });
  const unknowns = new Set<string>();
  const haste = by.pick([0.5, 0.8, 0.95]);
  let state = EMPTY;
  let moves = 0;
  const play = (command: Command): void => {
    const now = state === EMPTY ? start : presentOf(state, scenario, start);
    const plan = decide(state, command, { ...base, now });
    if (!plan.ok) return;
    for (const event of plan.value.events)
      if (event.type === 'inject-passed' && event.data.because === 'unknown') unknowns.add(event.data.inject);
    state = plan.value.state;
    look(state, { ...base, now });
  };
  const opening = begin(scenario) as Extract<Command, { kind: 'open' }>;
  const known = Object.entries(scenario.texts[table.lang]?.known ?? {}).map(([fact, text]) => ({ fact, text }));
  play({ ...opening, lang: table.lang, known });
  for (; state.drill?.ended === null && moves < MOST_MOVES; moves++)
    play(move(state, { ...base, now: presentOf(state, scenario, start) }, table, haste));
  if (state.drill?.ended === null) play(act({ act: 'end' }));
  return { state, fates: fatesOf(state, unknowns, scenario), moves };
};
