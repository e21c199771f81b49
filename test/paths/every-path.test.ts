/** Every path of what ships: each step and line is met, every text on the way reads well, and no way is longer than promised. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/core/incident/state.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { compose } from '../../src/core/statement/draft.ts';
import { isQuestion, longest, pairs, rows } from '../support/budgets.ts';
import { type Edge, everyPath, type Graph, type Node } from '../support/every-path.ts';
import { emptyLabels, flawsOf } from '../support/flaws.ts';
import { contextFor } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';
import { allOf } from '../support/ways.ts';

const ROUNDS = 2;
const GIVEN = ['▣'];

/** Loops of two rounds at most: what a third does, a second has done. */
const shortLoops = (content: Content): Content => ({
  ...content,
  playbooks: Object.fromEntries(
    Object.values(content.playbooks).map((playbook) => [
      playbook.id,
      {
        ...playbook,
        steps: Object.fromEntries(
          Object.values(playbook.steps).map((step) => [
            step.id,
            step.limit === null
              ? step
              : { ...step, limit: { ...step.limit, times: Math.min(ROUNDS, step.limit.times) } },
          ]),
        ),
      },
    ]),
  ),
});

const shipped = await shippedContent();
const content = shortLoops(shipped);
const playbooks = Object.keys(content.playbooks);
const context = contextFor(content);

const read = new Set<string>();
const flaws = new Set<string>();

/** As if all of it had been typed in that language. */
const inLanguage = (state: State, lang: Lang): State => ({
  ...state,
  facts: Object.fromEntries(
    Object.entries(state.facts).map(([id, fact]) => [
      id,
      fact.answer.kind === 'value' ? { ...fact, answer: { ...fact.answer, lang } } : fact,
    ]),
  ),
});

const readIn = (state: State, id: string, lang: Lang): void => {
  const template = content.templates[id];
  const words = template && compose(inLanguage(state, lang), template, lang, context);
  const body = template?.texts[lang]?.body ?? '';
  if (!words) flaws.add(`${id} ${lang}: no text`);
  for (const text of words ? [words.markdown, words.plain()] : [])
    for (const flaw of [...flawsOf(text, lang, GIVEN), ...emptyLabels(text, body)]) flaws.add(`${id} ${lang}: ${flaw}`);
};

/** Each statement once for each mix of the facts it uses. */
const readStatements = (state: State): void => {
  for (const { template } of state.statements) {
    const uses = content.templates[template]?.uses ?? [];
    const key = JSON.stringify([template, uses.map((fact) => state.facts[fact]?.answer ?? null)]);
    if (read.has(key)) continue;
    read.add(key);
    for (const lang of LANGS) readIn(state, template, lang);
  }
};

const graph: Graph = everyPath(content, playbooks, (state, events) => {
  if (events.includes('statement-drafted') || events.includes('fact-changed')) readStatements(state);
});

const startOf = (playbook: string): number => graph.starts[playbook] ?? -1;
const ends = (node: Node): boolean => node.kind === 'end';

describe('every path', () => {
  it('has been walked to its end', () => {
    const { nodes, edges } = graph;
    console.log(
      `every path: ${nodes.length} states, ${edges} answers, ${pairs(graph)} pairs of lines, ${read.size} mixes of facts in statements`,
    );
    expect(graph.truncated).toBe(false);
    expect(nodes.filter((node) => !ends(node) && node.out.length === 0).map(({ place }) => place)).toEqual([]);
  });

  it.each(playbooks)(
    'of %s meets every step and takes every line, the unknown and the ways out of loops among them',
    (playbook) => {
      const all = allOf(content, playbook);
      const traces = [...graph.nodes.flatMap((node) => node.out), ...graph.nodes.flatMap((node) => node.by ?? [])].map(
        ({ trace }) => trace,
      );
      const steps = new Set(traces.flatMap((trace) => trace.steps));
      const lines = new Set(traces.flatMap((trace) => trace.lines));
      console.log(`${playbook}: ${all.steps.length} steps, ${all.lines.length} lines`);
      expect(all.steps.filter((step) => !steps.has(step))).toEqual([]);
      expect(all.lines.filter((line) => !lines.has(line))).toEqual([]);
    },
  );

  it('reads well in every statement and every language', () => {
    expect([...flaws]).toEqual([]);
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
    const over = (edge: Edge, to: Node): boolean => !to.loop && (small[edge.fact]?.includes(edge.said) ?? true);
    const way = longest(graph, startOf('complaint'), { stop: ends, over });
    console.log(`small complaint: ${way.answers} answers at most: ${way.asks.join(' ')}`);
    expect(way.answers <= 18 ? [] : [way.answers, ...way.asks]).toEqual([]);
  });

  it('counts questions as questions', () => {
    expect(graph.nodes.filter(isQuestion).length).toBeGreaterThan(100);
  });
});
