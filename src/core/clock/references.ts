/** Owns what is only to be read: clocks that bind somebody else, are not in force, or were not read closely enough. */
import type { State } from '../incident/state.ts';
import type { Content } from '../playbook/model.ts';
import { jurisdictionsOf } from './law.ts';
import type { Regime, RegimeClock } from './regime.ts';

export type Reference = { readonly regime: Regime; readonly clock: RegimeClock };

/** Those of the places and matters of this incident; of every matter while it has come to none. */
export const referencesOf = (state: State, content: Content): readonly Reference[] => {
  const where = jurisdictionsOf(state, content);
  const matters = state.matters.map(({ matter }) => matter);
  return Object.values(content.regimes)
    .filter((regime) => where.has(regime.jurisdiction))
    .filter((regime) => matters.length === 0 || regime.matters.some((matter) => matters.includes(matter)))
    .flatMap((regime) =>
      regime.clocks.filter(({ role }) => role === 'reference' || !regime.inForce).map((clock) => ({ regime, clock })),
    );
};
