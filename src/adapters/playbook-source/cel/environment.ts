/** Owns what CEL knows of the fact dictionary: the type of every fact, and the two predicates on certainty. */
import { Environment } from '@marcbachmann/cel-js';
import type { FactDef, FactId, FactType } from '../../../core/fact/model.ts';
import { RESERVED, SEVERITY } from '../../../core/playbook/reserved.ts';

export type Dictionary = Readonly<Record<FactId, FactDef>>;

type CelType = 'bool' | 'int' | 'double' | 'string' | 'list<string>';

export const celType = (type: FactType): CelType => {
  switch (type) {
    case 'confirm':
      return 'bool';
    case 'integer':
      return 'int';
    case 'number':
    case 'money':
      return 'double';
    case 'choices':
    case 'list':
      return 'list<string>';
    case 'text':
    case 'longtext':
    case 'name':
    case 'date':
    case 'datetime':
    case 'choice':
      return 'string';
  }
};

const LIMITS = { maxAstNodes: 300, maxDepth: 24, maxListElements: 64, maxMapEntries: 16, maxCallArguments: 6 };

/** How `known` and `confirmed` answer; only tests evaluate, the walk reads core's own values. */
export type Certainties = {
  readonly known: (value: unknown) => boolean;
  readonly confirmed: (value: unknown) => boolean;
};

const NEVER_RUN: Certainties = { known: () => true, confirmed: () => true };

/** What the record can be asked is written `done('counsel')`, and is a fact of that name: it is called, and no variable. */
const isAsked = (id: FactId): boolean => id.includes(':');

/** An environment in which every fact is a variable of its type. Whole numbers compare with decimals, as authors write them. */
export const environment = (facts: Dictionary, { known, confirmed }: Certainties = NEVER_RUN): Environment => {
  const env = new Environment({ limits: LIMITS, homogeneousAggregateLiterals: true });
  const all = Object.values(facts);
  for (const { id, type } of all) if (!RESERVED.has(id) && !isAsked(id)) env.registerVariable(id, celType(type));
  const asked = new Set(all.flatMap(({ id }) => (isAsked(id) ? [id.slice(0, id.indexOf(':'))] : [])));
  for (const name of asked) env.registerFunction(`${name}(string): bool`, () => true);
  env.registerVariable(SEVERITY, 'int');
  env.registerFunction('known(dyn): bool', known);
  env.registerFunction('confirmed(dyn): bool', confirmed);
  env.registerOperator('double == int', (left: number, right: bigint) => left === Number(right));
  return env;
};
