/** Owns what was prepared beforehand: people in the resource map, and words drafted before anything asked for them. Being quick earns nothing. */
import type { Course, Moment } from '../../review/course.ts';

export type Prepared = { readonly kind: 'map' | 'drafted'; readonly id: string; readonly entries: readonly number[] };

/** Tasks that had a name from the first moment. */
const fromTheMap = (course: Course): readonly Prepared[] => {
  const entries = course.flatMap(({ event }) =>
    event.type === 'task-opened' && event.data.who !== null ? [event.seq] : [],
  );
  return entries.length === 0 ? [] : [{ kind: 'map', id: 'map', entries }];
};

const ACTS: readonly string[] = ['question-answered', 'task-updated', 'inject-delivered', 'statement-released'];

/** The way came to this text only after something else had happened: somebody had drafted it of their own accord. */
const isAhead = (course: Course, index: number, template: string): boolean => {
  const after = course.slice(index + 1);
  const asked = after.findIndex(({ event }) => event.type === 'place-moved' && event.data.ask?.id === template);
  return after.slice(0, asked === -1 ? undefined : asked).some(({ event }) => ACTS.includes(event.type));
};

const wasAsked = (before: Course, template: string): boolean =>
  before.some(({ event }) => event.type === 'place-moved' && event.data.ask?.id === template);

const drafted = (course: Course, { event }: Moment, index: number): readonly Prepared[] => {
  if (event.type !== 'statement-drafted') return [];
  const { template, statement } = event.data;
  const went = course.find(({ event: one }) => one.type === 'statement-released' && one.data.statement === statement);
  if (went === undefined || wasAsked(course.slice(0, index), template) || !isAhead(course, index, template)) return [];
  return [{ kind: 'drafted', id: template, entries: [event.seq, went.event.seq] }];
};

/** Each template once, however often it was drawn anew. */
export const preparedIn = (course: Course): readonly Prepared[] => {
  const all = course.flatMap((moment, index) => drafted(course, moment, index));
  const first = all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index);
  return [...fromTheMap(course), ...first];
};
