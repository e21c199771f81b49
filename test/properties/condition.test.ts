/** Conditions under arbitrary facts: CEL's own verdict where all is known, Kleene's laws where not, and no change of mind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment } from '../../src/adapters/playbook-source/cel/environment.ts';
import { conditionReader } from '../../src/adapters/playbook-source/cel/read.ts';
import type { FactValue } from '../../src/core/fact/model.ts';
import { type Condition, factsOf, truth } from '../../src/core/playbook/condition.ts';
import { type Row, viewOf } from '../../src/core/playbook/truth-table.ts';
import { anyRow, condition, FACTS, fullRow, plainCondition } from '../support/facts.ts';

const read = conditionReader(FACTS);

const parsed = (source: string): Condition => {
  const { condition: found, faults } = read(source);
  if (found === null) throw new Error(`${source}: ${JSON.stringify(faults)}`);
  return found;
};

/** A value as CEL holds it: whole numbers of `integer` and `severity` are its ints, all other numbers its doubles. */
const celValue = (id: string, value: FactValue): unknown => {
  if (typeof value === 'number') return id === 'sold' || id === 'severity' ? BigInt(value) : value;
  return typeof value === 'object' && 'amount' in value ? Number(value.amount) : value;
};

const celContext = (row: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([id, cell]) => (cell === null ? [] : [[id, celValue(id, cell.value)]])),
  );

const env = environment(FACTS);
const runs = { numRuns: 2_000 };

describe('a condition', () => {
  it('says what CEL says, where every fact is known', () => {
    fc.assert(
      fc.property(plainCondition, fullRow, (source, row) => {
        expect(truth(parsed(source), viewOf(row, FACTS))).toBe(env.evaluate(source, celContext(row)));
      }),
      runs,
    );
  });

  it('never takes back a definite answer when something unknown becomes known', () => {
    // `known` and `confirmed` speak about what is known now, so they may change, and so may what counts for a safety fact.
    const facts = { ...FACTS, harm: { ...FACTS['harm'], assume: null } } as typeof FACTS;
    fc.assert(
      fc.property(plainCondition, anyRow, fullRow, (source, before, all) => {
        const after = Object.fromEntries(Object.entries(before).map(([id, cell]) => [id, cell ?? all[id] ?? null]));
        const first = truth(parsed(source), viewOf(before, facts));
        if (first !== null) expect(truth(parsed(source), viewOf(after, facts))).toBe(first);
      }),
      runs,
    );
  });

  it('is definite where every fact it looks at is known', () => {
    fc.assert(
      fc.property(condition, fullRow, (source, row) => {
        expect(truth(parsed(source), viewOf(row, FACTS))).not.toBeNull();
      }),
      runs,
    );
  });

  it('depends only on the facts it names', () => {
    fc.assert(
      fc.property(condition, anyRow, anyRow, (source, row, other) => {
        const of = parsed(source);
        const named = new Set(factsOf(of));
        const mixed = Object.fromEntries(
          Object.entries(row).map(([id, cell]) => [id, named.has(id) ? cell : (other[id] ?? null)]),
        );
        expect(truth(of, viewOf(mixed, FACTS))).toBe(truth(of, viewOf(row, FACTS)));
      }),
      runs,
    );
  });
});

describe("Kleene's laws", () => {
  const said = (of: Condition, row: Row) => truth(of, viewOf(row, FACTS));
  const law = (
    name: string,
    left: (a: Condition, b: Condition) => Condition,
    right: (a: Condition, b: Condition) => Condition,
  ) =>
    it(name, () => {
      fc.assert(
        fc.property(condition, condition, anyRow, (a, b, row) => {
          const [one, other] = [parsed(a), parsed(b)];
          expect(said(left(one, other), row)).toBe(said(right(one, other), row));
        }),
        { numRuns: 500 },
      );
    });
  const and = (...of: readonly Condition[]): Condition => ({ op: 'and', of });
  const or = (...of: readonly Condition[]): Condition => ({ op: 'or', of });
  const not = (of: Condition): Condition => ({ op: 'not', of });

  law(
    'two denials cancel',
    (a) => not(not(a)),
    (a) => a,
  );
  law(
    'de Morgan: not both is either not',
    (a, b) => not(and(a, b)),
    (a, b) => or(not(a), not(b)),
  );
  law(
    'de Morgan: not either is both not',
    (a, b) => not(or(a, b)),
    (a, b) => and(not(a), not(b)),
  );
  law(
    'order does not matter to and',
    (a, b) => and(a, b),
    (a, b) => and(b, a),
  );
  law(
    'order does not matter to or',
    (a, b) => or(a, b),
    (a, b) => or(b, a),
  );
  law(
    'saying it twice changes nothing',
    (a) => and(a, a),
    (a) => a,
  );
  law(
    'absorption',
    (a, b) => or(a, and(a, b)),
    (a) => a,
  );
  law(
    'distribution',
    (a, b) => and(a, or(b, not(b))),
    (a, b) => or(and(a, b), and(a, not(b))),
  );
});
