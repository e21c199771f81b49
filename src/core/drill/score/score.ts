/** Owns the score of a drill: points that each name the entries they rest on. The same record gives the same score. */
import { clockState, isPressing } from '../../clock/run.ts';
import type { PastEvent } from '../../incident/events.ts';
import type { State } from '../../incident/state.ts';
import type { Content } from '../../playbook/model.ts';
import { type Course, courseOf } from '../../review/course.ts';
import { KNOWLEDGE_POINTS } from '../knowledge.ts';
import type { Objective, Scenario } from '../model.ts';
import { judge, type Verdict } from './judge.ts';
import { type Found, type Mistake, mistakesIn } from './mistakes.ts';
import { preparedIn } from './prepared.ts';
import { RATING_POINTS, type Rating, rate } from './rating.ts';

export type ObjectiveScore = {
  readonly id: string;
  readonly rating: Rating | null;
  readonly verdicts: readonly Verdict[];
};

/** `of`: the most it could have been; 0 for a bonus and for what is taken off. */
export type Point = {
  readonly kind: 'objective' | 'clock' | 'knowledge' | 'finding' | 'advice' | 'map' | 'drafted';
  readonly id: string;
  readonly points: number;
  readonly of: number;
  readonly entries: readonly number[];
};

/** Whether a row of the practice list was followed, by the objective that exercises it. */
export type Practised = { readonly row: string; readonly objective: string; readonly followed: boolean };

export type Score = {
  readonly points: number;
  readonly of: number;
  readonly objectives: readonly ObjectiveScore[];
  readonly parts: readonly Point[];
  readonly mistakes: readonly Mistake[];
  readonly practice: readonly Practised[];
};

const objectivePoint = ({ id, rating, verdicts }: ObjectiveScore): Point => ({
  kind: 'objective',
  id,
  points: rating === null ? 0 : RATING_POINTS[rating],
  of: rating === null ? 0 : RATING_POINTS.without,
  entries: [...new Set(verdicts.flatMap(({ entries }) => entries))].toSorted((a, b) => a - b),
});

const entriesOf = (course: Course, clock: string): readonly number[] =>
  course.flatMap(({ event }) =>
    (event.type === 'clock-started' || event.type === 'clock-closed') && event.data.clock === clock ? [event.seq] : [],
  );

/** What was met, and what was not; what still runs when the drill ends counts neither way. */
const clockPoints = (course: Course, { clocks, lastAt }: State): readonly Point[] =>
  clocks.filter(isPressing).flatMap((clock) => {
    const now = clockState(clock, lastAt);
    const late = now === 'missed' || now === 'overdue' || (now === 'due' && clock.due !== null);
    if (now !== 'met' && !late) return [];
    return [{ kind: 'clock', id: clock.id, points: late ? 0 : 1, of: 1, entries: entriesOf(course, clock.id) }];
  });

/** What nobody was asked counts neither way. */
const knowledgePoints = ({ drill }: State): readonly Point[] =>
  (drill?.knew ?? []).map(({ objective, right, sure, seq }) => ({
    kind: 'knowledge',
    id: objective,
    points: KNOWLEDGE_POINTS[right ? 'right' : 'wrong'][sure],
    of: KNOWLEDGE_POINTS.right.sure,
    entries: [seq],
  }));

const taken = ({ kind, id, entry }: Mistake): readonly Point[] =>
  kind === 'evidence' ? [] : [{ kind, id, points: -1, of: 0, entries: [entry] }];

/** An opening brings questions nobody has answered yet; only what comes after that is the players' doing. */
const ACTS: readonly string[] = [
  'question-answered',
  'fact-changed',
  'task-updated',
  'statement-released',
  'note-added',
];

const hasActed = (course: Course): boolean => {
  const opened = course.findIndex(({ event }) => event.type === 'place-moved');
  return course.slice(opened).some(({ event }) => ACTS.includes(event.type));
};

const practised = ({ id, practice }: Objective, rating: Rating | null): readonly Practised[] =>
  rating === null
    ? []
    : practice.map((row) => ({ row, objective: id, followed: rating === 'without' || rating === 'some' }));

export type Played = {
  readonly events: readonly PastEvent[];
  readonly content: Content;
  readonly scenario: Scenario;
  /** What a check found in the texts that went out. */
  readonly found: readonly Found[];
};

export const scoreOf = ({ events, content, scenario, found }: Played): Score | null => {
  const course = courseOf(events);
  const state = course.at(-1)?.state;
  if (!state?.drill) return null;
  const asking = { course, content, drill: state.drill };
  const acted = hasActed(course);
  const judged = scenario.objectives.map((objective) => {
    const verdicts = objective.evidence.map((one) => judge(one, asking));
    return { objective, verdicts, rating: rate(verdicts, acted) };
  });
  const objectives = judged.map(({ objective: { id }, rating, verdicts }) => ({ id, rating, verdicts }));
  const mistakes = mistakesIn({ course, content, judged, found });
  const parts: readonly Point[] = [
    ...objectives.map(objectivePoint),
    ...clockPoints(course, state),
    ...knowledgePoints(state),
    ...mistakes.flatMap(taken),
    ...preparedIn(course).map((one): Point => ({ ...one, points: 1, of: 0 })),
  ];
  return {
    points: Math.max(
      0,
      parts.reduce((sum, { points }) => sum + points, 0),
    ),
    of: parts.reduce((sum, { of }) => sum + of, 0),
    objectives,
    parts,
    mistakes,
    practice: judged.flatMap(({ objective, rating }) => practised(objective, rating)),
  };
};
