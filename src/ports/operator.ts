/**
 * The doorway to the person at the keyboard. The walk says lines and asks prompts; adapters decide how they look.
 * Adapters: the terminal, and a scripted operator for tests that fails on an unexpected prompt and on one never asked.
 */

/** What a line means; the painter chooses colour and symbol, and never leaves the meaning to colour alone. */
export type Mark =
  | 'plain'
  | 'heading'
  | 'strong'
  | 'dim'
  | 'danger'
  | 'warning'
  | 'good'
  | 'item'
  | 'rule'
  /** Words that go out: flush left, unboxed, never wrapped by the kit, made safe and otherwise untouched. */
  | 'verbatim';

export type Line = { readonly mark: Mark; readonly text: string };

/** What can be done at every prompt without losing the place. */
export const MENU = [
  'note',
  'attach',
  'status',
  'fact',
  'back',
  'statements',
  'tasks',
  'clocks',
  'handover',
  'pause',
  'help',
  'unknown',
  'skip',
  'edit',
  'next',
  'hold',
  'hint',
  'story',
  'observe',
  'finish',
  'lang-zh-TW',
  'lang-zh-CN',
  'lang-en',
] as const;
export type MenuId = (typeof MENU)[number];

export type Menu = {
  /** Offered as rows of a menu, with a label; the first key or number reaches them, so that an input method never gets in the way. */
  readonly items: readonly { readonly id: MenuId; readonly label: string }[];
  /** What opens the menu, as `More …`. */
  readonly label: string;
  /** Words after `:` or `：` at a text prompt, to menu ids: `note`, `記`, `记`, `back`, `回` … */
  readonly words: Readonly<Record<string, MenuId>>;
  /** Single keys that act at once at a choice prompt, as `t` for lang-zh-TW on the first screen. */
  readonly keys: Readonly<Record<string, MenuId>>;
};

/** The value of a row that says: I don't know. Words for not knowing reach it; no fact can have such a value. */
export const UNKNOWN_ROW = '?unknown';

export type Option = {
  readonly value: string;
  readonly label: string;
  /** The full text, where the label is cut to one row. */
  readonly description: string | null;
};

type Common = { readonly message: string; readonly help: string | null; readonly menu: Menu };

export type Prompt =
  | (Common & {
      readonly kind: 'choice';
      readonly options: readonly Option[] /** preselected; null = the first row */;
      readonly initial: string | null;
    })
  | (Common & { readonly kind: 'choices'; readonly options: readonly Option[]; readonly initial: readonly string[] })
  | (Common & {
      readonly kind: 'text';
      readonly example: string | null;
      readonly initial: string;
      /** A line that was typed and not taken, shown again as it was, to be mended. */
      readonly line?: string;
      /** May lines be added: pasted line breaks are kept, and `:edit` opens the editor. */
      readonly multiline: boolean;
      /** Lines to show when the text will not do; null where it will. */
      readonly problem: (text: string) => readonly Line[] | null;
    })
  /** An irreversible step: one of `words` typed in full, by hand; never satisfied by Enter, by type-ahead or by a paste. */
  | (Common & { readonly kind: 'word'; readonly words: readonly string[]; readonly mismatch: string });

/** How the operator left: Ctrl-C, the end of input, or a signal. */
export type Leaving = 'interrupt' | 'end' | 'terminate' | 'hangup';

export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'option'; readonly value: string }
  | { readonly kind: 'options'; readonly values: readonly string[] }
  | { readonly kind: 'word'; readonly matched: boolean }
  /** `rest` is what was typed behind the word: `:note the hotline is down`. */
  | { readonly kind: 'menu'; readonly id: MenuId; readonly rest: string }
  /** A line that began with `:` and named nothing known; `line` is all of it. */
  | { readonly kind: 'unknown-word'; readonly word: string; readonly line: string }
  /** Something came up while the question was open: what had been typed, or the rows it stood on, to go on from. */
  | { readonly kind: 'rang'; readonly line: string; readonly values: readonly string[] }
  | { readonly kind: 'left'; readonly how: Leaving };

export type Operator = {
  /** Part of the conversation: goes to stderr. */
  readonly say: (lines: readonly Line[]) => void;
  /** Where `ring` goes off the question is taken away, and is for the caller to ask again. */
  readonly ask: (prompt: Prompt, ring?: AbortSignal) => Promise<Reply>;
  /** Opens the operator's own editor on `initial`; null where there is none or it was left with a failure. */
  readonly edit: (initial: string) => Promise<string | null>;
};
