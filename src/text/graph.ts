/** Owns a playbook as a map: an outline to read in a terminal, and the same as a Mermaid flowchart to paste into a page. */
import type { Content, Playbook, Step, StepId } from '../core/playbook/model.ts';
import { inOrder } from '../core/playbook/order.ts';
import type { Line } from '../ports/operator.ts';
import { conditionText } from './condition.ts';
import { line } from './line.ts';
import { stepTitle } from './playbook.ts';
import { playbookText } from './voice.ts';
import type { Words } from './words.ts';

type Chart = { readonly playbook: Playbook; readonly content: Content; readonly words: Words };

/** A way out of a step with what it stands for; empty where nothing has to hold. */
type Edge = { readonly to: StepId; readonly why: string };

const edgesOf = (step: Step, { content, words }: Chart): readonly Edge[] => {
  const { playbook } = words;
  const limit = step.limit === null ? [] : [{ to: step.limit.then, why: playbook.graph.limit(step.limit.times) }];
  if (!('next' in step)) return limit;
  if (step.next.kind === 'to') return [{ to: step.next.to, why: '' }, ...limit];
  const { branches, unknown, otherwise } = step.next;
  return [
    ...branches.map(({ when, to }) => ({ to, why: conditionText(when.condition, content, words) })),
    ...(unknown === null ? [] : [{ to: unknown, why: playbook.graph.unknown }]),
    { to: otherwise, why: playbook.graph.otherwise },
    ...limit,
  ];
};

const named = (step: Step, { content, playbook, words }: Chart): string => {
  const title = stepTitle(step, content, playbook.id, words);
  return title === '' ? words.playbook.kind[step.kind] : `${words.playbook.kind[step.kind]} · ${title}`;
};

const outlineOf = (step: Step, next: Step | undefined, map: Chart): readonly Line[] => {
  const edges = edgesOf(step, map);
  const plain = edges.length === 1 && edges[0]?.to === next?.id && edges[0]?.why === '';
  return [
    line('strong', `${step.id} · ${named(step, map)}`),
    ...(plain ? [] : edges.map(({ to, why }) => line('plain', why === '' ? `  → ${to}` : `  → ${to} · ${why}`))),
  ];
};

/** In the order of the walk. Where a step leads only to the one below it nothing is said. */
export const outlineLines = (content: Content, id: string, words: Words): readonly Line[] => {
  const playbook = content.playbooks[id];
  if (!playbook) return [];
  const map = { playbook, content, words };
  const steps = inOrder(playbook);
  const title = playbookText(content, id, words.lang)?.title ?? id;
  return [
    line('heading', `${title}${words.format.aside(id)}`),
    ...steps.flatMap((step, index) => outlineOf(step, steps[index + 1], map)),
  ];
};

/** `end` and the like mean something to Mermaid, and so do dots and dashes. */
const node = (id: StepId): string => `s_${id.replaceAll(/[^a-z0-9_]/g, '_')}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;

const SHAPES: Readonly<Partial<Record<Step['kind'], readonly [string, string]>>> = {
  ask: ['{{', '}}'],
  decide: ['{', '}'],
  statement: ['[/', '/]'],
  wait: ['(', ')'],
  handover: ['[[', ']]'],
  end: ['([', '])'],
};

const nodeLine = (step: Step, map: Chart): string => {
  const [before, after] = SHAPES[step.kind] ?? ['[', ']'];
  return `  ${node(step.id)}${before}${quoted(named(step, map))}${after}`;
};

const edgeLine = (from: Step, { to, why }: Edge): string =>
  `  ${node(from.id)} -->${why === '' ? '' : `|${quoted(why)}|`} ${node(to)}`;

/** The same as a flowchart. */
export const mermaid = (content: Content, id: string, words: Words): string => {
  const playbook = content.playbooks[id];
  if (!playbook) return '';
  const map = { playbook, content, words };
  const steps = inOrder(playbook);
  return [
    'flowchart TD',
    ...steps.map((step) => nodeLine(step, map)),
    ...steps.flatMap((step) => edgesOf(step, map).map((edge) => edgeLine(step, edge))),
    '',
  ].join('\n');
};
