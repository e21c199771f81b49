/** Owns what every verb is handed: the doorways, the operator's language, the options all verbs share. */
import type { Lang } from '../core/lang.ts';
import type { Author } from '../core/record/event.ts';
import type { Instant } from '../core/time.ts';
import type { Doors } from '../ports/doors.ts';
import type { Settings } from '../ports/settings.ts';
import type { Words } from '../text/words.ts';

/** The options every verb takes, as they were typed. */
export type Shared = {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly input: boolean;
  readonly lang: Lang | null;
};

export type Errand = {
  readonly doors: Doors;
  readonly settings: Settings;
  readonly shared: Shared;
  readonly words: Words;
  readonly wordsIn: (lang: Lang) => Promise<Words>;
  /** The operator's zone for a new incident. */
  readonly zone: string;
  readonly author: Author;
  /** The version of the kit. */
  readonly kit: string;
  readonly now: () => Instant;
};
