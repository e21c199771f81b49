/** What `main` is handed: the process, seen through the fuse box. */

import type { Issue } from '../core/issue.ts';
import type { Instant } from '../core/time.ts';
import type { Doors } from './doors.ts';
import type { Printer } from './printer.ts';
import type { Settings } from './settings.ts';
import type { TerminalWords } from './terminal-words.ts';

/** The flags that matter before the command line is read as a whole. */
export type Flags = {
  readonly lang: string | null;
  readonly dir: string | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly tz: string | null;
  readonly plain: boolean;
  readonly color: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly input: boolean;
};

export type System = {
  readonly version: string;
  readonly now: () => Instant;
  /** A person can be asked: standard input and the prompts' stream are terminals. */
  readonly terminal: boolean;
  readonly settings: (flags: Flags) => Promise<{ readonly settings: Settings; readonly issues: readonly Issue[] }>;
  readonly doors: (settings: Settings, flags: Flags) => Doors;
  readonly printer: (
    stream: 'stdout' | 'stderr',
    words: { readonly terminal: TerminalWords },
    flags: Flags,
  ) => Promise<Printer>;
  readonly out: (text: string) => void;
  /** Columns a text takes on a screen. */
  readonly width: () => Promise<(text: string) => number>;
};
