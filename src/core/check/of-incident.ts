/** What an incident knows, as the check asks it: the harm, what is confirmed, what is not. */
import type { Fact, FactDef, FactValue } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import type { Content } from '../playbook/model.ts';
import type { Facts, Harm, Unconfirmed, Value } from './model.ts';

/** Times are written in other zones and other words, codes of choices in none: neither can be held against a text. */
const COMPARED: ReadonlySet<FactDef['type']> = new Set(['integer', 'number', 'date', 'list', 'text', 'name', 'money']);

const valuesOf = (value: FactValue): readonly Value[] => {
  if (typeof value !== 'object') return [value];
  return 'currency' in value ? [`${value.amount} ${value.currency}`] : value;
};

const HARMS: Readonly<Record<string, Harm>> = { harm: 'injury', data_exposed: 'data' };

const isTrue = (state: State, id: string): boolean => {
  const answer = state.facts[id]?.answer;
  return answer?.kind === 'value' && answer.value === true;
};

const named = (id: string): string => id.replaceAll('_', ' ');

type Known = { readonly fact: Fact; readonly values: readonly Value[]; readonly sure: boolean };

const knownIn = (state: State, content: Content): readonly Known[] =>
  Object.values(state.facts).flatMap((fact) => {
    const { answer } = fact;
    const def = content.facts[fact.id];
    if (answer.kind !== 'value' || def === undefined || !COMPARED.has(def.type)) return [];
    return [{ fact, values: valuesOf(answer.value), sure: answer.certainty === 'confirmed' }];
  });

const claims = ({ fact, values }: Known): readonly Unconfirmed[] =>
  values.map((value) => ({ claim: named(fact.id), value }));

export const factsOfIncident = (state: State, content: Content): Facts => {
  const known = knownIn(state, content);
  return {
    harm: Object.entries(HARMS).flatMap(([id, harm]) => (isTrue(state, id) ? [harm] : [])),
    confirmed: new Map(known.filter(({ sure }) => sure).map(({ fact, values }) => [named(fact.id), values])),
    unconfirmed: [
      ...known.filter(({ sure }) => !sure).flatMap(claims),
      ...(state.facts['cause']?.answer.kind === 'unknown' ? [{ claim: 'cause', value: null }] : []),
    ],
  };
};
