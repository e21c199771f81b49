/** Owns the questions about what one knows, asked when a drill is over: how sure somebody is counts as much as whether they are right. */
import type { Run } from '../incident/run.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import type { Scenario } from './model.ts';
import type { DrillState, Knew, Sureness } from './state.ts';

/**
 * So laid out that it pays to say how sure one really is: to call oneself fairly sure from even odds on, sure from two in
 * three. To be wrong and sure costs most, since nobody looks anything up who is sure.
 */
export const KNOWLEDGE_POINTS: Readonly<Record<'right' | 'wrong', Readonly<Record<Sureness, number>>>> = {
  right: { sure: 2, fairly: 1, guess: 0 },
  wrong: { sure: -3, fairly: -1, guess: 0 },
};

/** The objectives whose question nobody has answered yet. */
export const openQuestions = ({ knew }: DrillState, { objectives }: Scenario): Scenario['objectives'] =>
  objectives.filter(({ id, question }) => question !== undefined && !knew.some(({ objective }) => objective === id));

type Wrong = readonly Issue[];

const badValue = (option: string, found: string, allowed: readonly string[]): Wrong => [
  issue('usage.bad-value', { kind: 'argument', name: option }, { option, found, allowed: allowed.join(', ') }),
];

/** Only when it is over, since a question tells what is looked at; and once. */
export const answerQuestion = (
  run: Run,
  drill: DrillState,
  scenario: Scenario,
  { objective, choice, sure }: Knew,
): Wrong => {
  if (drill.ended === null) return [issue('drill.not-over', NOWHERE, { id: run.state.title })];
  const open = openQuestions(drill, scenario);
  const question = open.find(({ id }) => id === objective)?.question;
  if (question === undefined)
    return badValue(
      'QUESTION',
      objective,
      open.map(({ id }) => id),
    );
  if (!question.choices.includes(choice)) return badValue('CHOICE', choice, question.choices);
  run.emit('question-known', { objective, choice, sure, right: choice === question.right });
  return [];
};
