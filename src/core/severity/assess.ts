/** Owns the computing of severity from facts: the highest row that is true, and a floor while safety is not known. */
import type { FactDef, FactId } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import { severityView } from '../incident/view.ts';
import { factsOf, truth } from '../playbook/condition.ts';
import type { Json } from '../record/event.ts';
import type { Level, SeverityMatrix } from './model.ts';

export type Assessment = { readonly level: Level; readonly rows: readonly string[] };

export type Inputs = { readonly [fact: string]: Json };

type Defs = Readonly<Record<FactId, FactDef>>;

const safetyFacts = (state: State, defs: Defs): readonly FactId[] =>
  Object.keys(state.facts).filter((id) => defs[id]?.assume != null);

/** The facts a level rests on, with their current answers: those the matrix looks at, and every safety fact that came up. */
export const inputsOf = (state: State, matrix: SeverityMatrix, defs: Defs): Inputs => {
  const looked = matrix.rows.flatMap((row) => factsOf(row.when.condition));
  const facts = [...new Set([matrix.opens, ...looked, ...safetyFacts(state, defs)])].sort();
  return Object.fromEntries(
    facts.map((fact) => {
      const answer = state.facts[fact]?.answer;
      return [fact, answer === undefined ? null : ({ ...answer } as Json)];
    }),
  );
};

const unknownSafety = (state: State, defs: Defs): boolean =>
  safetyFacts(state, defs).some((id) => state.facts[id]?.answer.kind !== 'value');

/** The level the matrix gives; null until its first fact has an answer. */
export const assess = (state: State, matrix: SeverityMatrix, defs: Defs): Assessment | null => {
  if (!state.facts[matrix.opens]) return null;
  const view = severityView(state, defs);
  const rows = matrix.rows.filter((row) => truth(row.when.condition, view) === true);
  const floor = unknownSafety(state, defs) ? matrix.unknownSafety : matrix.base;
  const level = Math.max(matrix.base, floor, ...rows.map((row) => row.level)) as Level;
  return { level, rows: rows.filter((row) => row.level === level).map((row) => row.id) };
};
