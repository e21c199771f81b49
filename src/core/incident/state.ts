/** Owns the state of an incident and how each event moves it. A plain fold: it judges nothing and computes nothing anew. */
import type { Clock } from '../clock/model.ts';
import type { Audience, Fact, FactId } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { PlaybookId, RoleId, Stage, StepId } from '../playbook/model.ts';
import type { Json } from '../record/event.ts';
import type { Level } from '../severity/model.ts';
import type { Statement } from '../statement/model.ts';
import type { Instant } from '../time.ts';
import { type AskRef, askKey, type EventData, type PastEvent, type StepRef, type TaskState } from './events.ts';

export type Task = {
  readonly id: string;
  readonly playbook: PlaybookId;
  readonly step: StepId;
  readonly role: RoleId | null;
  readonly who: string | null;
  readonly due: Instant | null;
  readonly state: TaskState;
  readonly tells: readonly Audience[];
  readonly reason: string | null;
};

/** One stop on the way: where it was and whether it has been answered. */
export type Visit = { readonly playbook: PlaybookId; readonly step: StepId; readonly ask: AskRef };

export type Severity = {
  readonly level: Level;
  /** `matrix` follows the facts; `operator` holds until a fact under it changes. */
  readonly by: 'matrix' | 'operator';
  readonly rows: readonly string[];
  readonly inputs: { readonly [fact: string]: Json };
  readonly reason: string | null;
};

export type State = {
  readonly title: string;
  readonly lang: Lang;
  readonly kit: string;
  readonly bundle: Sha256;
  readonly opened: Instant;
  readonly heard: Instant;
  readonly place: string;
  readonly playbook: PlaybookId;
  readonly step: StepId;
  readonly stage: Stage;
  /** Where the way counts from: the playbook opened, or the one the operator last chose, and how much of the trail lay before it. */
  readonly origin: { readonly playbook: PlaybookId; readonly before: number };
  /** The open ask; null between steps and after the end. */
  readonly ask: AskRef | null;
  /** The stops answered on the way that holds now, oldest first. */
  readonly trail: readonly Visit[];
  /** Stops that lay ahead when the operator went back: answered, and passed over when met again. */
  readonly kept: readonly Visit[];
  /** The steps entered since the last stop, whose words are shown with the open ask. */
  readonly through: readonly StepRef[];
  /** Keys of all asks ever answered: what is not asked anew at each visit is passed over. */
  readonly settled: readonly string[];
  readonly facts: Readonly<Record<FactId, Fact>>;
  readonly severity: Severity | null;
  readonly tasks: readonly Task[];
  readonly clocks: readonly Clock[];
  readonly statements: readonly Statement[];
  readonly outcome: string | null;
  readonly closedIn: PlaybookId | null;
  readonly lastSeq: number;
  readonly lastAt: Instant;
};

export const EMPTY: State = {
  title: '',
  lang: 'en',
  kit: '',
  bundle: '' as Sha256,
  opened: '',
  heard: '',
  place: '',
  playbook: '',
  step: '',
  stage: 'assess',
  origin: { playbook: '', before: 0 },
  ask: null,
  trail: [],
  kept: [],
  through: [],
  settled: [],
  facts: {},
  severity: null,
  tasks: [],
  clocks: [],
  statements: [],
  outcome: null,
  closedIn: null,
  lastSeq: 0,
  lastAt: '',
};

const sameAsk = (a: AskRef, b: AskRef): boolean => askKey(a) === askKey(b);

/** What a wording was made for: the words themselves. Who said them and how sure that is may change beside it. */
const original = (answer: Fact['answer'] | undefined): string =>
  answer?.kind === 'value' ? JSON.stringify([answer.lang, answer.value]) : '';

const withFact = (state: State, event: PastEvent, fact: FactId, answer: Fact['answer']): State => {
  const before = state.facts[fact];
  const wordings = before && original(before.answer) === original(answer) ? before.wordings : {};
  return {
    ...state,
    facts: { ...state.facts, [fact]: { id: fact, answer, by: event.by, at: event.at, seq: event.seq, wordings } },
  };
};

/** Puts the open ask on the trail: it has been answered. */
const settled = (state: State, ask: AskRef | null): State => {
  if (!ask || !state.ask || !sameAsk(ask, state.ask)) return state;
  const kept = state.kept.filter((visit) => !sameAsk(visit.ask, ask));
  const key = askKey(ask);
  return {
    ...state,
    ask: null,
    kept,
    trail: [...state.trail, { playbook: state.playbook, step: state.step, ask }],
    settled: state.settled.includes(key) ? state.settled : [...state.settled, key],
  };
};

const checked = (state: State, event: PastEvent, facts: readonly FactId[]): State =>
  facts.reduce((now, id) => {
    const answer = now.facts[id]?.answer;
    return answer?.kind === 'value' ? withFact(now, event, id, { ...answer, certainty: 'confirmed' }) : now;
  }, state);

const without = (visits: readonly Visit[], asks: readonly AskRef[]): readonly Visit[] =>
  visits.filter((visit) => !asks.some((ask) => sameAsk(ask, visit.ask)));

