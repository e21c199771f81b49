/** Owns reading one line from a terminal that is left in its own line mode: for plain mode, screen readers and dumb terminals. */
import { StringDecoder } from 'node:string_decoder';
import { type Departure, soon } from './console.ts';
import type { TerminalOptions } from './streams.ts';

/**
 * A line as it was typed; null when the operator left. `burst` says that more lines came together with it, as with a paste,
 * and `whole` is all of them.
 */
export type PlainLine = { readonly text: string; readonly whole: string; readonly burst: boolean } | null;

/** A paste of a thousand lines is enough; a stream that never ends is not waited for. */
const MOST_TURNS = 1_000;

/** Throws away what is waiting: a terminal hands over one line a turn, so it goes on until two turns are quiet. */
const drained = async (arrived: () => number): Promise<void> => {
  let seen = -1;
  let quiet = 0;
  for (let turn = 0; turn < MOST_TURNS && quiet < 2; turn += 1) {
    quiet = arrived() === seen ? quiet + 1 : 0;
    seen = arrived();
    await soon();
  }
};

/** Asks with `label`, and reads the next line that is typed from now on. */
export const readLine = async (label: string, options: TerminalOptions, departure: Departure): Promise<PlainLine> => {
  const decoder = new StringDecoder('utf8');
  let typed = '';
  let arrived = 0;
  let heard: () => void = () => undefined;
  const data = (chunk: Uint8Array | string): void => {
    typed += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    arrived += 1;
    heard();
  };
  const { stdin, stderr, signals } = options;
  // Back from Ctrl-Z: what is asked is said again, since the shell has written below it.
  const uncontinue = signals.onContinue(() => {
    stdin.resume();
    stderr.write(label);
  });
  stdin.on('data', data);
  stdin.resume();
  try {
    await drained(() => arrived);
    typed = '';
    stderr.write(label);
    const line = new Promise<string | null>((resolve) => {
      const unlisten = departure.whenLeft(() => resolve(null));
      heard = () => {
        const end = typed.search(/[\r\n]/);
        if (end < 0) return;
        unlisten();
        resolve(typed.slice(0, end));
      };
    });
    const text = await line;
    if (text === null) {
      stderr.write('\n');
      return null;
    }
    // What belongs to the same burst follows at once, a line a turn.
    await drained(() => arrived);
    const whole = typed.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
    return { text, whole, burst: whole.includes('\n') };
  } finally {
    uncontinue();
    stdin.removeListener('data', data);
    stdin.pause();
  }
};
