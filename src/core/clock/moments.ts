/** Owns the moments that legal periods count from: what somebody said, else what the record itself already knows. */
import type { FactId } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import { wayView } from '../incident/view.ts';
import { truth } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { Instant } from '../time.ts';
import type { Moment, MomentSource } from './model.ts';

const said = (fact: FactId, state: State): Instant | null => {
  const answer = state.facts[fact]?.answer;
  return answer?.kind === 'value' && typeof answer.value === 'string' ? answer.value : null;
};

const fromRecord = (source: MomentSource, state: State, content: Content): Instant | null => {
  if (source.from === 'heard') return state.heard;
  const holds = truth(source.when.condition, wayView(state, content.facts));
  return holds === true ? (state.facts[source.answered]?.at ?? null) : null;
};

/** The moment itself where somebody said it; else when it was first heard of, or when the answer that decides was recorded. */
export const momentOf = (fact: FactId | null, state: State, content: Content): Moment => {
  if (fact === null) return { fact, at: null, known: null };
  const own = said(fact, state);
  if (own !== null) return { fact, at: own, known: 'said' };
  for (const source of content.moments[fact] ?? []) {
    const at = fromRecord(source, state, content);
    if (at !== null) return { fact, at, known: source.from };
  }
  return { fact, at: null, known: null };
};
