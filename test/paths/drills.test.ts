/** What drills ask for can be done: everything a scenario judges or waits for stands on a way from where it begins. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/core/drill/model.ts';
import { partsOf } from '../../src/core/drill/record-facts.ts';
import { factsOf } from '../../src/core/playbook/condition.ts';
import type { Playbook } from '../../src/core/playbook/model.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const { playbooks } = await shippedContent();
const scenarios = await shippedScenarios();

const stepsOf = (all: readonly Playbook[]) => all.flatMap(({ steps }) => Object.values(steps));

/** The playbook it begins with and all that the way can cross into. */
const reached = (begin: string): readonly Playbook[] => {
  const found = new Set([begin]);
  for (const id of found)
    for (const step of Object.values(playbooks[id]?.steps ?? {}))
      if (step.kind === 'handover') found.add(step.playbook);
  return [...found].flatMap((id) => playbooks[id] ?? []);
};

/** Everything that stands on these ways, under the names by which a scenario asks for it. */
const onTheWay = (all: readonly Playbook[]): ReadonlySet<string> =>
  new Set(
    stepsOf(all).flatMap((step) => {
      switch (step.kind) {
        case 'ask':
          return step.facts;
        case 'decide':
          return [step.fact];
        case 'task':
          return [
            ...['done', 'assigned', 'waived'].map((asks) => `${asks}:${step.task}`),
            ...(step.texts ?? []).flatMap((text) => [`drafted:${text}`, `released:${text}`]),
          ];
        case 'statement':
          return [`drafted:${step.template}`, `released:${step.template}`];
        default:
          return [];
      }
    }),
  );

const judged = ({ objectives, injects }: Scenario): readonly string[] =>
  [
    ...objectives.flatMap(({ evidence }) => evidence.map(({ when }) => when)),
    ...injects.flatMap(({ when, expect: wanted, due }) => [when, wanted?.when, due.after === 'when' ? due.when : null]),
  ].flatMap((when) => (when ? factsOf(when.condition) : []));

const elsewhere = (fact: string): boolean => ['told', 'met', 'entered', 'delivered'].includes(partsOf(fact)?.[0] ?? '');

describe('a scenario', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s asks for what its ways hold',
    (_, scenario) => {
      const way = onTheWay(reached(scenario.playbook));
      const asked = judged(scenario).filter((fact) => !elsewhere(fact));
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((fact) => !way.has(fact))).toEqual([]);
    },
  );

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s brings nothing that nobody of its roles gets',
    (_, { roles, injects }) => {
      expect(injects.filter(({ to }) => !roles.includes(to)).map(({ id }) => id)).toEqual([]);
    },
  );

  it('looks for a mistake in each, and has something to win that is not the want of one', () => {
    for (const { id, objectives } of scenarios) {
      const weights = objectives.flatMap(({ evidence }) => evidence.map(({ weight }) => weight));
      expect(weights, id).toContain('never');
      expect(weights.filter((weight) => weight === 'must').length, id).toBeGreaterThan(2);
    }
  });
});
