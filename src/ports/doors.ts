/** All doorways at once. Those that cost something to open are opened when they are needed. */

import type { Issue, Result } from '../core/issue.ts';
import type { PageFormat } from '../core/statement/page.ts';
import type { Alarm } from './alarm.ts';
import type { BookletFormat } from './booklet-format.ts';
import type { CalendarFile } from './calendar-file.ts';
import type { Counter } from './counter.ts';
import type { Differ } from './differ.ts';
import type { DocumentText } from './document-text.ts';
import type { Exchange } from './exchange.ts';
import type { Journal } from './journal.ts';
import type { KitFile, Named } from './kit-file.ts';
import type { Library } from './library.ts';
import type { Notebook } from './notebook.ts';
import type { Operator } from './operator.ts';
import type { PageWriter } from './page-writer.ts';
import type { Printer } from './printer.ts';
import type { Renderer } from './renderer.ts';
import type { Clock, Digest, Ids, Zones } from './system.ts';
import type { TerminalWords } from './terminal-words.ts';

type Spoken = { readonly terminal: TerminalWords };

export type Doors = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly alarm: Alarm;
  readonly digest: Digest;
  readonly zones: () => Promise<Zones>;
  readonly journal: () => Promise<Journal>;
  /** The store in another folder, when this one cannot be written. */
  readonly journalAt: (dir: string) => Promise<Journal>;
  /** The store of drills, apart from that of incidents; and the same in another folder. */
  readonly drills: () => Promise<Journal>;
  readonly drillsAt: (dir: string) => Promise<Journal>;
  /** A store that is gone with the program. */
  readonly memory: () => Promise<Journal>;
  readonly library: () => Promise<Library>;
  readonly calendarFile: () => Promise<CalendarFile>;
  readonly renderer: () => Promise<Renderer>;
  /** How long a text is where a channel's own library says so. */
  readonly counter: () => Promise<Counter>;
  readonly differ: () => Promise<Differ>;
  /** The words are asked for at every prompt, because the language can change on the way. */
  readonly operator: (words: () => Spoken) => Promise<Operator>;
  readonly result: (words: Spoken) => Promise<Printer>;
  readonly aside: (words: Spoken) => Promise<Printer>;
  /** A file of the operator's, as bytes; `-` is all of standard input. Null where it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>;
  /** `crisis-kit.yaml`: the one that was found, or the one that would stand in this folder. */
  readonly kitFile: () => Promise<KitFile>;
  /** Writes files into a folder of the operator's; answers with their paths. */
  readonly save: (folder: string, files: readonly Named[]) => Promise<Result<readonly string[]>>;
  /** What the trainer noted. */
  readonly notebook: Notebook;
  /** The ways pages for print are written. */
  readonly booklets: () => Promise<readonly BookletFormat[]>;
  /** The way a statement is written in a format other programs show. */
  readonly pageWriter: (format: PageFormat) => Promise<PageWriter>;
  /** The way a Word file is read as text. */
  readonly documentText: () => Promise<DocumentText>;
  /** The forms in which other programs write. */
  readonly exchange: () => Promise<Exchange>;
  /** The system's code for why a folder cannot be written; null where it can. */
  readonly unwritable: (folder: string) => Promise<string | null>;
  /** The folder this program was started from. */
  readonly installed: string;
  /** A new file of the operator's; null where it is written, else why not. What is there is never written over. */
  readonly newFile: (path: string, contents: string | Uint8Array) => Promise<Issue | null>;
  /** Plain data from YAML text; the issues name file, line and column. */
  readonly yaml: (source: string, path: string) => Promise<Result<unknown>>;
  /** True where a person can be asked: a terminal on both standard input and the prompt's stream. */
  readonly terminal: boolean;
};
