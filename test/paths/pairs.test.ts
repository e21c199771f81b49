/** The walk in pairs finds what the walk of every path finds: faults are planted, and both must come upon them. */
import { describe, expect, it } from 'vitest';
import type { FactId, FactValue } from '../../src/core/fact/model.ts';
import type { Condition } from '../../src/core/playbook/condition.ts';
import type { Content, Playbook, Step } from '../../src/core/playbook/model.ts';
import type { Template } from '../../src/core/statement/model.ts';
import { longest, metIn } from '../support/budgets.ts';
import { type Graph, inFull, type Node, walk } from '../support/every-path.ts';
import { Pairing } from '../support/pairing.ts';
import { inPairs } from '../support/pairs.ts';
import { shippedContent } from '../support/shipped.ts';
import { readInFull, readInPairs, statementReader } from '../support/statement-reader.ts';
import { allOf } from '../support/traces.ts';

const PLAYBOOK = 'prepare';
const shipped = await shippedContent();

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new RangeError(`no ${name}`);
  return thing;
};

const playbook: Playbook = found(shipped.playbooks[PLAYBOOK], PLAYBOOK);

const withSteps = (steps: Readonly<Record<string, Step>>): Content => ({
  ...shipped,
  playbooks: { ...shipped.playbooks, [PLAYBOOK]: { ...playbook, steps: { ...playbook.steps, ...steps } } },
});

const is = (fact: FactId, value: FactValue): Condition => ({ op: 'compare', fact, by: '==', value }) as Condition;

const one = is('risk_product_harm', 'small');
const other = is('risk_people_chance', 'likely');

/** A question more after the rules of watching, where a condition holds. */
const asksMore = (condition: Condition): Content => {
  const rules = found(playbook.steps['watch_rules'], 'watch_rules');
  const ask = found(playbook.steps['begin'], 'begin');
  if (!('next' in rules) || rules.next.kind !== 'to' || ask.kind !== 'ask') throw new RangeError('another playbook');
  const { to } = rules.next;
  const next = {
    kind: 'branches',
    branches: [{ when: { source: 'planted', condition }, to: 'planted' }],
    unknown: null,
    otherwise: to,
  } as const;
  return withSteps({
    watch_rules: { ...rules, next },
    planted: { ...ask, id: 'planted', facts: ['lesson'], next: { kind: 'to', to } },
  });
};

const readsBadly = (): Content => {
  const plan: Template = found(shipped.templates['crisis-plan'], 'crisis-plan');
  const { body, ...rest } = found(plan.texts['zh-TW'], 'zh-TW');
  const hole = '{{#known "watch_alarm"}}{{#known "drill_date"}}undefined{{/known}}{{/known}}';
  const texts = { ...plan.texts, 'zh-TW': { ...rest, body: `${body}\n${hole}\n` } };
  return { ...shipped, templates: { ...shipped.templates, [plan.id]: { ...plan, texts } } };
};

const MANNERS = [
  ['in pairs', inPairs, readInPairs],
  ['in full', inFull, readInFull],
] as const;

const missed = (graph: Graph, content: Content): readonly string[] => {
  const met = metIn(graph);
  const { steps, lines } = allOf(content, PLAYBOOK);
  return [...steps, ...lines].filter((each) => !met.has(each));
};

const answers = (graph: Graph): number => {
  const stop = (node: Node): boolean => node.kind === 'end';
  return longest(graph, graph.starts[PLAYBOOK] ?? -1, { stop, over: (_, to) => !to.loop }).answers;
};

describe.each(MANNERS)('a walk %s', (_, manner, reading) => {
  const walked = (content: Content): Graph =>
    walk(content, { playbooks: [PLAYBOOK], manner: manner(content), seen: () => {} });
  const plain = walked(shipped);

  it('misses nothing where nothing is wrong', () => {
    expect(missed(plain, shipped)).toEqual([]);
  });

  it('finds a step that nothing leads to', () => {
    const content = asksMore({ op: 'and', of: [one, { op: 'not', of: one }] });
    expect(missed(walked(content), content)).toEqual([`${PLAYBOOK}/planted`, `${PLAYBOOK}/watch_rules:0`]);
  });

  it('finds a way that is too long by two answers far from each other', () => {
    const content = asksMore({ op: 'and', of: [one, other] });
    const graph = walked(content);
    expect(missed(graph, content)).toEqual([]);
    expect(answers(graph)).toBe(answers(plain) + 1);
  });

  it('finds a text that reads badly in one language under two answers', () => {
    const content = readsBadly();
    const reader = statementReader(content, reading());
    walk(content, { playbooks: [PLAYBOOK], manner: manner(content), seen: reader.seen });
    expect(reader.flaws()).toContainEqual(expect.stringMatching(/^crisis-plan zh-TW: undefined/));
    expect(reader.flaws().filter((flaw) => !flaw.startsWith('crisis-plan zh-TW'))).toEqual([]);
  });
});

describe('what has been tried in pairs', () => {
  const VALUES = ['a', 'b', 'c'];
  const rows = VALUES.flatMap((x) => VALUES.flatMap((y) => VALUES.flatMap((z) => VALUES.map((w) => [x, y, z, w]))));

  it('holds every two values at any two positions, in fewer rows than there are', () => {
    const pairing = new Pairing();
    const tried = rows.filter((row) => pairing.fresh(pairing.mix(row)));
    const pairsOf = (all: readonly (readonly string[])[]): ReadonlySet<string> =>
      new Set(all.flatMap((row) => row.flatMap((a, i) => row.slice(i + 1).map((b, j) => `${i}${a} ${i + 1 + j}${b}`))));
    expect(pairsOf(tried)).toEqual(pairsOf(rows));
    expect(tried.length).toBeLessThan(rows.length / 2);
  });
});
