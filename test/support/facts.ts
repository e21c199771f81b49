/** A small fact dictionary with one fact of every type that conditions tell apart, and arbitrary conditions and rows over it. */
import fc from 'fast-check';
import type { FactDef, FactId, FactType, FactValue } from '../../src/core/fact/model.ts';
import type { Cell, Dictionary, Row } from '../../src/core/playbook/truth-table.ts';

const def = (id: FactId, type: FactType, more: Partial<FactDef> = {}): FactDef => ({
  id,
  type,
  choices: [],
  min: null,
  max: null,
  personal: null,
  assume: null,
  certainty: 'unconfirmed',
  promise: false,
  news: false,
  internal: false,
  place: null,
  ...more,
});

export const FACTS: Dictionary = Object.fromEntries(
  [
    def('harm', 'confirm', { assume: true }),
    def('seen', 'confirm'),
    def('sold', 'integer'),
    def('weight', 'number'),
    def('cost', 'money'),
    def('brand', 'name'),
    def('made_on', 'date'),
    def('spread', 'choice', { choices: ['nobody', 'social', 'press'] }),
    def('signs', 'choices', { choices: ['smell', 'heat', 'noise'] }),
    def('witnesses', 'list'),
  ].map((fact) => [fact.id, fact]),
);

const number = fc.integer({ min: -3, max: 3 });
const word = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-01-01', '2026-06-30', '2026-11-22');
const ordered = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
const equal = fc.constantFrom('==', '!=');
const bool = fc.constantFrom('true', 'false');
const choice = fc.constantFrom('nobody', 'social', 'press');
const sign = fc.constantFrom('smell', 'heat', 'noise');

const infix = (left: string, by: fc.Arbitrary<string>, right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(by, right).map(([sign_, value]) => `${left} ${sign_} ${value}`);

const quoted = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => text.map((each) => `'${each}'`);
const listOf = (items: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(items, { minLength: 1, maxLength: 3 }).map((each) => `[${each.join(', ')}]`);

const leaf: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('harm', 'seen', 'true', 'false'),
  infix('seen', equal, bool),
  infix('sold', ordered, number.map(String)),
  infix('weight', ordered, number.map(String)),
  infix(
    'weight',
    ordered,
    number.map((each) => (each / 2).toFixed(1)),
  ),
  infix('cost', ordered, number.map(String)),
  infix('brand', ordered, quoted(word)),
  infix('made_on', ordered, quoted(day)),
  infix('spread', equal, quoted(choice)),
  infix('spread', fc.constant('in'), listOf(quoted(choice))),
  infix('sold', fc.constant('in'), listOf(number.map(String))),
  infix('brand', fc.constant('in'), listOf(quoted(word))),
  sign.map((each) => `'${each}' in signs`),
  word.map((each) => `'${each}' in witnesses`),
  infix('size(signs)', ordered, number.map(String)),
  infix('size(witnesses)', ordered, number.map(String)),
  infix('severity', ordered, fc.integer({ min: 1, max: 4 }).map(String)),
  fc.tuple(number, fc.constantFrom('<', '>=', '==')).map(([value, by]) => `${value} ${by} sold`),
);

const certainty: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('known', 'confirmed'), fc.constantFrom(...Object.keys(FACTS)))
  .map(([name, fact]) => `${name}(${fact})`);

const grown = (leaves: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ all: string }>((tie) => ({
    all: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'condition' },
      leaves,
      fc
        .tuple(tie('all'), fc.constantFrom('&&', '||'), tie('all'))
        .map(([left, by, right]) => `(${left}) ${by} (${right})`),
      tie('all').map((inner) => `!(${inner})`),
    ),
  })).all;

/** Conditions without `known` and `confirmed`. */
export const plainCondition: fc.Arbitrary<string> = grown(leaf);

/** Any condition of the small grammar. */
export const condition: fc.Arbitrary<string> = grown(
  fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: certainty }),
);

const subset = (of: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...of]);

const values: Readonly<Record<FactId, fc.Arbitrary<FactValue>>> = {
  harm: fc.boolean(),
  seen: fc.boolean(),
  sold: number,
  weight: number.map((each) => each / 2),
  cost: number.map((each) => ({ amount: String(each), currency: 'TWD' })),
  brand: word,
  made_on: day,
  spread: choice,
  signs: subset(['smell', 'heat', 'noise']),
  witnesses: subset(['a', 'b', 'c']),
  severity: fc.integer({ min: 1, max: 4 }),
};

const cell = (value: fc.Arbitrary<FactValue>): fc.Arbitrary<Cell> =>
  fc.tuple(value, fc.boolean()).map(([each, confirmed]) => ({ value: each, confirmed }));

/** Rows in which everything is known. */
export const fullRow: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, cell(value)])),
);

/** Rows in which any fact may be unknown. */
export const anyRow: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, fc.option(cell(value), { nil: null })])),
);
