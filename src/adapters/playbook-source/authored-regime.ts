/** Owns the shapes of laws and notice fields as authors write them, once a schema has let them pass. */
import type { Count, Jurisdiction, Matter, RegimeClock } from '../../core/clock/regime.ts';
import type { Lang } from '../../core/lang.ts';

type EveryLang = Readonly<Record<Lang, string>>;

export type AuthoredCount = {
  /** As `72 hours`. */
  readonly within: string;
  readonly starts: Count['starts'];
  readonly rolls?: Count['rolls'];
  readonly by?: string;
};

export type AuthoredVariant = AuthoredCount & { readonly when: string; readonly from?: string };

export type AuthoredRegimeClock = {
  readonly role: RegimeClock['role'];
  readonly binds?: RegimeClock['binds'];
  readonly from?: string;
  readonly when?: string;
  readonly count?: AuthoredCount;
  readonly limit?: RegimeClock['limit'];
  readonly variants?: Readonly<Record<string, AuthoredVariant>>;
  readonly basis?: RegimeClock['basis'];
  readonly provision: string;
  readonly confidence?: RegimeClock['confidence'];
  readonly text_as_of?: string | null;
  readonly trigger: EveryLang;
  readonly notify: EveryLang;
  readonly note?: EveryLang;
};

export type AuthoredRegime = {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly matters: readonly Matter[];
  readonly basis: RegimeClock['basis'];
  readonly in_force: boolean;
  readonly when?: string;
  readonly url: string;
  readonly confidence: RegimeClock['confidence'];
  readonly checked: string;
  readonly text_as_of: string | null;
  readonly written: readonly string[];
  readonly fields?: readonly string[];
  readonly forbidden?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  readonly title: EveryLang;
  readonly authority: EveryLang;
  readonly note?: EveryLang;
  readonly clocks?: Readonly<Record<string, AuthoredRegimeClock>>;
};

export type AuthoredNoticeFields = {
  readonly fields: Readonly<Record<string, { readonly facts?: readonly string[]; readonly label: EveryLang }>>;
};
