/** Owns the way back from a compiled scenario to a file of one's own in one language. What it writes is read by the same reader and plays the same. */
import type {
  Due,
  Evidence,
  Inject,
  Objective,
  Question,
  QuestionText,
  Scenario,
  ScenarioText,
} from '../../core/drill/model.ts';
import type { Lang } from '../../core/lang.ts';
import type { When } from '../../core/playbook/condition.ts';
import { duration } from '../../core/time.ts';
import type { AuthoredInject, AuthoredObjective, AuthoredScenario } from './authored-scenario.ts';
import { scenarioYaml } from './write.ts';

/** Whether a condition can be unknown, so that the file has to say what happens then. */
export type CanBeUnknown = (when: When, scenario: Scenario) => boolean;

const afterOf = (due: Due): Pick<AuthoredInject, 'after'> => {
  if (due.after === 'start') return {};
  return { after: due.after === 'inject' ? { inject: due.inject } : { when: due.when.source } };
};

const listed = <Key extends string>(key: Key, lines: readonly string[]): object =>
  lines.length === 0 ? {} : { [key]: lines };

const injectOf = (inject: Inject, text: ScenarioText, open: boolean): AuthoredInject => {
  const words = text.injects[inject.id];
  const { when, expect } = inject;
  return {
    at: duration(inject.due.minutes),
    ...afterOf(inject.due),
    ...(when === null ? {} : { when: when.source }),
    ...(open ? { unknown: inject.unknown } : {}),
    kind: inject.kind,
    from: words?.from ?? '',
    to: inject.to,
    text: words?.text ?? '',
    ...(words?.expect == null
      ? {}
      : {
          expect: {
            text: words.expect,
            ...(expect === null ? {} : { when: expect.when.source, within: duration(expect.within) }),
          },
        }),
    ...listed('hints', words?.hints ?? []),
    ...listed('red_flags', words?.redFlags ?? []),
  };
};

const byOf = (by: Evidence['by']): object =>
  by === null ? {} : { within: duration(by.minutes), ...(by.of === null ? {} : { of: by.of }) };

const questionOf = (
  question: Question,
  words: QuestionText | undefined,
): NonNullable<AuthoredObjective['question']> => ({
  ask: words?.ask ?? '',
  choices: words?.choices ?? {},
  right: question.right,
  why: words?.why ?? '',
});

const objectiveOf = ({ id, practice, warns, evidence, question }: Objective, text: ScenarioText): AuthoredObjective => {
  const words = text.objectives[id];
  return {
    title: words?.title ?? '',
    good: words?.good ?? '',
    middling: words?.middling ?? '',
    bad: words?.bad ?? '',
    ...listed('practice', practice),
    ...listed('warns', warns),
    judge: Object.fromEntries(
      evidence.map(({ id: row, weight, when, by }) => [
        row,
        {
          when: when.source,
          ...(weight === 'must' ? {} : { weight }),
          ...byOf(by),
          label: words?.evidence[row] ?? '',
        },
      ]),
    ),
    ...(question === undefined ? {} : { question: questionOf(question, words?.question) }),
  };
};

/** The scenario as a file in one of its languages; null where it is not written in it. */
export const ejectedScenario = (scenario: Scenario, lang: Lang, canBeUnknown: CanBeUnknown): string | null => {
  const text = scenario.texts[lang];
  if (text === undefined) return null;
  const authored: AuthoredScenario = {
    id: scenario.id,
    lang,
    playbook: scenario.playbook,
    title: text.title,
    summary: text.summary,
    length: duration(scenario.length),
    solo: scenario.solo,
    start: scenario.start,
    ...listed('practice', scenario.practice),
    background: text.background,
    roles: text.roles,
    ...(scenario.known.length === 0 ? {} : { known: text.known }),
    objectives: Object.fromEntries(scenario.objectives.map((one) => [one.id, objectiveOf(one, text)])),
    injects: Object.fromEntries(
      scenario.injects.map((one) => {
        const open = one.when !== null && canBeUnknown(one.when, scenario);
        return [one.id, injectOf(one, text, open)];
      }),
    ),
  };
  return scenarioYaml(authored);
};
