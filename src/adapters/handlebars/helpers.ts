/** Owns what the blocks of a template do. They see facts by id, never the words around them. */
import type { HelperOptions } from 'handlebars';
import type { FactValue } from '../../core/fact/model.ts';
import type { ShownFact } from '../../core/incident/context.ts';
import type { StateBlock } from '../../core/statement/blocks.ts';

type Facts = Readonly<Record<string, ShownFact>>;

const factIn = (options: HelperOptions, id: unknown): ShownFact => {
  const { facts } = options.data as { readonly facts: Facts };
  const fact = typeof id === 'string' && Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (fact === undefined) throw new Error(`no fact ${String(id)}`);
  return fact;
};

const HOLDS: Readonly<Record<StateBlock, (fact: ShownFact) => boolean>> = {
  known: ({ state }) => state !== 'unknown',
  confirmed: ({ state }) => state === 'confirmed',
  reported: ({ state }) => state === 'unconfirmed',
};

const isValue = (value: FactValue | null, said: unknown): boolean => {
  if (value === null) return false;
  if (typeof value === 'boolean') return said === (value ? 'yes' : 'no');
  return Array.isArray(value) ? value.includes(said) : String(value) === said;
};

/** A block function of Handlebars: the block itself where it holds, else its `else`. */
function branch(this: unknown, holds: boolean, options: HelperOptions): string {
  return holds ? options.fn(this) : options.inverse(this);
}

function block(name: StateBlock) {
  return function state(this: unknown, id: unknown, options: HelperOptions): string {
    return branch.call(this, HOLDS[name](factIn(options, id)), options);
  };
}

export const HELPERS = {
  known: block('known'),
  confirmed: block('confirmed'),
  reported: block('reported'),
  is(this: unknown, id: unknown, said: unknown, options: HelperOptions): string {
    const { state, value } = factIn(options, id);
    return branch.call(this, state !== 'unknown' && isValue(value, said), options);
  },
};
