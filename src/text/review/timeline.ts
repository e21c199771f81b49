/** Owns the course of things in a report: every entry with its time and author, and a picture of when they fell. */
import type { Block, Lane } from '../../core/statement/page.ts';
import { type Instant, minutesBetween } from '../../core/time.ts';
import { clockTime, heading, numberOf, pointsOr, type Row, type Setting, table } from './setting.ts';

/** How long after the entry before it, in real seconds. */
export const pauseBefore = (row: Row, before: Row | undefined): number | null =>
  row.real === null || before === undefined || before.real === null
    ? null
    : Math.round((Date.parse(row.real) - Date.parse(before.real)) / 1000);

const realCells = (row: Row, before: Row | undefined, setting: Setting): readonly string[] => {
  if (!setting.realTimes || row.real === null) return setting.realTimes ? ['', ''] : [];
  const pause = pauseBefore(row, before);
  return [`${clockTime(row.real, setting)}:${row.real.slice(17, 19)}`, pause === null ? '' : `${pause} s`];
};

const LANES = {
  came: ['inject-delivered'],
  did: ['question-answered', 'fact-changed', 'task-updated'],
  out: ['statement-released'],
} as const;

const shareOf = (at: Instant, from: Instant, to: Instant): number => {
  const all = minutesBetween(from, to);
  return all <= 0 ? 0 : Math.min(1, Math.max(0, minutesBetween(from, at) / all));
};

const picture = (setting: Setting): Block => {
  const { review, voice, rows } = setting;
  const { opened: from, lastAt } = review.state;
  const to = review.state.drill?.until ?? lastAt;
  const { lane, timePicture } = voice.words.review;
  const lanes = (Object.keys(LANES) as (keyof typeof LANES)[]).flatMap((id): readonly Lane[] => {
    if (id === 'came' && review.state.drill === null) return [];
    const types: readonly string[] = LANES[id];
    const marks = rows
      .filter(({ type }) => types.includes(type))
      .map(({ instant, at, text }) => ({ at: shareOf(instant, from, to), label: `${at} ${text}` }));
    return [{ label: lane[id], marks }];
  });
  const times = { from: clockTime(from, setting), to: clockTime(to, setting) };
  return { kind: 'picture', alt: timePicture, picture: { kind: 'lanes', ...times, lanes } };
};

const observed = (setting: Setting): readonly Block[] => {
  const { drill } = setting.review.state;
  if (drill === null) return [];
  const { review, format } = setting.voice.words;
  const items = drill.observations.map(({ at, by, text }) => `${clockTime(at, setting)} ${by}${format.colon}${text}`);
  return [heading(review.heading.observed), pointsOr(items, review.none)];
};

export const timelineBlocks = (setting: Setting): readonly Block[] => {
  const { column, heading: title, none } = setting.voice.words.review;
  const told = setting.rows;
  const head = ['#', column.time, ...(setting.realTimes ? [column.real, column.pause] : []), column.who, column.what];
  const rows = told.map((row, index) => [
    numberOf(row.seq, setting),
    row.at,
    ...realCells(row, told[index - 1], setting),
    row.by,
    row.text,
  ]);
  return [...observed(setting), heading(title.timeline), picture(setting), table(head, rows, none)];
};
