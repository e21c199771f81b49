/** Walks every path of some content: from each start every telling answer, where two paths meet in the same state going on once. */
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import type { FactDef, FactId } from '../../src/core/fact/model.ts';
import type { Ask } from '../../src/core/incident/ask.ts';
import { asked } from '../../src/core/incident/asked.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import type { EventType } from '../../src/core/incident/events.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import { truth } from '../../src/core/playbook/condition.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { type Cell, tableOf } from '../../src/core/playbook/truth-table.ts';
import { contextFor, open, say, skip, unknown } from './incident.ts';
import { stepOf } from './region.ts';
import { keyOf, type Leaf, outlooksOf, type Trace, traceOf } from './ways.ts';

export type Edge = {
  readonly from: number;
  readonly to: number;
  /** What was asked, and what was said. */
  readonly fact: string;
  readonly said: string;
  readonly events: readonly EventType[];
  readonly severity: boolean;
  readonly trace: Trace;
};

export type Node = {
  readonly index: number;
  readonly kind: Ask['about']['kind'] | 'end';
  readonly ask: string;
  readonly place: string;
  /** The same question stood at the same step before: a loop. */
  readonly loop: boolean;
  readonly out: Edge[];
  /** The edge of a shortest way here. */
  readonly by: Edge | null;
};

export type Graph = {
  readonly nodes: readonly Node[];
  readonly starts: Readonly<Record<string, number>>;
  readonly edges: number;
  readonly truncated: boolean;
};

const AHEAD = '2027-03-01T09:00:00+08:00';

/** A value nobody looks at, of each type. */
const anyValue = (def: Pick<FactDef, 'type' | 'choices' | 'min'>): string => {
  switch (def.type) {
    case 'integer':
    case 'number':
      return String(Math.max(3, def.min ?? 0));
    case 'money':
      return '1500 TWD';
    case 'date':
      return '2026-11-21';
    case 'datetime':
      return AHEAD;
    case 'confirm':
      return 'yes';
    case 'choice':
    case 'choices':
      return def.choices[0] ?? '';
    default:
      return '▣';
  }
};

type Answer = { readonly said: string; readonly command: Command };

const textOfCell = (cell: NonNullable<Cell>): string => {
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  return 'amount' in value ? `${value.amount} ${value.currency}` : value.join(',');
};

type Telling = { readonly text: string; readonly sure: boolean };

const plainValues = (def: FactDef): readonly Telling[] => {
  const texts = def.type === 'choice' ? def.choices : def.type === 'confirm' ? ['yes', 'no'] : [anyValue(def)];
  return texts.map((text) => ({ text, sure: false }));
};

/** The truth table has values nobody can type, to stand for all the others. */
const canBeTyped = (def: FactDef, text: string): boolean =>
  text !== '' && !(def.type === 'choices' && text.includes('~'));

/** One value for each thing that is said about it from here on; each value of a choice all the same. */
const tellingValues = (content: Content, def: FactDef, leaves: readonly Leaf[]): readonly Telling[] => {
  const told = new Map<string, Telling>();
  for (const row of tableOf(leaves, content.facts).rows()) {
    const cell = row[def.id];
    if (!cell || !canBeTyped(def, textOfCell(cell))) continue;
    const view = { value: () => cell.value, known: () => true, confirmed: () => cell.confirmed };
    const signs = leaves.map((leaf) => truth(leaf, view)).join();
    const key = def.type === 'choice' ? `${cell.value}${signs}` : signs;
    if (!told.has(key)) told.set(key, { text: textOfCell(cell), sure: cell.confirmed });
  }
  return [...told.values()];
};

const factAnswers = (content: Content, fact: FactId, leaves: readonly Leaf[]): readonly Answer[] => {
  const def = content.facts[fact];
  if (!def) return [];
  const own = leaves.filter((leaf) => leaf.fact === fact);
  const telling = own.length > 0 && def.type !== 'text' ? tellingValues(content, def, own) : [];
  const claim = def.certainty === 'unconfirmed' || def.assume !== null;
  return [
    ...(telling.length > 0 ? telling : plainValues(def)).map(({ text, sure }) => ({
      said: sure ? `${text} (checked)` : text,
      command: say(text, sure ? { certainty: 'confirmed' } : {}),
    })),
    claim ? { said: 'unknown', command: unknown() } : { said: 'skip', command: skip() },
  ];
};

