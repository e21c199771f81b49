/**
 * Owns conditions and their three-valued logic: what rests on an unknown fact is unknown, never false.
 * Authors write CEL; an adapter checks it and turns it into these plain values, so that the walk needs no parser.
 */
import type { FactId, FactValue } from '../fact/model.ts';

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'constant'; readonly value: boolean }
  /** A confirm fact standing by itself. */
  | { readonly op: 'is'; readonly fact: FactId }
  | {
      readonly op: 'compare';
      readonly fact: FactId;
      readonly by: Comparison;
      readonly value: string | number | boolean;
    }
  /** `fact in ['a', 'b']` */
  | { readonly op: 'in'; readonly fact: FactId; readonly values: readonly (string | number)[] }
  /** `'a' in fact`, for choices and list facts. */
  | { readonly op: 'has'; readonly fact: FactId; readonly value: string }
  /** `size(fact) >= 2`, for choices and list facts. */
  | { readonly op: 'size'; readonly fact: FactId; readonly by: Comparison; readonly value: number }
  /** The only predicates on certainty; never unknown themselves. */
  | { readonly op: 'known' | 'confirmed'; readonly fact: FactId };

/** A condition with the words its author wrote, for `playbook show` and for findings. */
export type When = { readonly source: string; readonly condition: Condition };

/** null is unknown. */
export type Truth = boolean | null;

/** What a condition can see of an incident. The pseudo-fact `severity` reads as a number, null while it is unset. */
export type FactView = {
  /** The value that counts: a safety fact's assumed one while it is unknown; null where nothing counts. */
  readonly value: (fact: FactId) => FactValue | null;
  readonly known: (fact: FactId) => boolean;
  readonly confirmed: (fact: FactId) => boolean;
};

const compare = (left: string | number | boolean, by: Comparison, right: string | number | boolean): boolean => {
  switch (by) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
};

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Whether all of them come to that: one that says the opposite settles it, whatever is unknown of the others. */
const every = (parts: readonly Condition[], view: FactView, wanted: boolean): Truth => {
  let unknown = false;
  for (const part of parts) {
    const said = truth(part, view);
    if (said === !wanted) return false;
    unknown ||= said === null;
  }
  return unknown ? null : true;
};

/** What a condition on one fact says about a value that counts. Money compares by amount. */
const about = (condition: Extract<Condition, { fact: FactId }>, value: FactValue): boolean => {
  switch (condition.op) {
    case 'is':
      return value === true;
    case 'compare':
      return compare(scalar(value), condition.by, condition.value);
    case 'in':
      return condition.values.includes(scalar(value) as string | number);
    case 'has':
      return Array.isArray(value) && value.includes(condition.value);
    case 'size':
      return compare(Array.isArray(value) ? value.length : 0, condition.by, condition.value);
    case 'known':
    case 'confirmed':
      return true;
  }
};

const scalar = (value: FactValue): string | number | boolean =>
  typeof value !== 'object' ? value : 'amount' in value ? Number(value.amount) : value.join('\n');

/** Kleene's strong logic over the facts of a view. */
export const truth = (condition: Condition, view: FactView): Truth => {
  switch (condition.op) {
    case 'and':
      return every(condition.of, view, true);
    case 'or':
      return not(every(condition.of, view, false));
    case 'not':
      return not(truth(condition.of, view));
    case 'constant':
      return condition.value;
    case 'known':
      return view.known(condition.fact);
    case 'confirmed':
      return view.confirmed(condition.fact);
    default: {
      const value = view.value(condition.fact);
      return value === null ? null : about(condition, value);
    }
  }
};

/** Every fact a condition looks at, each once. */
export const factsOf = (condition: Condition): readonly FactId[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return [...new Set(condition.of.flatMap(factsOf))];
    case 'not':
      return factsOf(condition.of);
    case 'constant':
      return [];
    default:
      return [condition.fact];
  }
};