const moved = (state: State, data: EventData['place-moved']): State => {
  const place = {
    ...state,
    playbook: data.playbook,
    step: data.step,
    stage: data.stage,
    ask: data.ask,
    through: data.through,
  };
  if (data.direction === 'back') {
    const from = state.trail.findIndex((visit) => data.ask !== null && sameAsk(visit.ask, data.ask));
    return { ...place, trail: state.trail.slice(0, from), kept: [...state.trail.slice(from), ...state.kept] };
  }
  const known = data.direction === 'forward' ? state.kept : [...state.trail, ...state.kept];
  const over = data.over.flatMap((ask) => known.filter((visit) => sameAsk(visit.ask, ask)).slice(0, 1));
  const trail =
    data.direction === 'forward' ? [...state.trail, ...over] : [...state.trail.slice(0, state.origin.before), ...over];
  return { ...place, trail, kept: without(known, [...trail.map((visit) => visit.ask), ...data.dropped]) };
};

const inTasks = (state: State, id: string, change: (task: Task) => Task): State => ({
  ...state,
  tasks: state.tasks.map((task) => (task.id === id ? change(task) : task)),
});

const inStatements = (state: State, id: string, change: (statement: Statement) => Statement): State => ({
  ...state,
  statements: state.statements.map((one) => (one.id === id ? change(one) : one)),
});

const drafted = (state: State, event: PastEvent, data: EventData['statement-drafted']): State => {
  const { statement: id, files: _, ...rest } = data;
  const made: Statement = { ...rest, id, state: 'drafted', stale: [], draftedAt: event.at, releasedAt: null };
  return { ...state, statements: [...state.statements.filter((one) => one.id !== id), made] };
};

const opened = (event: PastEvent, data: EventData['incident-opened']): State => ({
  ...EMPTY,
  title: data.title,
  lang: data.lang,
  kit: data.kit,
  bundle: data.bundle,
  opened: event.at,
  heard: data.heard,
  place: data.places,
  playbook: data.playbook,
  origin: { playbook: data.playbook, before: 0 },
});

/** The state after one more event. */
const move = (state: State, event: PastEvent): State => {
  switch (event.type) {
    case 'incident-opened':
      return opened(event, event.data);
    case 'question-answered': {
      const next = event.data.fact === null ? state : withFact(state, event, event.data.fact, event.data.answer);
      return settled(next, event.data.ask);
    }
    case 'fact-changed':
      return withFact(state, event, event.data.fact, event.data.answer);
    case 'claims-checked':
      return settled(checked(state, event, event.data.checked), event.data.ask);
    case 'wording-given': {
      const fact = state.facts[event.data.fact];
      if (!fact) return state;
      const wordings = { ...fact.wordings, [event.data.lang]: event.data.text };
      return { ...state, facts: { ...state.facts, [fact.id]: { ...fact, wordings } } };
    }
    case 'place-moved':
      return moved(state, event.data);
    case 'playbook-entered': {
      const { playbook, by } = event.data;
      return {
        ...state,
        playbook,
        origin: by === 'operator' ? { playbook, before: state.trail.length } : state.origin,
      };
    }
    case 'severity-assessed':
      return {
        ...state,
        severity: {
          level: event.data.level,
          by: 'matrix',
          rows: event.data.rows,
          inputs: event.data.inputs,
          reason: null,
        },
      };
    case 'severity-set':
      return {
        ...state,
        severity: {
          level: event.data.level,
          by: 'operator',
          rows: [],
          inputs: event.data.inputs,
          reason: event.data.reason,
        },
      };
    case 'task-opened': {
      const { task: id, ...rest } = event.data;
      return {
        ...state,
        tasks: [...state.tasks.filter((task) => task.id !== id), { ...rest, id, state: 'open', reason: null }],
      };
    }
    case 'task-updated': {
      const { task, state: now, who, reason } = event.data;
      return settled(
        inTasks(state, task, (one) => ({ ...one, state: now, who: who ?? one.who, reason })),
        event.data.ask,
      );
    }
    case 'clock-started': {
      const { clock: id, ...rest } = event.data;
      const others = state.clocks.filter((clock) => clock.id !== id || clock.from !== null);
      return { ...state, clocks: [...others, { ...rest, id, closed: null }] };
    }
    case 'clock-closed': {
      const closed = { as: event.data.as, at: event.at, reason: event.data.reason };
      return {
        ...state,
        clocks: state.clocks.map((clock) => (clock.id === event.data.clock ? { ...clock, closed } : clock)),
      };
    }
    case 'statement-drafted':
      return drafted(state, event, event.data);
    case 'statement-settled': {
      const { statement, as } = event.data;
      return settled(
        inStatements(state, statement, (one) => (as === 'drop' ? { ...one, state: 'dropped' } : one)),
        event.data.ask,
      );
    }
    case 'statement-released': {
      const { statement, hash, file, plain, promised } = event.data;
      return settled(
        inStatements(state, statement, (one) => ({
          ...one,
          state: 'released',
          hash,
          file,
          plain,
          promised,
          releasedAt: event.at,
        })),
        event.data.ask,
      );
    }
    case 'statement-overtaken':
      return inStatements(state, event.data.statement, (one) => ({ ...one, state: 'stale', stale: event.data.now }));
    case 'wait-answered':
      return event.data.as === 'later' ? state : settled(state, event.data.ask);
    case 'language-changed':
      return { ...state, lang: event.data.lang };
    case 'incident-closed':
      return { ...state, ask: null, outcome: event.data.outcome, closedIn: event.data.playbook };
    case 'way-kept':
    case 'note-added':
    case 'file-attached':
      return state;
  }
};

/** Moves the state by one event. Unknown types cannot occur: a newer format is opened read-only and upcast by the reader. */
export const evolve = (state: State, event: PastEvent): State => ({
  ...move(state, event),
  lastSeq: event.seq,
  lastAt: event.at,
});

/** The state after all events. */
export const replay = (events: readonly PastEvent[]): State => events.reduce(evolve, EMPTY);
