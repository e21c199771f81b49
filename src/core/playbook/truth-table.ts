/** Owns the finite table of a condition: a few telling values for each fact, unknown among them, and every combination. */
import type { FactDef, FactId, FactValue } from '../fact/model.ts';
import type { Condition, FactView } from './condition.ts';
import { SEVERITY } from './reserved.ts';

/** One state a fact can be in: what it holds, and whether that was checked. Null is unknown. */
export type Cell = { readonly value: FactValue; readonly confirmed: boolean } | null;

/** One row: a state for every fact the conditions look at. */
export type Row = Readonly<Record<FactId, Cell>>;

export type Dictionary = Readonly<Record<FactId, FactDef>>;

export const MAX_ROWS = 50_000;

type Leaf = Extract<Condition, { fact: FactId }>;

const leaves = (condition: Condition): readonly Leaf[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(leaves);
    case 'not':
      return leaves(condition.of);
    case 'constant':
      return [];
    default:
      return [condition];
  }
};

/** The number itself, and one step to either side of it. */
const around = (value: number): readonly number[] => [value - 1, value, value + 1];

const constants = (uses: readonly Leaf[]): readonly (string | number | boolean)[] =>
  uses.flatMap((leaf): readonly (string | number | boolean)[] =>
    leaf.op === 'compare' ? [leaf.value] : leaf.op === 'in' ? leaf.values : [],
  );

const sampleNumbers = (uses: readonly Leaf[], def: FactDef | undefined): readonly number[] => {
  const numbers = constants(uses).flatMap((value) => (typeof value === 'number' ? around(value) : []));
  const inside = numbers.filter((value) => value >= (def?.min ?? -Infinity) && value <= (def?.max ?? Infinity));
  return [...new Set(inside.length > 0 ? inside : [def?.min ?? 0])].sort((a, b) => a - b);
};

/** Texts and dates: each constant, something before and behind it, and something else. */
const sampleTexts = (uses: readonly Leaf[]): readonly string[] => {
  const texts = constants(uses).flatMap((value) => (typeof value === 'string' ? [value, `${value}~`] : []));
  return [...new Set(['', ...texts])].sort();
};

const subsets = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] => {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((set) => [first, ...set])];
};

/** Values nobody asks about, enough of them to reach every size that is compared with. */
const fillers = (uses: readonly Leaf[], others: readonly string[]): readonly string[] => {
  const sizes = uses.flatMap((leaf) => (leaf.op === 'size' ? [leaf.value + 1] : []));
  return others.slice(0, Math.max(1, ...sizes));
};

const MAX_SUBSET = 6;

/** Every mix of the values that are asked about, with nothing else or with others beside them. */
const sampleSets = (uses: readonly Leaf[], def: FactDef | undefined): readonly (readonly string[])[] => {
  const asked = [...new Set(uses.flatMap((leaf) => (leaf.op === 'has' ? [leaf.value] : [])))].slice(0, MAX_SUBSET);
  const known = def?.type === 'choices' ? def.choices : ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `~${name}`);
  const extra = fillers(
    uses,
    known.filter((value) => !asked.includes(value)),
  );
  const grown = extra.map((_, index) => extra.slice(0, index + 1));
  return subsets(asked).flatMap((set) => [set, ...grown.map((more) => [...set, ...more])]);
};

const LEVELS = [1, 2, 3, 4];

const values = (fact: FactId, uses: readonly Leaf[], facts: Dictionary): readonly FactValue[] => {
  if (fact === SEVERITY) return LEVELS;
  const def = facts[fact];
  switch (def?.type) {
    case 'confirm':
      return [true, false];
    case 'choice':
      return def.choices;
    case 'choices':
    case 'list':
      return sampleSets(uses, def);
    case 'integer':
    case 'number':
      return sampleNumbers(uses, def);
    case 'money':
      return sampleNumbers(uses, def).map((amount) => ({ amount: String(amount), currency: 'TWD' }));
    default:
      return sampleTexts(uses);
  }
};

/** Certainty doubles the rows, so it varies only where a condition asks about it. */
const cells = (fact: FactId, uses: readonly Leaf[], facts: Dictionary): readonly Cell[] => {
  const certainties = uses.some(({ op }) => op === 'confirmed') ? [true, false] : [false];
  return [
    null,
    ...values(fact, uses, facts).flatMap((value) => certainties.map((confirmed) => ({ value, confirmed }))),
  ];
};

export type Table = {
  readonly facts: readonly FactId[];
  /** How many rows there are; `rows` is empty where that is more than `MAX_ROWS`. */
  readonly count: number;
  readonly rows: () => Iterable<Row>;
};

function* combine(columns: readonly (readonly [FactId, readonly Cell[]])[], row: Row = {}): Generator<Row> {
  const [first, ...rest] = columns;
  if (first === undefined) {
    yield row;
    return;
  }
  for (const cell of first[1]) yield* combine(rest, { ...row, [first[0]]: cell });
}

/** The table of all facts that some conditions look at. */
export const tableOf = (conditions: readonly Condition[], facts: Dictionary): Table => {
  const all = conditions.flatMap(leaves);
  const ids = [...new Set(all.map(({ fact }) => fact))];
  const columns = ids.map(
    (id) =>
      [
        id,
        cells(
          id,
          all.filter(({ fact }) => fact === id),
          facts,
        ),
      ] as const,
  );
  const count = columns.reduce((product, [, of]) => product * of.length, 1);
  return { facts: ids, count, rows: () => (count > MAX_ROWS ? [] : combine(columns)) };
};

/** What a condition sees of a row: an unknown safety fact counts as its assumed value. */
export const viewOf = (row: Row, facts: Dictionary): FactView => ({
  value: (fact) => row[fact]?.value ?? facts[fact]?.assume ?? null,
  known: (fact) => (row[fact] ?? null) !== null,
  confirmed: (fact) => row[fact]?.confirmed ?? false,
});
