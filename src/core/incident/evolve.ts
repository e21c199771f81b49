/** Owns the fold: how each event moves the state. It judges nothing and computes nothing anew. */
import * as drill from '../drill/evolve.ts';
import type { Fact, FactId } from '../fact/model.ts';
import * as review from '../review/evolve.ts';
import type { Statement } from '../statement/model.ts';
import { type AskRef, askKey, type EventData, type EventType, type PastEvent } from './events.ts';
import { EMPTY, type State, type Task, type Visit } from './state.ts';

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
  const made: Statement = {
    ...rest,
    id,
    state: 'drafted',
    stale: [],
    by: event.by,
    hand: null,
    approvals: [],
    sent: null,
    withdrawn: null,
    draftedAt: event.at,
    releasedAt: null,
  };
  return { ...state, statements: [...state.statements.filter((one) => one.id !== id), made] };
};

const edited = (state: State, event: PastEvent, data: EventData['statement-edited']): State => {
  const { statement, text, base, files: _, voided: __, ...rest } = data;
  return inStatements(state, statement, (one) => ({
    ...one,
    ...rest,
    hand: { text, base },
    by: event.by,
    stale: [],
    approvals: [],
    missing: [],
    draftedAt: event.at,
  }));
};

/** A second yes of a role takes the place of the first. */
const approved = (state: State, event: PastEvent, data: EventData['statement-approved']): State => {
  const { statement, version: _, ...rest } = data;
  return inStatements(state, statement, (one) => ({
    ...one,
    approvals: [...one.approvals.filter(({ role }) => role !== rest.role), { ...rest, by: event.by, at: event.at }],
  }));
};

const released = (state: State, event: PastEvent, data: EventData['statement-released']): State => {
  const { statement, hash, file, plain, promised, out, channel = null, link = null, ask } = data;
  const sent = { by: event.by, out, channel, link };
  return settled(
    inStatements(state, statement, (one) => ({
      ...one,
      state: 'released',
      hash,
      file,
      plain,
      promised,
      sent,
      releasedAt: event.at,
    })),
    ask,
  );
};

/** What is out stays out and no longer holds; words written by hand wait for whoever wrote them. */
const overtaken = (state: State, { statement, now }: EventData['statement-overtaken']): State =>
  inStatements(state, statement, (one) =>
    one.state === 'drafted' ? { ...one, stale: now, approvals: [] } : { ...one, state: 'stale', stale: now },
  );

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

const worded = (state: State, { fact: id, lang, text }: EventData['wording-given']): State => {
  const fact = state.facts[id];
  if (!fact) return state;
  return { ...state, facts: { ...state.facts, [id]: { ...fact, wordings: { ...fact.wordings, [lang]: text } } } };
};

