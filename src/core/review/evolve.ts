/** Owns how what was learned moves the state. */
import type { EventData, PastEvent } from '../incident/events.ts';
import type { State } from '../incident/state.ts';
import type { Learned } from './model.ts';

const change = (state: State, how: (learned: Learned) => Partial<Learned>): State => ({
  ...state,
  learned: { ...state.learned, ...how(state.learned) },
});

export const noted = (state: State, data: EventData['improvement-noted'], { by, at, seq }: PastEvent): State =>
  change(state, ({ items }) => ({ items: [...items, { ...data, by, at, seq }] }));

export const planned = (state: State, { on }: EventData['next-drill-set']): State =>
  change(state, () => ({ next: on }));

export const brought = (state: State, data: EventData['improvements-brought']): State =>
  change(state, () => ({ brought: data }));

/** A later look takes the place of an earlier one. */
export const looked = (state: State, data: EventData['improvement-checked'], { seq }: PastEvent): State =>
  change(state, ({ looked: before }) => ({
    looked: [...before.filter(({ item }) => item !== data.item), { ...data, seq }],
  }));
