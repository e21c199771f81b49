/** Owns what the blocks of a template ask. They see facts by id, never the words around them. */
import type { FactValue } from '../../core/fact/model.ts';
import type { ShownFact } from '../../core/incident/context.ts';
import type { StateBlock } from '../../core/statement/blocks.ts';

export type Facts = Readonly<Record<string, ShownFact>>;

/** Own keys alone, so that `constructor` is as unknown as any other word that is no fact. */
export const factIn = (facts: Facts, id: string): ShownFact => {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact;
};

export const HOLDS: Readonly<Record<StateBlock, (fact: ShownFact) => boolean>> = {
  known: ({ state }) => state !== 'unknown',
  confirmed: ({ state }) => state === 'confirmed',
  reported: ({ state }) => state === 'unconfirmed',
};

const isValue = (value: FactValue | null, said: string): boolean => {
  if (value === null) return false;
  if (typeof value === 'boolean') return said === (value ? 'yes' : 'no');
  return Array.isArray(value) ? value.includes(said) : String(value) === said;
};

export const saysThat = ({ state, value }: ShownFact, said: string): boolean =>
  state !== 'unknown' && isValue(value, said);
