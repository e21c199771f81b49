/** Owns the giving of advice on a decision: the first row that is true, with the facts it rests on. */
import type { State } from '../incident/state.ts';
import { wayView } from '../incident/view.ts';
import { factsOf, truth } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { Json } from '../record/event.ts';
import type { AdviceRow, Advised } from './model.ts';

/** The advice on a decision as the facts stand; null where there is none. */
export const adviceOn = (fact: string, state: State, content: Content): AdviceRow | null => {
  const view = wayView(state, content.facts);
  return content.advice.find((row) => row.fact === fact && truth(row.when.condition, view) === true) ?? null;
};

/** What was advised when this was decided, with the answers under it. */
export const advisedOn = (fact: string, chosen: unknown, state: State, content: Content): Advised | null => {
  const row = adviceOn(fact, state, content);
  if (!row) return null;
  const inputs = factsOf(row.when.condition).toSorted();
  return {
    row: row.id,
    advise: row.advise,
    against: typeof chosen === 'string' && row.against.includes(chosen),
    inputs: Object.fromEntries(
      inputs.map((id) => {
        const answer = state.facts[id]?.answer;
        return [id, answer === undefined ? null : ({ ...answer } as Json)];
      }),
    ),
  };
};
