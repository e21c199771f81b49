/** Owns the way back from a compiled scenario to what an author would write in one language. Read again, it plays the same. */
import type { Lang } from '../lang.ts';
import type { Content } from '../playbook/model.ts';
import { unknownsOf } from '../playbook/rules/branches.ts';
import { duration } from '../time.ts';
import type { AuthoredInject, AuthoredObjective, AuthoredScenario } from './authored.ts';
import type { Due, Evidence, Inject, Objective, Question, QuestionText, Scenario, ScenarioText } from './model.ts';
import { recordFacts } from './record-facts.ts';

/** The injects whose condition can be unknown, so that it has to be said what happens then. */
const openIn = ({ injects }: Scenario, content: Content): ReadonlySet<Inject> => {
  const asked = injects.map(({ id }) => id);
  const known = { content: { ...content, facts: { ...content.facts, ...recordFacts(content, asked) } } };
  return new Set(injects.filter(({ when }) => when !== null && unknownsOf(when, known).length > 0));
};

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

/** The scenario in one of its languages; null where it is not written in it. */
export const asAuthored = (scenario: Scenario, lang: Lang, content: Content): AuthoredScenario | null => {
  const text = scenario.texts[lang];
  if (text === undefined) return null;
  const open = openIn(scenario, content);
  return {
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
    injects: Object.fromEntries(scenario.injects.map((one) => [one.id, injectOf(one, text, open.has(one))])),
  };
};
