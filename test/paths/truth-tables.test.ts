/** The truth table of every shipped condition, with each of its facts unknown, and where each row of it leads. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import { type Condition, truth, type When } from '../../src/core/playbook/condition.ts';
import type { Content, Way } from '../../src/core/playbook/model.ts';
import { conditionsOf } from '../../src/core/playbook/rules/laws.ts';
import { MAX_ROWS, type Row, tableOf, viewOf } from '../../src/core/playbook/truth-table.ts';
import { follow } from '../../src/core/playbook/way.ts';

const { content: compiled } = await lintContent(path.join(import.meta.dirname, '..', '..'));
if (compiled === null) throw new Error('there is no shipped content to test');
const content: Content = compiled;

type Named<T> = readonly [name: string, it: T];

const ways: readonly Named<Extract<Way, { kind: 'branches' }>>[] = Object.values(content.playbooks).flatMap(
  ({ id, steps }) =>
    Object.values(steps).flatMap((step) =>
      'next' in step && step.next.kind === 'branches' ? [[`${id}/${step.id}`, step.next] as const] : [],
    ),
);

const conditions: readonly Named<When>[] = [
  ...ways.flatMap(([name, { branches }]) => branches.map(({ when }) => [`${name}: ${when.source}`, when] as const)),
  ...Object.values(content.playbooks).flatMap(({ id, headerWhen }) =>
    headerWhen === null ? [] : [[`${id}/header: ${headerWhen.source}`, headerWhen] as const],
  ),
  ...content.severity.rows.map(({ id, when }) => [`severity/${id}: ${when.source}`, when] as const),
  ...Object.values(content.templates).flatMap(({ id, offer }) =>
    offer === null ? [] : [[`templates/${id}: ${offer.source}`, offer] as const],
  ),
  ...conditionsOf({ content, shipped: true }).map(
    ({ path: at, when }) => [`${at.join('/')}: ${when.source}`, when] as const,
  ),
];

const asksCertainty = (condition: Condition): boolean => {
  switch (condition.op) {
    case 'known':
    case 'confirmed':
      return true;
    case 'and':
    case 'or':
      return condition.of.some(asksCertainty);
    case 'not':
      return asksCertainty(condition.of);
    default:
      return false;
  }
};

const rowsOf = (of: readonly Condition[]): readonly Row[] => {
  const table = tableOf(of, content.facts);
  expect(table.count).toBeLessThanOrEqual(MAX_ROWS);
  const rows = [...table.rows()];
  expect(rows.length).toBe(table.count);
  return rows;
};

const said = (condition: Condition, row: Row) => truth(condition, viewOf(row, content.facts));

/** What can still become of a row once `fact` is known. */
const completions = (row: Row, fact: string, rows: readonly Row[]): readonly Row[] =>
  rows.filter((other) => other[fact] !== null && Object.keys(row).every((id) => id === fact || other[id] === row[id]));

const assumed = (fact: string): boolean => (content.facts[fact]?.assume ?? null) !== null;

it('there is something to test', () => {
  expect(ways.length).toBeGreaterThan(0);
  expect(conditions.length).toBeGreaterThan(ways.length);
});

describe('every condition', () => {
  it.each(conditions)('%s', (_, { condition }) => {
    const rows = rowsOf([condition]);
    const answers = new Set(rows.map((row) => said(condition, row)));
    expect(answers.has(true)).toBe(true);
    expect(answers.has(false) || answers.has(null)).toBe(true);
    if (asksCertainty(condition)) return;
    for (const row of rows)
      for (const fact of Object.keys(row).filter((id) => row[id] === null && !assumed(id))) {
        const before = said(condition, row);
        if (before === null) continue;
        expect(
          completions(row, fact, rows)
            .map((after) => said(condition, after))
            .every((after) => after === before),
        ).toBe(true);
      }
  });
});

/** What the deciding line of a row is, and where it must lead. */
const decided = (
  way: Extract<Way, { kind: 'branches' }>,
  row: Row,
): { readonly line: string; readonly to: string | null } => {
  const index = way.branches.findIndex(({ when }) => said(when.condition, row) !== false);
  const branch = way.branches[index];
  if (branch === undefined) return { line: 'otherwise', to: way.otherwise };
  // A null `unknown` promises that no line can be unknown, whatever is unknown: then this leads nowhere and the test fails.
  if (said(branch.when.condition, row) === null) return { line: 'unknown', to: way.unknown };
  return { line: String(index), to: branch.to };
};

describe('every branch list', () => {
  it.each(ways)('%s', (_, way) => {
    const taken = new Set<string>();
    for (const row of rowsOf(way.branches.map(({ when }) => when.condition))) {
      const { line, to } = decided(way, row);
      expect(follow(way, viewOf(row, content.facts))).toBe(to);
      taken.add(line);
    }
    const lines = way.branches.map((_branch, index) => String(index));
    expect([...taken].sort()).toEqual([...lines, 'otherwise', ...(way.unknown === null ? [] : ['unknown'])].sort());
  });
});
