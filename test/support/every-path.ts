/** Walks the paths of some content: from each start the answers that a manner of walking tries, where two paths meet going on once. */
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import type { Checked } from '../../src/core/check/model.ts';
import type { FactId } from '../../src/core/fact/model.ts';
import type { Ask } from '../../src/core/incident/ask.ts';
import { asked } from '../../src/core/incident/asked.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import type { EventType } from '../../src/core/incident/events.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import type { Instant, LocalTime, Zone } from '../../src/core/time.ts';
import { type Answer, answersIn } from './answers.ts';
import { contextFor, open } from './incident.ts';
import { ranksIn } from './rank.ts';
import { placeOf, remembered } from './region.ts';
import { type Trace, traceOf } from './traces.ts';
import { keysIn } from './ways.ts';

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
  /** The edge by which it was first come to. */
  readonly by: Edge | null;
};

export type Graph = {
  readonly nodes: readonly Node[];
  readonly starts: Readonly<Record<string, number>>;
  readonly edges: number;
  readonly truncated: boolean;
};

/** How one walks: which states are the same, and which answers are tried from one. */
export type Manner = {
  readonly key: (state: State) => string;
  readonly answers: (state: State, ask: Ask) => readonly Answer[];
};

/** Everything that can be said, and states the same only where the same lies before them. */
export const inFull = (content: Content): Manner => ({
  key: keysIn(content),
  answers: answersIn(content, { thrifty: false }),
});

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

/** A zone that is asked the same again and again, since the clock stands still. */
const remembering = (zone: Zone): Zone => {
  const local = new Map<Instant, LocalTime>();
  const instant = new Map<LocalTime, Instant | null>();
  return {
    ...zone,
    local: (at) => remembered(local, at, () => zone.local(at)),
    instant: (time) => remembered(instant, time, () => zone.instant(time)),
  };
};

const rememberingAll = (zones: Context['zones']): Context['zones'] => {
  const known = new Map<string, Zone | null>();
  const made = (id: string): Zone | null => {
    const zone = zones(id);
    return zone && remembering(zone);
  };
  return (id) => remembered(known, id, () => made(id));
};

/** No words, nothing wrong with them. */
const nothingWrong: Context['checker'] =
  (lang) =>
  (_, { kind }) => ({
    kind: kind ?? 'internal',
    lang: lang ?? 'en',
    findings: [],
    scorecard: { apology: {}, holding: {} } as Checked['scorecard'],
  });

/** A context that fills no template: the way does not hang on words, and words are read elsewhere. */
const wordless = (content: Content): Context => {
  const real = contextFor(withoutWords(content));
  const words = { ...real.words, show: () => '▣', placeholder: () => '▢', stamp: () => '' };
  const zone = remembering(real.zone);
  const zones = rememberingAll(real.zones);
  return {
    ...real,
    zone,
    zones,
    words,
    checker: nothingWrong,
    render: () => '',
    escape: (text) => text,
    sha256: () => SAME_HASH,
  };
};

type Move = { readonly state: State; readonly events: readonly EventType[]; readonly trace: Trace };

/** The steps that tell how bad it is, as a trace names them. */
const tellingSeverity = (content: Content): ReadonlySet<string> =>
  new Set(
    Object.values(content.playbooks).flatMap(({ id, steps }) =>
      Object.values(steps).flatMap((step) =>
        step.kind === 'severity' ? [placeOf({ playbook: id, step: step.id })] : [],
      ),
    ),
  );

/** Carries out one command; one that is refused is a fault of the walk. */
const mover = (content: Content, seen: Seen): ((before: State, command: Command) => Move) => {
  const context = wordless(content);
  return (before, command) => {
    const plan = decide(before, command, context);
    if (!plan.ok)
      throw new Error(`${before.playbook}/${before.step}: ${JSON.stringify(command)} ${JSON.stringify(plan.issues)}`);
    const { state } = plan.value;
    const events = plan.value.events.map(({ type }) => type);
    seen(state, events);
    return { state, events, trace: traceOf(content, before === EMPTY ? null : before, state) };
  };
};

/** Where one stands, and how many answers of this playbook lie behind it on the longest way without a loop. */
type Stand = { readonly index: number; behind: number };

/** A state to go on from; it is let go of then. */
type Waiting = { readonly state: State; readonly ask: Ask; readonly stand: Stand };

/** Takes the asks in their order, and at each the state with most answers behind it first: so the longest ways are tried whole. */
class Front {
  readonly #waiting = new Map<number, Waiting[]>();

  add(rank: number, waiting: Waiting): void {
    remembered(this.#waiting, rank, () => []).push(waiting);
  }

  next(): readonly Waiting[] {
    const rank = Math.min(...this.#waiting.keys());
    const found = this.#waiting.get(rank) ?? [];
    this.#waiting.delete(rank);
    return found.toSorted((a, b) => b.stand.behind - a.stand.behind);
  }
}

type Walk = { readonly playbooks: readonly string[]; readonly manner: Manner; readonly seen: Seen };

/** The graph of the ways from these playbooks. */
export const walk = (content: Content, { playbooks, manner, seen }: Walk): Graph => {
  const context = wordless(content);
  const go = mover(content, seen);
  const rank = ranksIn(content, playbooks);
  const telling = tellingSeverity(content);
  const front = new Front();
  const nodes: Node[] = [];
  const stands = new Map<string, Stand>();
  let edges = 0;
  const stand = (state: State, by: Omit<Edge, 'to'>): Stand => {
    const ask = asked(state, context);
    const made: Stand = { index: nodes.length, behind: 0 };
    nodes.push({
      index: made.index,
      kind: ask?.about.kind ?? 'end',
      ask: ask?.ref.id ?? '',
      place: `${state.playbook}/${state.step}`,
      loop: looped(state),
      out: [],
      by: { ...by, to: made.index },
    });
    if (ask) front.add(rank(state), { state, ask, stand: made });
    return made;
  };
  const place = (state: State, behind: number, by: Omit<Edge, 'to'>): number => {
    const loop = looped(state);
    const found = remembered(stands, `${manner.key(state)} ${loop}`, () => stand(state, by));
    if (!loop) found.behind = Math.max(found.behind, behind);
    return found.index;
  };
  const starts = playbooks.map((playbook) => {
    const { state, events, trace } = go(EMPTY, open(playbook));
    return [playbook, place(state, 0, { from: -1, fact: '', said: playbook, events, severity: false, trace })];
  });
  const goOn = ({ state, ask, stand: { index, behind } }: Waiting): void => {
    for (const { said, command } of manner.answers(state, ask)) {
      const { state: after, events, trace } = go(state, command);
      const severity = trace.steps.some((step) => telling.has(step));
      const edge = { from: index, fact: ask.ref.id, said, events, severity, trace };
      const to = place(after, after.playbook === state.playbook ? behind + 1 : 0, edge);
      nodes[index]?.out.push({ ...edge, to });
      edges += 1;
    }
  };
  for (let next = front.next(); next.length > 0 && nodes.length < MOST_NODES; next = front.next()) next.forEach(goOn);
  return { nodes, starts: Object.fromEntries(starts), edges, truncated: nodes.length >= MOST_NODES };
};
