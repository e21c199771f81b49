/** Owns what a record says of how things changed: facts that were said twice, and decisions not to do something. */
import type { Answer, FactId } from '../fact/model.ts';
import type { PastEvent } from '../incident/events.ts';
import type { Instant } from '../time.ts';

export type Said = { readonly answer: Answer; readonly by: string; readonly at: Instant; readonly entry: number };

/** A fact and everything that was said of it, oldest first. */
export type FactHistory = { readonly fact: FactId; readonly said: readonly Said[] };

const saidIn = (event: PastEvent): readonly (readonly [FactId, Answer])[] => {
  if (event.type === 'fact-changed') return [[event.data.fact, event.data.answer]];
  return event.type === 'question-answered' && event.data.fact !== null ? [[event.data.fact, event.data.answer]] : [];
};

const same = (a: Answer, b: Answer): boolean => {
  if (a.kind !== 'value' || b.kind !== 'value') return a.kind === b.kind;
  return JSON.stringify([a.value, a.certainty]) === JSON.stringify([b.value, b.certainty]);
};

/** Each fact that did not stay what it was first said to be, in the order of first saying. */
export const changedFacts = (events: readonly PastEvent[]): readonly FactHistory[] => {
  const all = new Map<FactId, Said[]>();
  for (const event of events)
    for (const [fact, answer] of saidIn(event)) {
      const said = all.get(fact) ?? [];
      const last = said.at(-1);
      if (last === undefined || !same(last.answer, answer))
        said.push({ answer, by: event.by, at: event.at, entry: event.seq });
      all.set(fact, said);
    }
  return [...all].flatMap(([fact, said]) => (said.length > 1 ? [{ fact, said }] : []));
};

/** Somebody chose not to act, or not to say: the entries in which that stands. */
const isNotDone = (event: PastEvent): boolean => {
  switch (event.type) {
    case 'task-updated':
      return event.data.state === 'not-needed';
    case 'clock-closed':
      return event.data.as === 'not-reported';
    case 'question-answered':
      return event.data.answer.kind === 'skip';
    case 'statement-settled':
      return event.data.as === 'drop';
    case 'way-kept':
    case 'statement-withdrawn':
      return true;
    default:
      return false;
  }
};

export const notDone = (events: readonly PastEvent[]): readonly number[] =>
  events.filter(isNotDone).map(({ seq }) => seq);
