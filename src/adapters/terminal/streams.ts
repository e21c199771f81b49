/** What the terminal has to be handed: its two streams, the signals, and the words and looks it is to use. Nothing here reads `process`. */
import type { Leaving } from '../../ports/operator.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';

/** The part of a `tty.ReadStream` that is used. */
export type TerminalInput = {
  on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  removeListener(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
  readonly readableEnded?: boolean;
  readonly destroyed?: boolean;
  readonly setRawMode?: ((on: boolean) => unknown) | undefined;
};

/** The part of a `tty.WriteStream` that is used. */
export type TerminalOutput = {
  write(text: string): unknown;
  on(event: 'resize' | 'error', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
};

/** How a subscription ends. */
export type Stop = () => void;

/** The signals that concern a prompt. */
export type TerminalSignals = {
  /** SIGINT, SIGTERM, SIGHUP from outside. */
  readonly onLeave: (listener: (how: Leaving) => void) => Stop;
  /** SIGCONT: the shell has brought the program to the front again. */
  readonly onContinue: (listener: () => void) => Stop;
  /** Stops the job, as Ctrl-Z asks; null where the system has no such thing. */
  readonly suspend: (() => void) | null;
};

/** Where the operator's editor comes from. */
export type EditorSettings = {
  /** VISUAL, EDITOR, PATH … as the process was given them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly windows: boolean;
  /** Under which the private folder is made. */
  readonly tempDir: string;
};

/** Everything `terminalOperator` needs. */
export type TerminalOptions = {
  readonly stdin: TerminalInput;
  readonly stderr: TerminalOutput;
  /** Whether to colour: decided once, outside. */
  readonly colour: boolean;
  /** No cursor moves, no redraw: numbered choices, typed lines. */
  readonly plain: boolean;
  /** Only ASCII in rulers, pointers and boxes. */
  readonly ascii: boolean;
  /** Asked at every prompt, because the language can change on the way. */
  readonly words: () => TerminalWords;
  readonly signals: TerminalSignals;
  readonly editor: EditorSettings;
};

/** Columns and rows of the window; 80 x 24 where nobody knows. */
export type Size = { readonly columns: number; readonly rows: number };

/** The window's size now. */
export const sizeOf = (output: TerminalOutput): Size => ({
  columns: Math.max(10, output.columns || 80),
  rows: Math.max(4, output.rows || 24),
});
