/** What a condition may say, and what is answered where it says something else. */
import { describe, expect, it } from 'vitest';
import { conditionReader } from '../../src/adapters/playbook-source/cel/read.ts';
import { FACTS } from '../support/facts.ts';

const read = conditionReader(FACTS);

const faults = (source: string) =>
  read(source).faults.map(({ code, span, params }) => ({ code, at: source.slice(...span), ...params }));

describe('a condition', () => {
  it.each([
    ['harm', { op: 'is', fact: 'harm' }],
    ['!harm', { op: 'not', of: { op: 'is', fact: 'harm' } }],
    ["spread == 'press'", { op: 'compare', fact: 'spread', by: '==', value: 'press' }],
    ["spread in ['press', 'social']", { op: 'in', fact: 'spread', values: ['press', 'social'] }],
    ['sold > 1000', { op: 'compare', fact: 'sold', by: '>', value: 1000 }],
    ['1000 < sold', { op: 'compare', fact: 'sold', by: '>', value: 1000 }],
    ['weight == 2', { op: 'compare', fact: 'weight', by: '==', value: 2 }],
    ['weight >= -2.5', { op: 'compare', fact: 'weight', by: '>=', value: -2.5 }],
    ['cost != 1000', { op: 'compare', fact: 'cost', by: '!=', value: 1000 }],
    ["'smell' in signs", { op: 'has', fact: 'signs', value: 'smell' }],
    ['size(signs) > 0', { op: 'size', fact: 'signs', by: '>', value: 0 }],
    ['2 <= size(witnesses)', { op: 'size', fact: 'witnesses', by: '>=', value: 2 }],
    ["made_on < '2026-11-22'", { op: 'compare', fact: 'made_on', by: '<', value: '2026-11-22' }],
    ['known(spread)', { op: 'known', fact: 'spread' }],
    ['confirmed(severity)', { op: 'confirmed', fact: 'severity' }],
    ['severity >= 3', { op: 'compare', fact: 'severity', by: '>=', value: 3 }],
    ['true', { op: 'constant', value: true }],
    [
      'harm && seen && known(sold)',
      {
        op: 'and',
        of: [
          { op: 'is', fact: 'harm' },
          { op: 'is', fact: 'seen' },
          { op: 'known', fact: 'sold' },
        ],
      },
    ],
  ])('%s', (source, condition) => expect(read(source)).toEqual({ condition, faults: [] }));
});

describe('it answers with the place and the cause:', () => {
  it.each([
    [
      'sold ＞ 10 && harm ＝＝ true',
      [
        { code: 'condition.full-width', found: '＞', expected: '>' },
        { code: 'condition.full-width', found: '＝' },
        { code: 'condition.full-width', at: '＝' },
      ],
    ],
    [
      'spread == “press”',
      [
        { found: '“', expected: "'" },
        { found: '”', expected: "'" },
      ],
    ],
    [
      '（harm）',
      [
        { found: '（', expected: '(' },
        { found: '）', expected: ')' },
      ],
    ],
    [
      "spread == 'pres'",
      [{ code: 'condition.not-a-value', at: "'pres'", near: 'press', values: 'nobody | social | press' }],
    ],
    ["spread in ['press', 'tv']", [{ code: 'condition.not-a-value', at: "'tv'", found: 'tv' }]],
    ["'smel' in signs", [{ code: 'condition.not-a-value', fact: 'signs', near: 'smell' }]],
    ['ham', [{ code: 'playbook.unknown-fact', at: 'ham', near: 'harm' }]],
    ['harm && zzz && qqq', [{ found: 'zzz' }, { found: 'qqq' }]],
    ['sold', [{ code: 'condition.not-yes-no', fact: 'sold', type: 'integer' }]],
    ["known('harm')", [{ code: 'condition.needs-fact', found: "known('harm')" }]],
    ['known(harm && seen)', [{ code: 'condition.needs-fact' }]],
    ['known(harm, seen)', [{ code: 'condition.needs-fact' }]],
    ["sold > 'many'", [{ code: 'condition.type', at: "'many'", expected: 'number' }]],
    ['spread > 3', [{ code: 'condition.type', expected: 'string' }]],
    ["spread > 'a'", [{ code: 'condition.not-supported', found: '>' }]],
    ['harm > false', [{ code: 'condition.not-supported' }]],
    ['size(spread) > 1', [{ code: 'condition.type', found: 'choice', expected: 'choices | list' }]],
    ['sold + 1 > 2', [{ code: 'condition.not-supported', at: 'sold + 1 > 2' }]],
    ['sold == weight', [{ code: 'condition.not-supported' }]],
    ["brand.matches('a+')", [{ code: 'condition.not-supported' }]],
    ["brand.startsWith('a')", [{ code: 'condition.not-supported' }]],
    ["signs.exists(each, each == 'smell')", [{ code: 'condition.not-supported' }]],
    ['signs.size() > 1', [{ code: 'condition.not-supported' }]],
    ['has(brand.x)', [{ code: 'condition.not-supported' }]],
    ["brand == 'a' ? harm : seen", [{ code: 'condition.not-supported' }]],
    ["{'a': 1} == {'a': 1}", [{ code: 'condition.not-supported' }]],
    ["signs == ['smell']", [{ code: 'condition.not-supported' }]],
    ['brand == null', [{ code: 'condition.not-supported' }]],
    ['1', [{ code: 'condition.type', expected: 'bool' }]],
    ['harm and seen', [{ code: 'condition.syntax' }]],
    ["spread = 'press'", [{ code: 'condition.syntax', at: '=' }]],
    ['harm &&', [{ code: 'condition.syntax' }]],
    ['', [{ code: 'condition.syntax' }]],
    ['constructor', [{ code: 'playbook.unknown-fact' }]],
    [`${'('.repeat(40)}harm${')'.repeat(40)}`, [{ code: 'condition.too-big' }]],
    [Array.from({ length: 400 }, () => 'harm').join(' && '), [{ code: 'condition.too-big' }]],
  ])('%s', (source, expected) => {
    expect(read(source).condition).toBeNull();
    expect(faults(source)).toEqual(expected.map((each) => expect.objectContaining(each)));
  });

  it('without ever running a slow pattern', () => {
    const start = performance.now();
    read(`brand.matches('(a+)+$') && brand == '${'a'.repeat(200)}'`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
