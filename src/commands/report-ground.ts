/** Owns what a report is made from: the record, its words, and what a check finds in the texts that went out. */
import type { Found } from '../core/drill/score/mistakes.ts';
import type { PastEvent } from '../core/incident/events.ts';
import { toPast } from '../core/incident/past.ts';
import type { State } from '../core/incident/state.ts';
import { isStruck } from '../core/record/event.ts';
import { type Course, courseOf } from '../core/review/course.ts';
import { isTold, reviewOf } from '../core/review/review.ts';
import { errorsOf } from '../core/statement/checked.ts';
import { checkWordsIn } from '../text/load-check.ts';
import { logRows } from '../text/log.ts';
import type { Setting } from '../text/review/setting.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { headOf, type Opened, voiceOf } from './incident.ts';

/** As it stood right before an entry, at that entry's own time: what has been learned since does not count. */
const standBefore = (course: Course, index: number): State | null => {
  const state = course[index - 1]?.state;
  if (state?.drill == null) return state ?? null;
  const { drill } = state;
  return { ...state, drill: { ...drill, pace: { ...drill.pace, speed: 0 } } };
};

/** What was certainly wrong in the words of one text, by the facts as they stood when it went out; the checks are loaded by the first that did. */
const foundAt = async (errand: Errand, opened: Opened, course: Course, index: number): Promise<readonly Found[]> => {
  const event = course[index]?.event;
  const state = standBefore(course, index);
  if (event?.type !== 'statement-released' || state === null) return [];
  const statement = state.statements.find(({ id }) => id === event.data.statement);
  const template = statement && opened.content.templates[statement.template];
  if (!statement || !template) return [];
  const found = await decided(errand, { ...opened, state }, (context) => errorsOf(state, statement, template, context));
  return found.map(({ rule }) => ({ statement: statement.id, rule }));
};

/** Only a drill is scored. */
const findings = async (errand: Errand, opened: Opened, events: readonly PastEvent[]): Promise<readonly Found[]> => {
  if (opened.scenario === null) return [];
  const course = courseOf(events);
  const all = await Promise.all(course.map((_, index) => foundAt(errand, opened, course, index)));
  return all.flat();
};

const realTime = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** In earnest a record that is closed is looked at as it stood then, so that its report does not change with the day. */
const presentOf = ({ state }: Opened, now: string): string => (state.outcome === null ? now : state.lastAt);

/** The words of the check are loaded where it found something. */
const ruleNames = async ({ words }: Errand, found: readonly Found[]): Promise<Setting['ruleName']> => {
  if (found.length === 0) return (rule) => rule;
  const names: Readonly<Record<string, { readonly name: string }>> = (await checkWordsIn(words.lang)).rules;
  return (rule) => names[rule]?.name ?? rule;
};

export const settingOf = async (errand: Errand, opened: Opened, realTimes: boolean): Promise<Setting> => {
  const events = opened.events.filter((event) => !isStruck(event));
  const { content, scenario, state } = opened;
  const past = events.map(toPast);
  const found = await findings(errand, opened, past);
  const review = reviewOf({ events: past, content, scenario, found });
  if (review === null) throw new Error('a record without an entry');
  const spoken = voiceOf(errand, opened);
  const voice = { ...spoken, now: presentOf(opened, spoken.now) };
  const real = new Map(events.map(({ seq, at, data }) => [seq, scenario === null ? at : realTime(data['real'])]));
  return {
    incident: opened.id,
    review,
    rows: logRows(
      events.filter((event) => isTold(toPast(event))),
      state,
      voice,
    ).map((row) => ({ ...row, real: real.get(row.seq) ?? null })),
    voice,
    head: state.drill === null ? headOf(opened) : null,
    realTimes,
    ruleName: await ruleNames(errand, found),
  };
};
