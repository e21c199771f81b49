/** Owns the report for programs. Entries are named by their number in the timeline. */
import { clockState } from '../../core/clock/run.ts';
import type { ObjectiveScore, Score } from '../../core/drill/score/score.ts';
import type { Json } from '../../core/record/event.ts';
import { type Instant, withOffset } from '../../core/time.ts';
import { taskLabel } from '../ask.ts';
import { clockLabel, isShown } from '../clocks.ts';
import { evidenceLabel, objectiveTitle } from './score.ts';
import type { Setting } from './setting.ts';
import { pauseBefore } from './timeline.ts';

const timeOf = (at: Instant | null, { voice }: Setting): Json => (at === null ? null : withOffset(at, voice.zone));

const numbers = (entries: readonly number[], { review }: Setting): readonly number[] =>
  entries.flatMap((entry) => review.numbers.get(entry) ?? []);

const objectiveJson = ({ id, rating, verdicts }: ObjectiveScore, setting: Setting): Json => ({
  id,
  title: objectiveTitle(id, setting.voice),
  rating,
  evidence: verdicts.map(({ id: one, weight, asked, holds, by, entries }) => ({
    id: one,
    label: evidenceLabel(id, one, setting.voice),
    weight,
    asked,
    holds,
    by: timeOf(by, setting),
    entries: numbers(entries, setting),
  })),
});

const knewJson = ({ review: { state } }: Setting): Json =>
  (state.drill?.knew ?? []).map(({ seq: _, ...knew }) => ({ ...knew }));

const scoreJson = ({ points, of, objectives, parts, mistakes, practice }: Score, setting: Setting): Json => ({
  points,
  of,
  objectives: objectives.map((one) => objectiveJson(one, setting)),
  parts: parts.map((part) => ({ ...part, entries: numbers(part.entries, setting) })),
  mistakes: mistakes.map(({ entry, ...rest }) => ({ ...rest, entries: numbers([entry], setting) })),
  practice: practice.map((one) => ({ ...one })),
  knew: knewJson(setting),
});

const timelineJson = (setting: Setting): Json => {
  const told = setting.rows;
  return told.map((row, index) => ({
    n: setting.review.numbers.get(row.seq) ?? 0,
    at: timeOf(row.instant, setting),
    type: row.type,
    by: row.by,
    text: row.text,
    ...(setting.realTimes ? { real: row.real, after_seconds: pauseBefore(row, told[index - 1]) } : {}),
  }));
};

const learnedJson = ({ review: { state } }: Setting): { readonly [key: string]: Json } => {
  const { items, next, brought, looked } = state.learned;
  return {
    improvements: items.map(({ text, owner, due, by }) => ({ text, owner, due, by })),
    brought:
      brought === null
        ? null
        : {
            from: brought.from,
            items: brought.items.map((item, index) => {
              const last = looked.find((one) => one.item === index + 1);
              return { ...item, holds: last?.holds ?? null, because: last?.because ?? null };
            }),
          },
    next_drill: next,
  };
};

const recordJson = (setting: Setting): { readonly [key: string]: Json } => {
  const { review, voice } = setting;
  return {
    measures: review.measures.map(({ id, at, minutes, entry }) => ({
      id,
      at: timeOf(at, setting),
      minutes,
      entries: entry === null ? [] : numbers([entry], setting),
    })),
    clocks: review.clocks.filter(isShown).map((clock) => ({
      id: clock.id,
      label: clockLabel(clock, review.state, voice),
      kind: clock.kind,
      due: timeOf(clock.due, setting),
      state: clockState(clock, voice.now),
      closed: timeOf(clock.closed?.at ?? null, setting),
    })),
    statements: review.state.statements.map((one) => ({
      id: one.id,
      template: one.template,
      audience: one.audience,
      lang: one.lang,
      state: one.state,
      approvals: one.approvals.map(({ role, by, own }) => ({ role, by, own_text: own })),
      released: timeOf(one.releasedAt, setting),
      hash: one.hash,
    })),
    facts: review.facts.map(({ fact, said }) => ({
      fact,
      said: said.map(({ answer, by, at, entry }) => ({
        answer: { ...answer } as unknown as Json,
        by,
        at: timeOf(at, setting),
        entries: numbers([entry], setting),
      })),
    })),
    not_done: numbers(review.notDone, setting),
    open: {
      tasks: review.openTasks.map(({ id, who }) => ({ id, label: taskLabel(review.state, id, voice), who })),
      clocks: review.openClocks.filter(isShown).map(({ id }) => id),
    },
  };
};

export const reportJson = (setting: Setting): Json => {
  const { review, incident, head, voice } = setting;
  const { state } = review;
  return {
    format: 1,
    incident,
    kind: state.drill === null ? 'incident' : 'drill',
    title: state.title,
    playbook: state.playbook,
    lang: voice.words.lang,
    zone: voice.zone.id,
    heard: timeOf(state.heard, setting),
    begun: timeOf(state.opened, setting),
    ended: timeOf(state.drill?.ended?.at ?? (state.outcome === null ? null : state.lastAt), setting),
    outcome: state.outcome,
    gravest: review.gravest,
    ...(state.drill === null ? {} : { scenario: state.drill.scenario, seed: state.drill.seed }),
    score: review.score === null ? null : scoreJson(review.score, setting),
    ...recordJson(setting),
    ...learnedJson(setting),
    timeline: timelineJson(setting),
    ...(head === null ? {} : { head }),
  };
};
