/**
 * The paths of what ships: each step and line is met, every text on the way reads well, and no way is longer than promised.
 * All answers in pairs as a rule; `npm run paths` walks every path there is.
 */
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/core/incident/ask.ts';
import type { State } from '../../src/core/incident/state.ts';
import type { Answer } from '../support/answers.ts';
import { endless, isQuestion, longest, metIn, pairs, rows } from '../support/budgets.ts';
import { type Edge, type Graph, inFull, type Node, walk } from '../support/every-path.ts';
import { inPairs } from '../support/pairs.ts';
import { shippedContent } from '../support/shipped.ts';
import { shortLoops } from '../support/short-loops.ts';
import { readInFull, readInPairs, statementReader } from '../support/statement-reader.ts';
import { allOf } from '../support/traces.ts';

const shipped = await shippedContent();
const content = shortLoops(shipped);
const playbooks = Object.keys(content.playbooks);
const all = process.env['PATHS'] === 'all';

const began = performance.now();
const reader = statementReader(content, all ? readInFull() : readInPairs());
const manner = all ? inFull(content) : inPairs(content);
const graph: Graph = walk(content, { playbooks, manner, seen: reader.seen });
const took = Math.round(performance.now() - began);

const startOf = (playbook: string): number => graph.starts[playbook] ?? -1;
const ends = (node: Node): boolean => node.kind === 'end';

/** What is only come to, and never gone on from, as nothing new could be tried there. */
const left = (node: Node): boolean => !ends(node) && node.out.length === 0;

describe(all ? 'every path' : 'the paths, in pairs', () => {
  it('have been walked to their ends', () => {
    const { nodes, edges } = graph;
    console.log(
      `${all ? 'every path' : 'in pairs'}: ${nodes.length} states, ${nodes.filter(left).length} of them left, ${edges} answers, ${pairs(graph)} pairs of lines, ${reader.mixes()} mixes of facts in statements, ${took} ms`,
    );
    expect(graph.truncated).toBe(false);
    expect(all ? nodes.filter(left).map(({ place }) => place) : []).toEqual([]);
    expect(endless(graph)).toEqual([]);
  });

  it.each(playbooks)(
    'of %s meet every step and take every line, the unknown and the ways out of loops among them',
    (playbook) => {
      const there = allOf(content, playbook);
      const met = metIn(graph);
      console.log(`${playbook}: ${there.steps.length} steps, ${there.lines.length} lines`);
      expect(there.steps.filter((step) => !met.has(step))).toEqual([]);
      expect(there.lines.filter((line) => !met.has(line))).toEqual([]);
    },
  );

  it('read well in every statement and every language', () => {
    expect(reader.flaws()).toEqual([]);
  });
});

describe('no way is longer than promised', () => {
  const once = (_: Edge, to: Node): boolean => !to.loop;

  it('at most three questions stand in a row without something done', () => {
    expect(rows(graph, 3)).toEqual([]);
  });

  /** Its own part of the way; what another playbook asks after that is that one's. */
  const leaves =
    (playbook: string) =>
    (node: Node): boolean =>
      !node.place.startsWith(`${playbook}/`);

  it.each(playbooks.filter((playbook) => playbook !== 'triage'))(
    '%s asks at most twelve things before one can pause',
    (playbook) => {
      const left = leaves(playbook);
      const way = longest(graph, startOf(playbook), { stop: (node) => node.kind === 'wait' || left(node), over: once });
      const all = longest(graph, startOf(playbook), { stop: (node) => node.kind === 'wait', over: once });
      console.log(`${playbook}: ${way.answers} answers at most before a pause, ${all.answers} through others`);
      expect(way.answers <= 12 ? [] : [way.answers, ...way.asks]).toEqual([]);
    },
  );

  it.each(playbooks)('%s asks at most forty-five things without its loops', (playbook) => {
    const left = leaves(playbook);
    const way = longest(graph, startOf(playbook), { stop: (node) => ends(node) || left(node), over: once });
    const all = longest(graph, startOf(playbook), { stop: ends, over: once });
    console.log(
      `${playbook}: ${way.answers} answers at most without loops, ${all.answers} through others: ${all.asks.join(' ')}`,
    );
    expect(way.answers <= 45 ? [] : [way.answers, ...way.asks]).toEqual([]);
  });

  it('a small complaint ends within eighteen', () => {
    const small: Readonly<Record<string, readonly string[]>> = {
      harm: ['no'],
      hazard: ['no'],
      data_exposed: ['no'],
      vulnerable: ['no'],
      scope: ['one'],
      spread: ['nobody', 'affected'],
      warning_signs: ['none'],
      satisfied: ['fine'],
    };
    const full = inFull(content);
    const answers = (state: State, ask: Ask): readonly Answer[] =>
      full.answers(state, ask).filter(({ said }) => small[ask.ref.id]?.includes(said) ?? true);
    const ways = walk(content, { playbooks: ['complaint'], manner: { ...full, answers: answers }, seen: () => {} });
    const way = longest(ways, ways.starts['complaint'] ?? -1, { stop: ends, over: once });
    console.log(`small complaint: ${way.answers} answers at most: ${way.asks.join(' ')}`);
    expect(way.answers <= 18 ? [] : [way.answers, ...way.asks]).toEqual([]);
  });

  it('counts questions as questions', () => {
    expect(graph.nodes.filter(isQuestion).length).toBeGreaterThan(100);
  });
});
