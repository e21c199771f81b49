/** Owns what a key is once the terminal's bytes are decoded: plain values that the prompts' machines read. */

/** One keystroke, what an input method sent at once, or one whole paste. */
export type Key =
  /** One character, or several that arrived together. */
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'paste'; readonly text: string }
  /** `alone` is false when Enter came in one burst with what it would send: nobody types like that. */
  | { readonly kind: 'enter'; readonly alone: boolean }
  | { readonly kind: 'named'; readonly name: KeyName };

/** The keys that move or delete. */
export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'pageup'
  | 'pagedown'
  | 'backspace'
  | 'delete'
  | 'escape'
  | 'kill-left'
  | 'kill-right'
  | 'kill-word';

const NAMES: Readonly<Record<string, KeyName>> = {
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  pageup: 'pageup',
  pagedown: 'pagedown',
  backspace: 'backspace',
  delete: 'delete',
  escape: 'escape',
};
const CONTROLS: Readonly<Record<string, KeyName>> = {
  a: 'home',
  e: 'end',
  b: 'left',
  f: 'right',
  p: 'up',
  n: 'down',
  h: 'backspace',
  u: 'kill-left',
  k: 'kill-right',
  w: 'kill-word',
};

/** What Node's decoder says about a keystroke. */
export type RawKey = {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
};

const PRINTABLE = /^[^\u0000-\u001f\u007f-\u009f]+$/u;

/** The key behind a raw one; null for what no prompt listens to. */
export const keyOf = (raw: RawKey, alone: boolean): Key | null => {
  const name = raw.name ?? '';
  if (name === 'paste') return { kind: 'paste', text: raw.sequence ?? '' };
  if (name === 'return' || name === 'enter') return { kind: 'enter', alone };
  const named = raw.ctrl === true ? CONTROLS[name] : NAMES[name];
  if (named !== undefined) return { kind: 'named', name: named };
  const char = raw.sequence ?? '';
  return raw.ctrl !== true && raw.meta !== true && PRINTABLE.test(char) ? { kind: 'char', char } : null;
};

/** Text as it is compared: full-width letters and digits as plain ones, without case. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
