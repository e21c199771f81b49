/** Counts over the graph of all ways: the longest runs, and a shortest way to where one is too long. */
import type { Edge, Graph, Node } from './every-path.ts';

const QUESTIONS: readonly Node['kind'][] = ['fact', 'decision'];
const ACTS = ['task-opened', 'task-updated', 'statement-drafted', 'statement-settled', 'statement-released', 'wait-answered'];

export const isQuestion = (node: Node): boolean => QUESTIONS.includes(node.kind);

const acts = (edge: Edge): boolean => edge.severity || edge.events.some((type) => ACTS.includes(type));

/** What was asked and said on a shortest way to a node. */
export const story = ({ nodes }: Graph, to: number): string => {
  const steps: string[] = [];
  for (let edge = nodes[to]?.by ?? null; edge !== null; edge = edge.from < 0 ? null : (nodes[edge.from]?.by ?? null))
    steps.unshift(edge.from < 0 ? edge.said : `${edge.fact}=${edge.said}`);
  return `${steps.join(' ')} → ${nodes[to]?.place}/${nodes[to]?.ask}`;
};

/** Where more than `most` questions stand in a row without something done. Each place once. */
export const rows = (graph: Graph, most: number): readonly string[] => {
  const run = graph.nodes.map((node) => (isQuestion(node) ? 1 : 0));
  const from = graph.nodes.map((): number => -1);
  const queue = graph.nodes.map(({ index }) => index);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const here = run[at] ?? 0;
    for (const edge of graph.nodes[at]?.out ?? []) {
      const next = graph.nodes[edge.to];
      const longer = acts(edge) || !next || !isQuestion(next) ? 0 : here + 1;
      if (longer > (run[edge.to] ?? 0) && longer < 20) {
        run[edge.to] = longer;
        from[edge.to] = at;
        queue.push(edge.to);
      }
    }
  }
  const back = (to: number): readonly string[] => (to < 0 ? [] : [...back(from[to] ?? -1), `${graph.nodes[to]?.place}/${graph.nodes[to]?.ask}`]);
  const found = graph.nodes.filter(({ index }) => (run[index] ?? 0) > most);
  return [...new Set(found.map(({ index }) => back(index).join(' › ')))].sort((a, b) => a.length - b.length);
};

export type Longest = { readonly answers: number; readonly asks: readonly string[] };

type Limits = { readonly stop: (node: Node) => boolean; readonly over: (edge: Edge, to: Node) => boolean };

/** The longest way from a node to one where it stops, along the edges that are followed. */
export const longest = (graph: Graph, start: number, { stop, over }: Limits): Longest => {
  const best = new Map<number, { readonly answers: number; readonly by: Edge | null }>();
  const visit = (index: number, path: ReadonlySet<number>): number => {
    const known = best.get(index);
    if (known) return known.answers;
    const node = graph.nodes[index];
    if (!node || stop(node)) return 0;
    if (path.has(index)) throw new Error(`a circle at ${node.place}`);
    const inner = new Set(path).add(index);
    let found: { answers: number; by: Edge | null } = { answers: 0, by: null };
    for (const edge of node.out) {
      const next = graph.nodes[edge.to];
      if (!next || !over(edge, next)) continue;
      const answers = 1 + visit(edge.to, inner);
      if (answers > found.answers) found = { answers, by: edge };
    }
    best.set(index, found);
    return found.answers;
  };
  const answers = visit(start, new Set());
  const asks: string[] = [];
  for (let edge = best.get(start)?.by ?? null; edge !== null; edge = best.get(edge.to)?.by ?? null) asks.push(`${edge.fact}=${edge.said}`);
  return { answers, asks };
};

/** Pairs of lines taken one after the other, on one way. */
export const pairs = (graph: Graph): number => {
  const last = graph.nodes.map(() => new Set<string>());
  const found = new Set<string>();
  const queue = graph.nodes.map(({ index }) => index).reverse();
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const edge of graph.nodes[at]?.out ?? []) {
      const { lines } = edge.trace;
      for (const [index, line] of lines.slice(1).entries()) found.add(`${lines[index]} ${line}`);
      const [first] = lines;
      if (first !== undefined) for (const one of last[at] ?? []) found.add(`${one} ${first}`);
      const carried = lines.length > 0 ? [lines.at(-1) ?? ''] : [...(last[at] ?? [])];
      const there = last[edge.to];
      const before = there?.size ?? 0;
      for (const one of carried) there?.add(one);
      if ((there?.size ?? 0) > before) queue.push(edge.to);
    }
  }
  return found.size;
};
