/**
 * Owns the terminal while a question is on it: raw mode, paste marks, the signals; and gives everything back in every case.
 */
import type { Leaving } from '../../ports/operator.ts';
import { type Control, KeyStream } from './key-stream.ts';
import { Screen } from './screen.ts';
import type { Stop, TerminalOptions } from './streams.ts';

const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';
const SHOW_CURSOR = '\u001b[?25h';

/** Lets the event loop turn once. */
export const soon = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Remembers a signal that came while nothing was asked, and tells the question that is being asked. */
export class Departure {
  #how: Leaving | null = null;
  #heard: (() => void) | null = null;
  #stop: Stop | null = null;

  /** Starts listening with the first question; before it the signals have their usual effect. */
  listen(options: TerminalOptions): void {
    if (this.#stop !== null) return;
    this.#stop = options.signals.onLeave((how) => this.leave(how));
    // A closing terminal ends the input and sends SIGHUP: the signal says more, so it gets a turn to arrive first.
    const gone = (): void => void soon().then(() => this.leave('end'));
    const { stdin, stderr } = options;
    // Nobody is left to read: that must not end the program before it has done its last work.
    stderr.on('error', () => undefined);
    stdin.on('end', gone);
    stdin.on('close', gone);
    stdin.on('error', gone);
    if (stdin.readableEnded === true || stdin.destroyed === true) this.leave('end');
  }

  get how(): Leaving | null {
    return this.#how;
  }

  leave(how: Leaving): void {
    this.#how ??= how;
    this.#heard?.();
  }

  /** Calls back when the operator leaves, at once if it has happened. */
  whenLeft(heard: () => void): Stop {
    this.#heard = heard;
    if (this.#how !== null) heard();
    return () => {
      this.#heard = null;
    };
  }
}

/** The terminal, taken over for one question. */
export class Console {
  readonly screen: Screen;
  readonly keys: KeyStream;
  readonly #options: TerminalOptions;
  readonly #departure: Departure;
  #stops: Stop[] = [];
  /** What to do when Ctrl-D is pressed, the window changes, or the program was brought back. */
  onEnd: () => void = () => undefined;
  onRepaint: () => void = () => undefined;

  constructor(options: TerminalOptions, departure: Departure) {
    this.#options = options;
    this.#departure = departure;
    this.screen = new Screen(options.stderr);
    this.keys = new KeyStream((control) => this.#control(control));
  }

  /** Takes the terminal, and throws away what was typed before the question: it was not an answer to it. */
  async take(): Promise<void> {
    const { stdin, stderr, signals } = this.#options;
    const data = (chunk: Uint8Array | string): void => this.keys.feed(chunk);
    const resize = (): void => this.onRepaint();
    stdin.on('data', data);
    stderr.on('resize', resize);
    this.#stops = [
      () => stdin.removeListener('data', data),
      () => stderr.removeListener('resize', resize),
      signals.onContinue(() => this.#resume()),
    ];
    this.#enter();
    // One turn lets the system hand over what was waiting; the second is for what that brought along.
    await soon();
    await soon();
  }

  /** Gives the terminal back as it was found. */
  release(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.keys.open = false;
    this.onEnd = this.onRepaint = () => undefined;
    this.#exit();
    this.#options.stdin.pause();
  }

  #enter(): void {
    this.#options.stdin.setRawMode?.(true);
    this.#options.stdin.resume();
    this.#options.stderr.write(PASTE_ON);
  }

  #exit(): void {
    this.#options.stderr.write(PASTE_OFF + SHOW_CURSOR);
    this.#options.stdin.setRawMode?.(false);
  }

  #control(control: Control): void {
    switch (control) {
      case 'interrupt':
        return this.#departure.leave('interrupt');
      case 'end':
        return this.keys.open ? this.onEnd() : undefined;
      case 'suspend':
        return this.#suspend();
      default:
        return control satisfies never;
    }
  }

  #suspend(): void {
    if (this.#options.signals.suspend === null) return;
    this.screen.leave();
    this.#exit();
    this.#options.signals.suspend();
  }

  /** Back from Ctrl-Z or a stop from outside: the shell may have changed every mode, and Node has paused the input. */
  #resume(): void {
    this.#options.stdin.setRawMode?.(false);
    this.#enter();
    this.screen.forget();
    this.onRepaint();
  }
}
