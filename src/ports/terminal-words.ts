/** The few words a terminal adds to a prompt by itself. One per language, in `text`; the adapter holds no sentence of its own. */

/** Every one is short: a key hint has to fit beside what is typed, in forty columns. */
export type TerminalWords = {
  /** Before every question, and over everything printed, in a drill. */
  readonly drill: string;
  /** Before the number typed at a choice, as `Number:`. */
  readonly number: string;
  /** Key hints, one per kind of prompt. */
  readonly keys: {
    readonly choice: string;
    readonly choices: string;
    readonly text: string;
    /** A text prompt without a menu: there is nothing behind a colon. */
    readonly line: string;
    readonly word: string;
  };
  /** How many rows a long list has outside the window; either may be 0. */
  readonly more: (above: number, below: number) => string;
  /** Over the rows of the menu, and the row that leaves it. */
  readonly menu: { readonly title: string; readonly back: string };
  /** Before a prompt's example, as `e.g. …`. */
  readonly example: (text: string) => string;
  /** A paste is in the line: its breaks are kept, nothing was sent, Enter goes on. */
  readonly pasted: string;
  /** A word that has to be typed by hand was pasted, or typed ahead of the question. */
  readonly pasteRefused: string;
  /** Between several chosen labels, and what stands for none. */
  readonly list: { readonly separator: string; readonly none: string };
  /** Typed words that mean yes, no or not known, after NFKC and lower case: `y`, `是`, `不知道` … */
  readonly typed: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>;
  /** Signs read out or seen without colour, as `[Danger]`. */
  readonly signs: { readonly danger: string; readonly warning: string; readonly good: string };
  /** Plain mode, where prompts are lines: what to type, and what was wrong with it. */
  readonly plain: {
    readonly choice: (rows: number) => string;
    readonly choices: (rows: number) => string;
    /** Enter alone keeps this: the preselected row's number, or the text so far. */
    readonly keeps: (current: string) => string;
    readonly notARow: (typed: string) => string;
  };
};
