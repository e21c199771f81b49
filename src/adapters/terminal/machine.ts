/** Owns the shape of a prompt: a state, what a key makes of it, and its picture. Plain values, so that every key can be tested without a terminal. */

import type { TerminalWords } from '../../ports/terminal-words.ts';
import type { Key } from './key.ts';
import type { Look } from './look.ts';
import type { Frame } from './screen.ts';
import type { Size } from './streams.ts';

/** What a picture depends on besides the state. */
export type Scene = { readonly look: Look; readonly words: TerminalWords; readonly size: Size };

/** Either the prompt goes on in another state, or it is over; `stays` is what remains of it on the screen. */
export type Step<S, R> =
  | { readonly over: false; readonly state: S }
  | { readonly over: true; readonly result: R; readonly stays: readonly string[] };

/** One prompt. */
export type Machine<S, R> = {
  readonly start: S;
  readonly key: (state: S, key: Key, scene: Scene) => Step<S, R>;
  readonly view: (state: S, scene: Scene) => Frame;
  /** Ctrl-D where there is something to delete; null where it is the end of input. */
  readonly endOfInput: (state: S) => S | null;
};

export const goOn = <S>(state: S): Step<S, never> => ({ over: false, state });
export const over = <R>(result: R, stays: readonly string[] = []): Step<never, R> => ({ over: true, result, stays });
