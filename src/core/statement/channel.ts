/** Owns the channels a text goes out by: how much each takes, as it counts, where that was read and when, and which texts are for it. */
import type { Lang } from '../lang.ts';
import type { Limit } from './length.ts';
import type { Channel, Template, TemplateId } from './model.ts';

export type ChannelId = string;

/** One network, wire or sheet of paper. Templates are written for a sort of them. */
export type Outlet = {
  readonly id: ChannelId;
  readonly sort: Channel;
  readonly label: Readonly<Record<Lang, string>>;
  /** What whoever sends it there has to know; null for nothing. */
  readonly note: Readonly<Record<Lang, string>> | null;
  /** Null where it sets none. */
  readonly limit: Limit | null;
  /** More than that is allowed there, and unwise. */
  readonly advice: boolean;
  /** The text that says most there, and the one that makes its subject line. */
  readonly text: TemplateId;
  readonly subject: TemplateId | null;
  readonly source: string;
  /** The day the source was read. */
  readonly checked: string;
  readonly confidence: 'high' | 'medium' | 'low';
};

export type Outlets = Readonly<Record<ChannelId, Outlet>>;

/** The outlets that a text of this sort may go out by and that take only so much: what is read on a phone is measured at each. */
export const outletsFor = ({ channel }: Template, outlets: Outlets): readonly (Outlet & { readonly limit: Limit })[] =>
  Object.values(outlets).flatMap((outlet) => {
    const { sort, limit } = outlet;
    return channel === 'social' && sort === 'social' && limit !== null ? [{ ...outlet, limit }] : [];
  });

type Templates = Readonly<Record<TemplateId, Template>>;

/** The texts that say less than this one, each shorter than the one before. */
export const shorterThan = (template: Template, templates: Templates): readonly Template[] => {
  const shorter: Template[] = [];
  let next = template.shorter === undefined ? undefined : templates[template.shorter];
  while (next !== undefined && next !== template && !shorter.includes(next)) {
    shorter.push(next);
    next = next.shorter === undefined ? undefined : templates[next.shorter];
  }
  return shorter;
};