const answersTo = (content: Content, ask: Ask, leaves: readonly Leaf[]): readonly Answer[] => {
  switch (ask.about.kind) {
    case 'fact':
    case 'decision':
      return factAnswers(content, ask.about.fact, leaves);
    case 'task':
      return ['done', 'later'].map((said) => ({ said, command: say(said) }));
    case 'statement':
      return [
        { said: 'keep', command: say('keep') },
        ...(ask.choices.includes('release')
          ? [
              {
                said: 'release',
                command: say('release', {
                  word: 'RELEASE',
                  untold: ['injured', 'authority', 'partners', 'staff', 'customers'],
                }),
              },
            ]
          : []),
      ];
    case 'wait':
      return [{ said: 'continue', command: say('continue') }];
    case 'checked':
      return [
        { said: 'none', command: say('none') },
        { said: 'all', command: say(ask.about.facts.join(',')) },
      ];
    case 'wording':
      return [{ said: '▣', command: say('▣') }];
    case 'close':
      return [{ said: 'close', command: say('close', { source: 'so' }) }];
  }
};

export type Seen = (state: State, events: readonly EventType[]) => void;

const MOST_NODES = 150_000;

const looped = (state: State): boolean =>
  state.ask !== null &&
  state.trail.some(
    (visit) => visit.playbook === state.playbook && visit.step === state.step && visit.ask.id === state.ask?.id,
  );

const SAME_HASH = nodeDigest.sha256('');

/** Templates that look at no more than the way does: what they need, and what somebody has to check for them. */
const withoutWords = (content: Content): Content => ({
  ...content,
  templates: Object.fromEntries(
    Object.values(content.templates).map((template) => {
      const asked = (id: FactId): boolean =>
        content.facts[id]?.certainty === 'unconfirmed' || template.needs.includes(id);
      return [template.id, { ...template, uses: template.uses.filter(asked) }];
    }),
  ),
});

/** A context that fills no template: the way does not hang on words, and words are read elsewhere. */
const wordless = (content: Content): Context => {
  const real = contextFor(withoutWords(content));
  const words = { ...real.words, show: () => '▣', placeholder: () => '▢', stamp: () => '' };
  return { ...real, words, render: () => '', escape: (text) => text, sha256: () => SAME_HASH };
};

/** The graph of all ways from these playbooks. */
export const everyPath = (content: Content, playbooks: readonly string[], seen: Seen): Graph => {
  const context = wordless(content);
  const { looked, live } = outlooksOf(content);
  const nodes: Node[] = [];
  const states: (State | null)[] = [];
  const known = new Map<string, number>();
  const starts: Record<string, number> = {};
  let edges = 0;
  const place = (state: State, by: Omit<Edge, 'to'> | null): number => {
    const key = keyOf(content, live(state), state);
    const found = known.get(key);
    if (found !== undefined) return found;
    const ask = asked(state, context);
    const index = nodes.length;
    known.set(key, index);
    states.push(state);
    nodes.push({
      index,
      kind: ask?.about.kind ?? 'end',
      ask: ask?.ref.id ?? '',
      place: `${state.playbook}/${state.step}`,
      loop: looped(state),
      out: [],
      by: by && { ...by, to: index },
    });
    return index;
  };
  const go = (before: State, command: Command): { readonly state: State; readonly events: readonly EventType[] } => {
    const plan = decide(before, command, context);
    if (!plan.ok)
      throw new Error(`${before.playbook}/${before.step}: ${JSON.stringify(command)} ${JSON.stringify(plan.issues)}`);
    const events = plan.value.events.map(({ type }) => type);
    seen(plan.value.state, events);
    return { state: plan.value.state, events };
  };
  const told = new Map<string, readonly Answer[]>();
  /** What can be said to a fact hangs on the place alone; all else is asked about as it stands. */
  const answers = (state: State, ask: Ask): readonly Answer[] => {
    const key =
      ask.about.kind === 'fact' || ask.about.kind === 'decision' ? `${state.playbook}/${state.step}/${ask.ref.id}` : '';
    const found = told.get(key) ?? answersTo(content, ask, looked(state));
    if (key !== '') told.set(key, found);
    return found;
  };
  for (const playbook of playbooks) {
    const { state, events } = go(EMPTY, open(playbook));
    const trace = traceOf(content, null, state);
    starts[playbook] = place(state, { from: -1, fact: '', said: playbook, events, severity: false, trace });
  }
  for (let index = 0; index < nodes.length && nodes.length < MOST_NODES; index++) {
    const state = states[index];
    const node = nodes[index];
    const ask = state && asked(state, context);
    if (!state || !node || !ask) continue;
    for (const { said, command } of answers(state, ask)) {
      const { state: after, events } = go(state, command);
      const trace = traceOf(content, state, after);
      const severity = trace.steps.some(
        (id) => stepOf(content, { playbook: id.split('/')[0] ?? '', step: id.split('/')[1] ?? '' }).kind === 'severity',
      );
      const edge = { from: index, fact: ask.ref.id, said, events, severity, trace };
      const to = place(after, edge);
      node.out.push({ ...edge, to });
      edges += 1;
    }
    states[index] = null;
  }
  return { nodes, starts, edges, truncated: nodes.length >= MOST_NODES };
};
