/** Owns how the events of a drill move its state. */
import type { EventData, PastEvent } from '../incident/events.ts';
import type { State } from '../incident/state.ts';
import { later } from '../time.ts';
import type { DrillState } from './state.ts';

const change = (state: State, how: (drill: DrillState) => Partial<DrillState>): State =>
  state.drill === null ? state : { ...state, drill: { ...state.drill, ...how(state.drill) } };

export const started = (state: State, data: EventData['drill-started'], { at }: PastEvent): State => ({
  ...state,
  drill: {
    scenario: data.scenario,
    pinned: data.pinned,
    seed: data.seed,
    started: at,
    until: later(at, data.length),
    led: data.led,
    solo: data.solo ?? false,
    pauses: data.pauses,
    pace: { speed: 0, usual: 1, at, real: null },
    begun: false,
    delivered: [],
    passed: [],
    scheduled: [],
    played: 0,
    observations: [],
    knew: [],
    ended: null,
  },
});

/** Where that was wished, time stands still with what came. */
export const delivered = (state: State, data: EventData['inject-delivered'], { at, seq }: PastEvent): State =>
  change(state, ({ delivered: before, pauses, pace }) => ({
    delivered: [...before, { ...data, at, seq }],
    pace: pauses ? { ...pace, speed: 0, at, real: null } : pace,
  }));

export const passed = (state: State, { inject }: EventData['inject-passed'], { at }: PastEvent): State =>
  change(state, ({ passed: before }) => ({ passed: [...before, { inject, at }] }));

export const scheduled = (state: State, data: EventData['inject-scheduled']): State =>
  change(state, ({ scheduled: before }) => ({ scheduled: [...before, data] }));

export const paced = (state: State, { speed, real }: EventData['pace-set'], { at }: PastEvent): State =>
  change(state, ({ pace, begun }) => ({
    pace: { speed, usual: speed > 0 ? speed : pace.usual, at, real },
    begun: begun || speed > 0,
  }));

export const observed = (state: State, data: EventData['observation-noted'], { at, by }: PastEvent): State =>
  change(state, ({ observations }) => ({ observations: [...observations, { ...data, at, by }] }));

export const known = (state: State, data: EventData['question-known'], { seq }: PastEvent): State =>
  change(state, ({ knew }) => ({ knew: [...knew, { ...data, seq }] }));

/** Whatever is no event of the drill itself is the players' doing. */
export const played = (state: State, seq: number): State => change(state, () => ({ played: seq }));

export const ended = (state: State, { why }: EventData['drill-ended'], { at }: PastEvent): State =>
  change(state, ({ pace }) => ({ ended: { at, why }, pace: { ...pace, speed: 0 } }));
