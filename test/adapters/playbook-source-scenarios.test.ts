/** Scenarios as their authors write them: what is read, and every code that can be wrong with one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/adapters/playbook-source/compile.ts';
import { packScenarios, unpackScenarios } from '../../src/core/drill/pack.ts';
import { FIXTURES, goodWith } from '../support/content.ts';

const FOLDER = 'playbooks/shop/drills/first';
const textOf = (name: string): string => readFileSync(path.join(FIXTURES, 'good', FOLDER, name), 'utf8');

const lint = (name: string, change: readonly [string, string]) => {
  const text = textOf(name);
  expect(text).toContain(change[0]);
  return lintFiles(goodWith(new Map([[`${FOLDER}/${name}`, text.replace(...change)]])));
};

const codesFor = (name: string, change: readonly [string, string]): readonly string[] => [
  ...new Set(lint(name, change).findings.map(({ code }) => code)),
];

describe('a scenario', () => {
  const { scenarios, findings } = lintFiles(goodWith());
  const [first] = scenarios;

  it('is read with its times, its conditions and its three languages', () => {
    expect(findings).toEqual([]);
    expect(first).toMatchObject({ id: 'first', playbook: 'shop', length: 15, solo: true, known: ['brand', 'plan'] });
    expect(first?.injects.map(({ due }) => [due.after, due.minutes])).toEqual([
      ['start', 0],
      ['inject', 2],
      ['when', 1],
    ]);
    expect(first?.injects[1]?.when?.condition).toEqual({
      op: 'and',
      of: [
        { op: 'compare', fact: 'spread', by: '==', value: 'press' },
        { op: 'not', of: { op: 'is', fact: 'released:note' } },
      ],
    });
    expect(first?.objectives[0]?.evidence.map(({ weight, by }) => [weight, by?.minutes ?? null])).toEqual([
      ['must', 10],
      ['should', 5],
      ['never', null],
    ]);
  });

  it('takes names and words from the overlay, and what is no word from its own file', () => {
    expect(first?.texts.en?.known).toEqual({ brand: 'Lamp', plan: 'fix' });
    expect(first?.texts['zh-TW']?.known).toEqual({ plan: 'fix', brand: '甲' });
  });

  it('comes back from its line as it went in', () => {
    expect(unpackScenarios(packScenarios(scenarios))).toEqual(scenarios);
    expect(unpackScenarios('{}')).toBeNull();
    expect(unpackScenarios('no')).toBeNull();
  });
});

describe('lint says', () => {
  it.each([
    ['drill.unknown-inject', 'inject: call', 'inject: calls'],
    ['drill.unknown-inject', 'of: call', 'of: cal'],
    ['drill.unknown-name', "released('note')", "released('nota')"],
    ['drill.unknown-name', "met('first')", "met('second')"],
    ['drill.no-such-answer', 'right: ask', 'right: aks'],
    ['drill.after-circle', 'at: PT0M\n', 'at: PT0M\n    after: { inject: post }\n'],
    ['drill.too-late', 'at: PT0M', 'at: PT15M'],
    ['drill.needs-unknown', '    unknown: deliver\n', ''],
    ['drill.idle-unknown', "spread == 'press' && !", 'true && !'],
    ['drill.bad-start', '2026-11-20T14:10', '2026-02-30T14:10'],
    ['playbook.unknown-role', 'to: owner', 'to: ower'],
    ['playbook.unknown-fact', 'plan: fix', 'plans: fix'],
    ['playbook.never-taken', 'known(harm)', 'known(harm) && !known(harm)'],
    ['playbook.id-differs', 'id: first', 'id: second'],
    ['playbook.id-differs', 'playbook: shop', 'playbook: shops'],
    ['condition.not-supported', 'confirmed(spread)', "asked('note')"],
  ] as const)('%s where %j becomes %j', (code, from, to) => {
    expect(codesFor('scenario.yaml', [from, to])).toContain(code);
  });

  it.each([
    ['text.missing', '  post: { from: 甲, text: 甲 }\n', ''],
    ['text.missing', ', kept: { label: 甲 }', ''],
    ['text.missing', 'known: { brand: 甲 }', 'known: {}'],
    ['text.surplus', '  post: {', '  posts: { from: 甲, text: 甲 }\n  post: {'],
    ['text.items-differ', 'hints: [甲]', 'hints: [甲, 甲]'],
    ['text.simplified', 'title: 甲', 'title: 这'],
  ] as const)('%s where an overlay has %j as %j', (code, from, to) => {
    expect(codesFor('zh-TW.yaml', [from, to])).toEqual([code]);
  });
});
