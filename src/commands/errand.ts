/** Owns what every verb is handed: the doorways, the operator's language, the options all verbs share. */
import type { Author } from '../core/record/event.ts';
import type { Result } from '../core/issue.ts';
import type { Instant } from '../core/time.ts';
import type { Lang } from '../core/lang.ts';
import type { Journal } from '../ports/journal.ts';
import type { Library } from '../ports/library.ts';
import type { Operator } from '../ports/operator.ts';
import type { Printer } from '../ports/printer.ts';
import type { Renderer } from '../ports/renderer.ts';
import type { Settings } from '../ports/settings.ts';
import type { Clock, Digest, Ids, Zones } from '../ports/system.ts';
import type { Words } from '../text/words.ts';

/** The options every verb takes, as they were typed. */
export type Shared = {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly input: boolean;
  readonly lang: Lang | null;
};

/** Doorways that cost something to open are opened when they are needed. */
export type Doors = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly zones: () => Promise<Zones>;
  readonly journal: () => Promise<Journal>;
  /** The store in another folder, when this one cannot be written. */
  readonly journalAt: (dir: string) => Promise<Journal>;
  /** A store that is gone with the program. */
  readonly memory: () => Promise<Journal>;
  readonly library: () => Promise<Library>;
  readonly renderer: () => Promise<Renderer>;
  readonly operator: (words: () => Words) => Promise<Operator>;
  readonly result: (words: Words) => Promise<Printer>;
  readonly aside: (words: Words) => Promise<Printer>;
  /** A file of the operator's, as bytes; `-` is all of standard input. Null where it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  /** Plain data from YAML text; the issues name file, line and column. */
  readonly yaml: (source: string, path: string) => Promise<Result<unknown>>;
  /** True where a person can be asked: a terminal on both standard input and the prompt's stream. */
  readonly terminal: boolean;
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

