/** Drills in the core alone: a scenario by hand, and commands one after the other at the drill's own time. */
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import type { DrillAct } from '../../src/core/drill/act.ts';
import type { Inject, Scenario } from '../../src/core/drill/model.ts';
import { presentOf } from '../../src/core/drill/pace.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import type { NewEvent } from '../../src/core/incident/events.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Condition } from '../../src/core/playbook/condition.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import type { Instant } from '../../src/core/time.ts';
import { contextFor, NOON, open } from './incident.ts';

export const when = (condition: Condition, source = 'as said') => ({ source, condition });
export const is = (fact: string) => when({ op: 'is', fact });
export const isNot = (fact: string) => when({ op: 'not', of: { op: 'is', fact } });

/** An inject that comes so many minutes after the start. */
export const inject = (id: string, minutes: number, more: Partial<Inject> = {}): Inject => ({
  id,
  kind: 'call',
  to: 'owner',
  due: { minutes, after: 'start' },
  when: null,
  unknown: 'pass',
  expect: null,
  ...more,
});

export const scenario = (injects: readonly Inject[], more: Partial<Scenario> = {}): Scenario => ({
  format: 1,
  id: 'first',
  playbook: 'shop',
  length: 60,
  solo: true,
  start: { at: '2026-11-22T12:00', zone: 'Asia/Taipei' },
  practice: [],
  roles: ['owner'],
  known: [],
  objectives: [],
  injects,
  texts: {},
  ...more,
});

export const act = (of: DrillAct): Command => ({ kind: 'drill', ...of });
export const advance = (by: number | null): Command => act({ act: 'advance', by, real: NOON });
export const send = (id: string): Command => act({ act: 'send', inject: id });

/** Opens the drill of a scenario. */
export const begin = (of: Scenario, more: { readonly pauses?: boolean; readonly led?: boolean } = {}): Command => ({
  ...(open(of.playbook) as Extract<Command, { kind: 'open' }>),
  drill: {
    scenario: of,
    file: { path: 'scenario.json', hash: nodeDigest.sha256('scenario') },
    seed: 7,
    led: more.led ?? false,
    solo: false,
    pauses: more.pauses ?? false,
  },
});

type Happened = NewEvent & { readonly at: Instant };

/** What a row of commands came to: all events with their times, the state, the codes of the last one that was refused. */
export type Played = {
  readonly state: State;
  readonly events: readonly Happened[];
  readonly codes: readonly string[];
  /** `14:02 inject-delivered first-call`: what the drill itself wrote. */
  readonly told: readonly string[];
};

const OF_DRILL = /^(inject|time|drill|pace|observation)-/;

const tell = ({ type, data, at }: Happened): readonly string[] => {
  const named = 'inject' in data ? data.inject : 'why' in data ? data.why : '';
  return OF_DRILL.test(type) && type !== 'drill-started' ? [`${at.slice(11, 16)} ${type} ${named}`.trim()] : [];
};

/** Plays commands at a real time that stands still, or at the times given. */
export const play = (
  content: Content,
  of: Scenario,
  commands: readonly (Command | { readonly real: Instant })[],
  more: Partial<Context> = {},
): Played => {
  const base = contextFor(content, { scenario: of, ...more });
  let state: State = EMPTY;
  let real = base.now;
  let codes: readonly string[] = [];
  const events: Happened[] = [];
  for (const command of commands) {
    if (!('kind' in command)) {
      real = command.real;
      continue;
    }
    const now = state === EMPTY ? base.now : presentOf(state, of, real);
    const plan = decide(state, command, { ...base, now });
    codes = plan.ok ? [] : plan.issues.map(({ code }) => code);
    if (!plan.ok) continue;
    // The plan's own state has no sequence of the journal's, but counts as it does.
    state = plan.value.state;
    events.push(...plan.value.events.map((event) => ({ ...event, at: event.at ?? now })));
  }
  return { state, events, codes, told: events.flatMap(tell) };
};
