/**
 * Owns what a condition of a scenario can ask of the record beside facts: `done('counsel')`, `released('holding-line')` and
 * their kin. Each stands as a yes-or-no fact of its own, `done:counsel`, and is never unknown.
 */
import { AUDIENCES, type FactDef, type FactId } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import { wayView } from '../incident/view.ts';
import type { FactView } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { InjectId } from './model.ts';

type Predicate = {
  /** What it may be asked about. */
  readonly names: (content: Content, injects: readonly InjectId[]) => readonly string[];
  readonly holds: (state: State, name: string) => boolean;
};

const taskIds = ({ playbooks }: Content): readonly string[] =>
  Object.values(playbooks).flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) => (step.kind === 'task' ? [step.task] : [])),
  );

const clockIds = ({ clocks, regimes }: Content): readonly string[] => [
  ...Object.keys(clocks),
  ...Object.values(regimes).flatMap((regime) => regime.clocks.map(({ id }) => id)),
];

const templateIds = ({ templates }: Content): readonly string[] => Object.keys(templates);

const inTasks = (state: State, name: string, states: readonly string[]): boolean =>
  state.tasks.some(({ id, state: now }) => id === name && states.includes(now));

const told = (state: State, name: string): boolean =>
  state.statements.some(({ audience, releasedAt }) => audience === name && releasedAt !== null) ||
  state.tasks.some(({ tells, state: now }) => now === 'done' && tells.some((audience) => audience === name));

export const PREDICATES = {
  /** A task was done. */
  done: { names: taskIds, holds: (state, name) => inTasks(state, name, ['done']) },
  /** Somebody has it, or has done it. */
  assigned: { names: taskIds, holds: (state, name) => inTasks(state, name, ['assigned', 'done']) },
  /** It was decided that a task is not needed. */
  waived: { names: taskIds, holds: (state, name) => inTasks(state, name, ['not-needed']) },
  drafted: {
    names: templateIds,
    holds: (state, name) => state.statements.some(({ template, state: now }) => template === name && now !== 'dropped'),
  },
  released: {
    names: templateIds,
    holds: (state, name) => state.statements.some((one) => one.template === name && one.releasedAt !== null),
  },
  /** An audience was told, by a text or by a task that tells it. */
  told: { names: () => AUDIENCES, holds: told },
  /** A clock was stopped in time. */
  met: {
    names: clockIds,
    holds: (state, name) => state.clocks.some(({ rule, closed }) => rule === name && closed?.as === 'met'),
  },
  /** The walk has come to a playbook. */
  entered: {
    names: ({ playbooks }) => Object.keys(playbooks),
    holds: (state, name) => state.playbook === name || state.trail.some(({ playbook }) => playbook === name),
  },
  delivered: {
    names: (_, injects) => injects,
    holds: (state, name) => state.drill?.delivered.some(({ inject }) => inject === name) ?? false,
  },
} as const satisfies Readonly<Record<string, Predicate>>;

export type PredicateName = keyof typeof PREDICATES;

export const isPredicate = (name: string): name is PredicateName => Object.hasOwn(PREDICATES, name);

export const recordFact = (predicate: PredicateName, name: string): FactId => `${predicate}:${name}`;

/** The question behind such a fact and what it is about; null for any other. */
export const partsOf = (fact: FactId): readonly [PredicateName, string] | null => {
  const at = fact.indexOf(':');
  const predicate = fact.slice(0, Math.max(at, 0));
  return isPredicate(predicate) ? [predicate, fact.slice(at + 1)] : null;
};

const definition = (id: FactId): FactDef => ({
  id,
  type: 'confirm',
  choices: [],
  min: null,
  max: null,
  personal: null,
  assume: false,
  certainty: 'confirmed',
  promise: false,
  news: false,
  internal: true,
  place: null,
});

/** Everything the record can be asked, as facts, for the reader of conditions and its truth tables. */
export const recordFacts = (content: Content, injects: readonly InjectId[]): Readonly<Record<FactId, FactDef>> =>
  Object.fromEntries(
    Object.entries<Predicate>(PREDICATES).flatMap(([predicate, { names }]) =>
      names(content, injects).map((name) => {
        const id = recordFact(predicate as PredicateName, name);
        return [id, definition(id)] as const;
      }),
    ),
  );

/** What conditions of a scenario see of a drill. */
export const drillView = (state: State, content: Content): FactView => {
  const facts = wayView(state, content.facts);
  return {
    ...facts,
    value: (fact) => {
      const parts = partsOf(fact);
      return parts === null ? facts.value(fact) : PREDICATES[parts[0]].holds(state, parts[1]);
    },
  };
};
