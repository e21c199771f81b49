/** Owns what conditions see of an incident. */
import type { FactDef, FactId, FactValue } from '../fact/model.ts';
import type { FactView } from '../playbook/condition.ts';
import type { State } from './state.ts';

type Defs = Readonly<Record<FactId, FactDef>>;

const said = (state: State, fact: FactId): FactValue | null => {
  const answer = state.facts[fact]?.answer;
  return answer?.kind === 'value' ? answer.value : null;
};

const view = (state: State, value: FactView['value']): FactView => ({
  value: (fact) => (fact === 'severity' ? (state.severity?.level ?? null) : value(fact)),
  known: (fact) => said(state, fact) !== null,
  confirmed: (fact) => {
    const answer = state.facts[fact]?.answer;
    return answer?.kind === 'value' && answer.certainty === 'confirmed';
  },
});

/** For the way on: a safety fact counts as its assumed value as long as nobody has said otherwise. */
export const wayView = (state: State, defs: Defs): FactView =>
  view(state, (fact) => said(state, fact) ?? defs[fact]?.assume ?? null);

/** For severity and header lines: as above, but a safety fact that was never asked in this incident does not count at all. */
export const severityView = (state: State, defs: Defs): FactView =>
  view(state, (fact) => said(state, fact) ?? (state.facts[fact] ? (defs[fact]?.assume ?? null) : null));
