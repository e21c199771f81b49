/** What each kind of condition says of a known and of an unknown fact, and which way a walk takes by it. */
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/core/fact/model.ts';
import { type Condition, type FactView, factsOf, type Truth, truth } from '../../src/core/playbook/condition.ts';
import type { Way } from '../../src/core/playbook/model.ts';
import { follow } from '../../src/core/playbook/way.ts';

const view = (facts: Readonly<Record<string, FactValue>>, confirmed: readonly string[] = []): FactView => ({
  value: (fact) => facts[fact] ?? null,
  known: (fact) => Object.hasOwn(facts, fact),
  confirmed: (fact) => confirmed.includes(fact),
});

const NOTHING = view({});
const harm: Condition = { op: 'is', fact: 'harm' };
const seen: Condition = { op: 'is', fact: 'seen' };

describe('truth', () => {
  const cases: readonly (readonly [string, Condition, FactValue, Truth])[] = [
    ['yes', { op: 'is', fact: 'f' }, true, true],
    ['no', { op: 'is', fact: 'f' }, false, false],
    ['equal', { op: 'compare', fact: 'f', by: '==', value: 'a' }, 'a', true],
    ['not equal', { op: 'compare', fact: 'f', by: '!=', value: 'a' }, 'a', false],
    ['more', { op: 'compare', fact: 'f', by: '>', value: 10 }, 10, false],
    ['at least', { op: 'compare', fact: 'f', by: '>=', value: 10 }, 10, true],
    [
      'money by amount',
      { op: 'compare', fact: 'f', by: '<', value: 900 },
      { amount: '1000.50', currency: 'TWD' },
      false,
    ],
    ['among', { op: 'in', fact: 'f', values: ['a', 'b'] }, 'b', true],
    ['not among', { op: 'in', fact: 'f', values: ['a', 'b'] }, 'c', false],
    ['holds', { op: 'has', fact: 'f', value: 'a' }, ['b', 'a'], true],
    ['holds nothing', { op: 'has', fact: 'f', value: 'a' }, [], false],
    ['counts', { op: 'size', fact: 'f', by: '>=', value: 2 }, ['a', 'b'], true],
  ];

  it.each(cases)('%s', (_, condition, value, expected) => expect(truth(condition, view({ f: value }))).toBe(expected));
  it.each(cases)('%s, of an unknown fact, is unknown', (_, condition) => expect(truth(condition, NOTHING)).toBeNull());

  it('false and unknown is false, true or unknown is true', () => {
    expect(truth({ op: 'and', of: [harm, seen] }, view({ harm: false }))).toBe(false);
    expect(truth({ op: 'or', of: [harm, seen] }, view({ harm: true }))).toBe(true);
  });

  it('what hangs on something unknown is unknown', () => {
    expect(truth({ op: 'and', of: [harm, seen] }, view({ harm: true }))).toBeNull();
    expect(truth({ op: 'or', of: [harm, seen] }, view({ harm: false }))).toBeNull();
    expect(truth({ op: 'not', of: harm }, NOTHING)).toBeNull();
  });

  it('only known and confirmed speak about certainty, and always definitely', () => {
    expect(truth({ op: 'known', fact: 'harm' }, NOTHING)).toBe(false);
    expect(truth({ op: 'confirmed', fact: 'harm' }, view({ harm: true }))).toBe(false);
    expect(truth({ op: 'confirmed', fact: 'harm' }, view({ harm: true }, ['harm']))).toBe(true);
  });
});

describe('factsOf', () => {
  it('names each fact once', () => {
    expect(
      factsOf({
        op: 'or',
        of: [harm, { op: 'not', of: { op: 'and', of: [harm, seen] } }, { op: 'constant', value: true }],
      }),
    ).toEqual(['harm', 'seen']);
  });
});

describe('a way', () => {
  const way: Way = {
    kind: 'branches',
    branches: [
      { when: { source: 'harm', condition: harm }, to: 'doctor' },
      { when: { source: 'seen', condition: seen }, to: 'look' },
    ],
    unknown: 'ask',
    otherwise: 'done',
  };

  it('takes the first line that is not false', () => {
    expect(follow(way, view({ harm: true, seen: true }))).toBe('doctor');
    expect(follow(way, view({ harm: false, seen: true }))).toBe('look');
    expect(follow(way, view({ harm: false, seen: false }))).toBe('done');
  });

  it('takes the way of the unknown where the deciding line is unknown, even if a later one is true', () => {
    expect(follow(way, view({ seen: true }))).toBe('ask');
    expect(follow(way, view({ harm: true }))).toBe('doctor');
  });
});
