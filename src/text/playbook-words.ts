/** Owns the shape of what is said about playbooks to whoever reads or writes one: kinds of steps, conditions, coverage. */
import type { Comparison } from '../core/playbook/condition.ts';
import type { Step } from '../core/playbook/model.ts';
import type { StarterWords } from '../core/playbook/starter.ts';

type Compared = Readonly<Record<Comparison, (name: string, value: string) => string>>;

/** A condition as a sentence. `name` is what a fact is called, `value` one of its values in words. */
export type ConditionWords = {
  readonly and: string;
  readonly or: string;
  readonly not: (what: string) => string;
  readonly group: (what: string) => string;
  readonly yes: (name: string) => string;
  readonly no: (name: string) => string;
  readonly compare: Compared;
  readonly size: Compared;
  readonly oneOf: (name: string, values: readonly string[]) => string;
  readonly has: (name: string, value: string) => string;
  readonly known: (name: string) => string;
  readonly unknown: (name: string) => string;
  readonly confirmed: (name: string) => string;
  readonly unconfirmed: (name: string) => string;
  readonly always: string;
  readonly never: string;
};

export type CoverageWords = {
  readonly warning: string;
  readonly template: string;
  readonly advice: string;
  readonly drill: string;
  /** Behind something that several playbooks share. */
  readonly shared: (playbooks: number) => string;
  readonly nothing: string;
  /** Named only by what shows words. */
  readonly wordsOnly: string;
  readonly carried: (carried: number, total: number) => string;
  readonly open: (rows: readonly string[]) => string;
};

export type PlaybookWords = {
  readonly kind: Readonly<Record<Step['kind'], string>>;
  readonly condition: ConditionWords;
  /** One line of a branch: under which condition it leads where. */
  readonly when: (condition: string, to: string) => string;
  readonly whenUnknown: (to: string) => string;
  readonly otherwise: (to: string) => string;
  readonly limit: (times: number, to: string) => string;
  readonly coverage: CoverageWords;
  /** Beside an arrow. */
  readonly graph: {
    readonly unknown: string;
    readonly otherwise: string;
    readonly limit: (times: number) => string;
  };
  /** Above the path of a file that was written. */
  readonly written: string;
  readonly starter: StarterWords;
};
