/** Owns the computing of severity from facts: the highest row that is true, and a floor while safety is not known. */
import type { FactId } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import { severityView } from '../incident/view.ts';
import { factsOf, truth } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { Json } from '../record/event.ts';
import type { Level } from './model.ts';

export type Assessment = { readonly level: Level; readonly rows: readonly string[] };

export type Inputs = { readonly [fact: string]: Json };

/** Safety facts that came up, and those that what is going on is about. */
const pressing = (state: State, { facts, playbooks }: Content): readonly FactId[] => [
  ...Object.keys(state.facts).filter((id) => facts[id]?.assume != null),
  ...(playbooks[state.playbook]?.atStake ?? []),
];

type Matrix = Content['severity'];

const looked = new WeakMap<Matrix, readonly FactId[]>();

/** The facts a matrix looks at. Content never changes, so they are found once. */
const lookedAt = (matrix: Matrix): readonly FactId[] => {
  const found = looked.get(matrix);
  if (found) return found;
  const facts = [...new Set([matrix.opens, ...matrix.rows.flatMap((row) => factsOf(row.when.condition))])];
  looked.set(matrix, facts);
  return facts;
};

/** The facts a level rests on, with their current answers: those the matrix looks at, and every safety fact that presses. */
export const inputsOf = (state: State, content: Content): Inputs => {
  const facts = [...new Set([...lookedAt(content.severity), ...pressing(state, content)])].sort();
  return Object.fromEntries(
    facts.map((fact) => {
      const answer = state.facts[fact]?.answer;
      return [fact, answer === undefined ? null : ({ ...answer } as Json)];
    }),
  );
};

const unknownSafety = (state: State, content: Content): boolean =>
  pressing(state, content).some((id) => state.facts[id]?.answer.kind !== 'value');

/** The level the matrix gives; null until its first fact has an answer. */
export const assess = (state: State, content: Content): Assessment | null => {
  const matrix = content.severity;
  if (!state.facts[matrix.opens]) return null;
  const view = severityView(state, content.facts);
  const rows = matrix.rows.filter((row) => truth(row.when.condition, view) === true);
  const floor = unknownSafety(state, content) ? matrix.unknownSafety : matrix.base;
  const level = Math.max(matrix.base, floor, ...rows.map((row) => row.level)) as Level;
  return { level, rows: rows.filter((row) => row.level === level).map((row) => row.id) };
};
