/** Owns the numbers of a crisis: how long it took until somebody was answered, until first words went out, until something was made good. */
import type { State } from '../incident/state.ts';
import type { Content } from '../playbook/model.ts';
import { type Instant, type Minutes, minutesBetween } from '../time.ts';
import type { Course, Moment } from './course.ts';

export const MEASURES = ['acknowledged', 'first-words', 'remedy'] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Counted from the moment it was first heard of; nulls where it has not happened. */
export type Measure = {
  readonly id: MeasureId;
  readonly at: Instant | null;
  readonly minutes: Minutes | null;
  readonly entry: number | null;
};

/** Rows of the practice list that make good: remedy, compensation, help. */
const REMEDY: readonly string[] = ['P5', 'C8', 'R7', 'D4', 'M9'];

type Test = (moment: Moment, content: Content) => boolean;

const done = ({ event, state }: Moment): State['tasks'][number] | null =>
  event.type === 'task-updated' && event.data.state === 'done'
    ? (state.tasks.find(({ id }) => id === event.data.task) ?? null)
    : null;

const released = ({ event, state }: Moment): State['statements'][number] | null =>
  event.type === 'statement-released' ? (state.statements.find(({ id }) => id === event.data.statement) ?? null) : null;

/** Those whom it happened to have heard: by a text to them, or by somebody who spoke to them. */
const acknowledged: Test = (moment, { templates }) => {
  const text = released(moment);
  const purpose = text === null ? null : templates[text.template]?.purpose;
  const audiences = text === null ? (done(moment)?.tells ?? []) : [text.audience];
  return purpose === 'acknowledgement' || audiences.some((one) => one === 'self' || one === 'injured');
};

const firstWords: Test = (moment, { templates }) => {
  const text = released(moment);
  return text !== null && templates[text.template]?.purpose !== 'paper';
};

const remedy: Test = (moment, { playbooks }) => {
  const task = done(moment);
  const step = task === null ? undefined : playbooks[task.playbook]?.steps[task.step];
  return step?.practice.some((row) => REMEDY.includes(row)) ?? false;
};

const TESTS: Readonly<Record<MeasureId, Test>> = { acknowledged, 'first-words': firstWords, remedy };

/** When it really was, where somebody told it later than it happened. */
const whenOf = ({ event }: Moment): Instant => ('when' in event.data ? (event.data.when ?? event.at) : event.at);

export const measuresOf = (course: Course, content: Content): readonly Measure[] =>
  MEASURES.map((id) => {
    const [first] = course
      .filter((moment) => TESTS[id](moment, content))
      .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
    if (first === undefined) return { id, at: null, minutes: null, entry: null };
    const at = whenOf(first);
    return { id, at, minutes: Math.max(0, minutesBetween(first.state.heard, at)), entry: first.event.seq };
  });