/** How each event moves the state: one entry per type, so none can be forgotten. */
const MOVES: { readonly [T in EventType]: (state: State, data: EventData[T], event: PastEvent) => State } = {
  'incident-opened': (_, data, event) => opened(event, data),
  'question-answered': (state, { fact, answer, ask }, event) =>
    settled(fact === null ? state : withFact(state, event, fact, answer), ask),
  'fact-changed': (state, { fact, answer }, event) => withFact(state, event, fact, answer),
  'claims-checked': (state, data, event) => settled(checked(state, event, data.checked), data.ask),
  'wording-given': (state, data) => worded(state, data),
  'place-moved': (state, data) => moved(state, data),
  'playbook-entered': (state, { playbook, by }) => {
    const origin = by === 'operator' ? { playbook, before: state.trail.length } : state.origin;
    return { ...state, playbook, origin };
  },
  'severity-assessed': (state, { level, rows, inputs }) => ({
    ...state,
    severity: { level, by: 'matrix', rows, inputs, reason: null },
  }),
  'severity-set': (state, { level, reason, inputs }) => ({
    ...state,
    severity: { level, by: 'operator', rows: [], inputs, reason },
  }),
  'task-opened': (state, { task: id, ...rest }) => ({
    ...state,
    tasks: [...state.tasks.filter((task) => task.id !== id), { ...rest, id, state: 'open', reason: null }],
  }),
  'task-updated': (state, { task, state: now, who, reason, ask }) =>
    settled(
      inTasks(state, task, (one) => ({ ...one, state: now, who: who ?? one.who, reason })),
      ask,
    ),
  'clock-started': (state, { clock: id, ...rest }) => {
    const others = state.clocks.filter((clock) => clock.id !== id || (clock.from !== null && clock.law === null));
    return { ...state, clocks: [...others, { ...rest, id, law: rest.law ?? null, closed: null }] };
  },
  'clock-closed': (state, { clock: id, as, reason, when }, { at }) => ({
    ...state,
    clocks: state.clocks.map((clock) =>
      clock.id === id ? { ...clock, closed: { as, at: when ?? at, reason } } : clock,
    ),
  }),
  'matters-reached': (state, { matters, end }) => ({
    ...state,
    matters: [...state.matters, ...matters.map((matter) => ({ matter, end }))],
  }),
  'statement-drafted': (state, data, event) => drafted(state, event, data),
  'statement-settled': (state, { statement, as, ask }) =>
    settled(
      inStatements(state, statement, (one) => (as === 'drop' ? { ...one, state: 'dropped' } : one)),
      ask,
    ),
  'statement-edited': (state, data, event) => edited(state, event, data),
  'statement-approved': (state, data, event) => approved(state, event, data),
  'statement-released': (state, data, event) => released(state, event, data),
  'statement-overtaken': (state, data) => overtaken(state, data),
  'statement-withdrawn': (state, { statement, because }, { at, by }) =>
    inStatements(state, statement, (one) => ({ ...one, state: 'withdrawn', withdrawn: { at, by, because } })),
  'line-agreed': (state, { line: id, ...rest }, { by, at }) => ({
    ...state,
    lines: [...state.lines, { ...rest, id, by, at }],
    linesAgreed: state.linesAgreed + 1,
  }),
  'line-struck': (state, { line }) => ({ ...state, lines: state.lines.filter(({ id }) => id !== line) }),
  'wait-answered': (state, { as, ask }) => (as === 'later' ? state : settled(state, ask)),
  'language-changed': (state, { lang }) => ({ ...state, lang }),
  'incident-closed': (state, { outcome, playbook }) => ({ ...state, ask: null, outcome, closedIn: playbook }),
  'drill-started': drill.started,
  'inject-delivered': drill.delivered,
  'inject-passed': drill.passed,
  'inject-scheduled': drill.scheduled,
  'pace-set': drill.paced,
  'observation-noted': drill.observed,
  'question-known': drill.known,
  'drill-ended': drill.ended,
  'improvement-noted': review.noted,
  'next-drill-set': review.planned,
  'improvements-brought': review.brought,
  'improvement-checked': review.looked,
  'time-moved': (state) => state,
  'clocks-exported': (state) => state,
  'statement-exported': (state) => state,
  'way-kept': (state) => state,
  'note-added': (state) => state,
  'file-attached': (state) => state,
};

/** The state after one more event. The table has one entry per type, so the lookup cannot miss. */
const move = (state: State, event: PastEvent): State =>
  (MOVES[event.type] as (state: State, data: PastEvent['data'], event: PastEvent) => State)(state, event.data, event);

const OF_DRILL: ReadonlySet<EventType> = new Set<EventType>([
  'drill-started',
  'inject-delivered',
  'inject-passed',
  'inject-scheduled',
  'time-moved',
  'pace-set',
  'observation-noted',
  'question-known',
  'drill-ended',
  'improvements-brought',
  'improvement-checked',
  'improvement-noted',
  'next-drill-set',
]);

const isOfDrill = ({ type }: PastEvent): boolean => OF_DRILL.has(type);

/** Moves the state by one event. Unknown types cannot occur: a newer format is opened read-only and upcast by the reader. */
export const evolve = (state: State, event: PastEvent): State => ({
  ...(isOfDrill(event) ? move(state, event) : drill.played(move(state, event), event.seq)),
  lastSeq: event.seq,
  lastAt: event.at,
});

/** The state after all events. */
export const replay = (events: readonly PastEvent[]): State => events.reduce(evolve, EMPTY);
