/** Owns asking, when a drill is over, what is to be better next time: what, who sees to it, by when; and the day of the next. */
import type { Day } from '../../core/review/model.ts';
import { later } from '../../core/time.ts';
import { line } from '../../text/line.ts';
import { monthsOn, roleIds, today } from '../kit-ground.ts';
import { isDay } from '../report-note.ts';
import { good, perform, putChoice, putText, type Row, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

const OTHER = '?other';
const NEVER = '?never';
const WEEK = 7 * 24 * 60;

const weeksOn = (day: Day, weeks: number): Day => later(`${day}T00:00:00.000Z`, weeks * WEEK).slice(0, 10);

/** A day of the calendar; null where none was typed. */
const typedDay = async (sitting: Sitting): Promise<Day | null> => {
  const { better } = wordsOf(sitting).review;
  for (;;) {
    const typed = await putText(sitting, better.typed);
    if (typed === '' || isDay(typed)) return typed || null;
    say(sitting, [line('warning', better.typed)]);
  }
};

type Asked = {
  readonly message: string;
  readonly days: readonly (readonly [Day, string])[];
  readonly none: Row | null;
};

const askDay = async (sitting: Sitting, { message, days, none }: Asked): Promise<Day | null> => {
  const { review, format } = wordsOf(sitting);
  const rows = days.map(([day, label]) => ({ value: day, label: `${label}${format.colon}${format.day(day)}` }));
  const other = { value: OTHER, label: review.better.other };
  const chosen = await putChoice(sitting, message, [...rows, other, ...(none === null ? [] : [none])]);
  if (chosen === NEVER) return null;
  return chosen === OTHER ? typedDay(sitting) : chosen;
};

/** Those who play stand first. */
const ownerRows = (sitting: Sitting): readonly Row[] => {
  const { content, words } = voiceNow(sitting);
  const all = [...(sitting.opened.scenario?.roles ?? []), ...roleIds(content)];
  return [...new Set(all)].map((role) => ({ value: role, label: content.roleTexts[words.lang][role]?.name ?? role }));
};

/** Nothing is noted by halves: without a day there is no item. */
const note = async (sitting: Sitting, text: string, from: Day): Promise<void> => {
  const { review } = wordsOf(sitting);
  const { better } = review;
  const owner = await putChoice(sitting, better.owner, ownerRows(sitting));
  const days = [1, 2, 4].map((count) => [weeksOn(from, count), better.weeks(count)] as const);
  const due = await askDay(sitting, { message: better.due, days, none: null });
  if (due === null) return;
  if (await perform(sitting, { kind: 'review', act: 'note', text: text.normalize('NFC'), owner, due }))
    good(sitting, review.noted);
};

const nextDrill = async (sitting: Sitting, from: Day): Promise<void> => {
  if (sitting.opened.state.learned.next !== null) return;
  const { better } = wordsOf(sitting).review;
  const days = [1, 3, 6].map((count) => [monthsOn(from, count), better.months(count)] as const);
  const none = { value: NEVER, label: better.never };
  const on = await askDay(sitting, { message: better.next, days, none });
  if (on !== null) await perform(sitting, { kind: 'review', act: 'next-drill', on });
};

export const askWhatIsBetter = async (sitting: Sitting): Promise<void> => {
  const { better } = wordsOf(sitting).review;
  const from = await today(sitting.errand);
  say(sitting, [line('plain', '')]);
  let text = await putText(sitting, better.first);
  for (; text !== ''; text = await putText(sitting, better.more)) await note(sitting, text, from);
  await nextDrill(sitting, from);
};
