/** The moments that ship: each a time somebody can say, found in answers that exist. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/core/playbook/condition.ts';
import { shippedContent } from '../../support/shipped.ts';

const { moments, facts, regimes } = await shippedContent();
const named = Object.entries(moments);
const asked = new Set(
  Object.values(regimes).flatMap(({ clocks }) =>
    clocks.flatMap(({ from, variants }) => [from, ...variants.map((variant) => variant.from)]),
  ),
);

describe('moments', () => {
  it.each(named)('%s is a time that some law counts from', (fact) => {
    expect(facts[fact]?.type).toBe('datetime');
    expect(asked.has(fact)).toBe(true);
  });

  it.each(named)('%s is found in answers that exist', (_, sources) => {
    const used = sources.flatMap((source) =>
      source.from === 'answered' ? [source.answered, ...factsOf(source.when.condition)] : [],
    );
    expect(used.filter((fact) => facts[fact] === undefined)).toEqual([]);
  });

  it('of an order is never guessed', () => expect(moments['ordered_at']).toBeUndefined());
});
