/** Counts over the graph of all ways: the longest runs, and a shortest way to where one is too long. */
import type { Edge, Graph, Node } from './every-path.ts';

const QUESTIONS: readonly Node['kind'][] = ['fact', 'decision'];
const ACTS = [
  'task-opened',
  'task-updated',
  'statement-drafted',
  'statement-settled',
  'statement-released',
  'wait-answered',
];

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
  const run: number[] = graph.nodes.map((node) => (isQuestion(node) ? 1 : 0));
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
  const back = (to: number): readonly string[] =>
    to < 0 ? [] : [...back(from[to] ?? -1), `${graph.nodes[to]?.place}/${graph.nodes[to]?.ask}`];
  const found = graph.nodes.filter(({ index }) => (run[index] ?? 0) > most);
  return [...new Set(found.map(({ index }) => back(index).join(' › ')))].sort((a, b) => a.length - b.length);
};

export type Longest = { readonly answers: number; readonly asks: readonly string[] };

type Limits = { readonly stop: (node: Node) => boolean; readonly over: (edge: Edge, to: Node) => boolean };

type Best = { readonly answers: number; readonly by: Edge | null };

/** The longest way from a node to one where it stops, along the edges that are followed. */
export const longest = (graph: Graph, start: number, { stop, over }: Limits): Longest => {
  const best = new Map<number, Best>();
  const open = new Set<number>();
  const ahead = (node: Node): Best => {
    let found: Best = { answers: 0, by: null };
    for (const edge of node.out) {
      const next = graph.nodes[edge.to];
      const answers = next && over(edge, next) ? 1 + visit(edge.to) : 0;
      if (answers > found.answers) found = { answers, by: edge };
    }
    return found;
  };
  const visit = (index: number): number => {
    const known = best.get(index);
    const node = graph.nodes[index];
    if (known || !node || stop(node)) return known?.answers ?? 0;
    if (open.has(index)) throw new Error(`a circle at ${node.place}`);
    open.add(index);
    const found = ahead(node);
    open.delete(index);
    best.set(index, found);
    return found.answers;
  };
  const answers = visit(start);
  const asks: string[] = [];
  for (let edge = best.get(start)?.by ?? null; edge !== null; edge = best.get(edge.to)?.by ?? null)
    asks.push(`${edge.fact}=${edge.said}`);
  return { answers, asks };
};

/** The pairs on one edge, and those of a line before it with its first. */
const pairsOf = ({ trace: { lines } }: Edge, before: ReadonlySet<string>): readonly string[] => {
  const [first] = lines;
  const inside = lines.slice(1).map((line, index) => `${lines[index]} ${line}`);
  return first === undefined ? inside : [...[...before].map((line) => `${line} ${first}`), ...inside];
};

/** Pairs of lines taken one after the other, on one way. */
export const pairs = (graph: Graph): number => {
  const last = graph.nodes.map(() => new Set<string>());
  const found = new Set<string>();
  const queue = graph.nodes.map(({ index }) => index).reverse();
  const follow = (edge: Edge): void => {
    const here = last[edge.from] ?? new Set();
    const there = last[edge.to] ?? new Set();
    for (const pair of pairsOf(edge, here)) found.add(pair);
    const line = edge.trace.lines.at(-1);
    const before = there.size;
    for (const one of line === undefined ? here : [line]) there.add(one);
    if (there.size > before) queue.push(edge.to);
  };
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const edge of graph.nodes[at]?.out ?? []) follow(edge);
  return found.size;
};

/** Every step and line that somebody came over. */
export const metIn = ({ nodes }: Graph): ReadonlySet<string> =>
  new Set(
    [...nodes.flatMap((node) => node.out), ...nodes.flatMap((node) => node.by ?? [])].flatMap(({ trace }) => [
      ...trace.steps,
      ...trace.lines,
    ]),
  );

/** The asks from which nobody comes to an end, whatever is said there and behind. */
export const endless = ({ nodes }: Graph): readonly string[] => {
  const askOf = ({ place, ask }: Node): string => `${place}/${ask}`;
  const before = new Map(nodes.map((node) => [askOf(node), new Set<string>()]));
  for (const node of nodes)
    for (const { to } of node.out) before.get(nodes[to] ? askOf(nodes[to]) : '')?.add(askOf(node));
  const ending = new Set(nodes.filter(({ kind }) => kind === 'end').map(askOf));
  for (const ask of ending) for (const one of before.get(ask) ?? []) ending.add(one);
  return [...before.keys()].filter((ask) => !ending.has(ask));
};
