/** Owns the making of channels from the file that dates them. */
import type { Lang } from '../../core/lang.ts';
import type { Outlet, Outlets } from '../../core/statement/channel.ts';
import type { Count } from '../../core/statement/length.ts';
import type { Typed } from './yaml/typed.ts';

type EveryLang = Readonly<Record<Lang, string>>;

type AuthoredOutlet = Pick<Outlet, 'sort' | 'label' | 'text' | 'source' | 'checked' | 'confidence'> & {
  readonly note?: EveryLang;
  readonly count?: Count;
  readonly most?: number;
  readonly advice?: boolean;
  readonly subject?: string;
};

export type AuthoredOutlets = { readonly channels: Readonly<Record<string, AuthoredOutlet>> };

const outlet = (id: string, { note, count, most, advice, subject, ...of }: AuthoredOutlet): Outlet => ({
  ...of,
  id,
  note: note ?? null,
  limit: most === undefined ? null : { count: count ?? 'characters', most },
  advice: advice ?? false,
  subject: subject ?? null,
});

/** Nothing where no file brings any. */
export const outletsOf = (read: Typed<AuthoredOutlets> | null): { readonly outlets?: Outlets } =>
  read === null
    ? {}
    : { outlets: Object.fromEntries(Object.entries(read.value.channels).map(([id, one]) => [id, outlet(id, one)])) };
