/** Owns what advice on a decision is: which answers usually fit which facts, and which are warned of. */
import type { FactId } from '../fact/model.ts';
import type { When } from '../playbook/condition.ts';
import type { Json } from '../record/event.ts';

/** Whose doing people take it for; `open` while nobody can say. */
export const CLUSTERS = ['victim', 'accident', 'preventable', 'open'] as const;
export type Cluster = (typeof CLUSTERS)[number];

export type AdviceRow = {
  readonly id: string;
  /** The choice fact that is decided. */
  readonly fact: FactId;
  readonly when: When;
  /** The choice that usually fits. */
  readonly advise: string;
  /** Choices that the facts speak against. */
  readonly against: readonly string[];
  readonly cluster: Cluster;
  /** Something of the kind was before, or the name is poor: the case is one step graver. */
  readonly history: boolean;
  /** Where it comes from: author, work, year. */
  readonly source: string;
  readonly confidence: 'medium' | 'low';
  /** Rows of the practice list it carries, and mistakes its warning is about. */
  readonly practice: readonly string[];
  readonly warns: readonly string[];
};

/** `warning` is said where a choice of `against` is taken; null where there is none. */
export type AdviceText = { readonly say: string; readonly warning: string | null };

/** What the record keeps of it beside the decision. */
export type Advised = {
  readonly row: string;
  readonly advise: string;
  /** The decision is one that the facts spoke against. */
  readonly against: boolean;
  readonly inputs: { readonly [fact: string]: Json };
};
