/** Owns the counting of the practice list: for every row, what carries it, and whether any of that acts. */
import type { Scenario } from '../drill/model.ts';
import type { FactId } from '../fact/model.ts';
import { factsOf, type When } from '../playbook/condition.ts';
import type { Content, Playbook, Step } from '../playbook/model.ts';
import { groupOf } from './model.ts';

/** Something that names a row. `acts`: it can change the way, gives somebody something to do by a time, or says something outside. */
export type Carrier = {
  readonly kind: 'step' | 'warning' | 'template' | 'advice' | 'drill';
  /** The step kind, for steps and warnings. */
  readonly as: Step['kind'] | null;
  /** `playbook/step`, or the id of the template, of the row of advice or of the scenario. */
  readonly at: string;
  readonly acts: boolean;
};

export type Row = {
  readonly row: string;
  readonly carriers: readonly Carrier[];
  readonly acts: boolean;
};

/** Cases are told, not done: whatever names one of them carries it. All else needs something that acts. */
export const isCarried = ({ row, carriers, acts }: Row): boolean => (groupOf(row) === 'K' ? carriers.length > 0 : acts);

const stepsOf = ({ playbooks }: Content): readonly (readonly [Playbook, Step])[] =>
  Object.values(playbooks).flatMap((playbook) =>
    Object.values(playbook.steps).map((step) => [playbook, step] as const),
  );

const waysOf = (step: Step): readonly When[] =>
  'next' in step && step.next.kind === 'branches' ? step.next.branches.map(({ when }) => when) : [];

const conditionsIn = (content: Content): readonly When[] => [
  ...stepsOf(content).flatMap(([, step]) => waysOf(step)),
  ...Object.values(content.playbooks).flatMap(({ headerWhen }) => headerWhen ?? []),
  ...content.severity.rows.map(({ when }) => when),
  ...Object.values(content.templates).flatMap(({ offer }) => offer ?? []),
  ...content.advice.map(({ when }) => when),
];

/** Facts that make a difference: a condition looks at them, a text says them, a clock or a pause counts from them. */
const usedFacts = (content: Content): ReadonlySet<FactId> =>
  new Set([
    ...conditionsIn(content).flatMap(({ condition }) => factsOf(condition)),
    ...Object.values(content.templates).flatMap(({ uses }) => uses),
    ...Object.values(content.clocks).flatMap(({ from }) => (typeof from === 'object' ? [from.fact] : [])),
    ...stepsOf(content).flatMap(([, step]) => (step.kind === 'wait' && step.until !== null ? [step.until] : [])),
  ]);

const acts = (step: Step, used: ReadonlySet<FactId>): boolean => {
  switch (step.kind) {
    case 'ask':
      return step.facts.some((fact) => used.has(fact));
    case 'decide':
      return used.has(step.fact);
    case 'task':
      return step.role !== null && step.due !== null;
    case 'statement':
    case 'clock':
      return true;
    default:
      return false;
  }
};

type Named = readonly [row: string, carrier: Carrier];

const namedBySteps = (content: Content): readonly Named[] => {
  const used = usedFacts(content);
  return stepsOf(content).flatMap(([playbook, step]) => {
    const at = { as: step.kind, at: `${playbook.id}/${step.id}` };
    return [
      ...step.practice.map((row): Named => [row, { kind: 'step', ...at, acts: acts(step, used) }]),
      ...step.warns.map((row): Named => [row, { kind: 'warning', ...at, acts: true }]),
    ];
  });
};

/** Whoever is given something to do by a time acts. */
const namedByRoles = (content: Content): readonly Named[] =>
  stepsOf(content).flatMap(([playbook, step]) =>
    step.kind !== 'task' || step.due === null
      ? []
      : content.practice
          .filter(({ roles }) => step.role !== null && roles.includes(step.role))
          .map(({ id }): Named => [id, { kind: 'step', as: 'task', at: `${playbook.id}/${step.id}`, acts: true }]),
  );

const namedByTemplates = ({ templates }: Content): readonly Named[] =>
  Object.values(templates).flatMap(({ id, practice }) =>
    practice.map((row): Named => [row, { kind: 'template', as: null, at: id, acts: true }]),
  );

const namedByAdvice = ({ advice }: Content): readonly Named[] =>
  advice.flatMap(({ id, practice, warns }) => [
    ...practice.map((row): Named => [row, { kind: 'advice', as: null, at: id, acts: true }]),
    ...warns.map((row): Named => [row, { kind: 'warning', as: null, at: id, acts: true }]),
  ]);

/** A drill acts on what it was made for, on what its objectives exercise and on the mistakes they watch for. */
const namedByDrills = (scenarios: readonly Scenario[]): readonly Named[] =>
  scenarios.flatMap(({ id, practice, objectives }) =>
    [...practice, ...objectives.flatMap((one) => [...one.practice, ...one.warns])].map(
      (row): Named => [row, { kind: 'drill', as: null, at: id, acts: true }],
    ),
  );

/** Each once, by name: a task may name a row that its role carries anyway. */
const distinct = (carriers: readonly Carrier[]): readonly Carrier[] =>
  [...new Map(carriers.map((one) => [`${one.at} ${one.kind}`, one])).values()].toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  );

/** Every row of the practice list, in its order, with all that carries it. */
export const coverage = (content: Content, scenarios: readonly Scenario[]): readonly Row[] => {
  const named = [
    ...namedBySteps(content),
    ...namedByRoles(content),
    ...namedByTemplates(content),
    ...namedByAdvice(content),
    ...namedByDrills(scenarios),
  ];
  return content.practice.map(({ id: row }) => {
    const carriers = distinct(named.filter(([name]) => name === row).map(([, carrier]) => carrier));
    return { row, carriers, acts: carriers.some((carrier) => carrier.acts) };
  });
};
