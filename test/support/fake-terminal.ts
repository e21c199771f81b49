/** A terminal in memory: what is typed is fed, what is written is kept, the signals are raised by hand. */
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import type { TerminalOptions } from '../../src/adapters/terminal/streams.ts';
import type { Leaving } from '../../src/ports/operator.ts';
import { TEST_WORDS } from './terminal-words.ts';

class FakeInput extends EventEmitter {
  raw = false;
  flowing = false;
  waiting: string[] = [];
  /** As on a terminal: while nobody reads, what is typed waits. */
  typed(text: string): void {
    if (this.flowing) this.emit('data', Buffer.from(text));
    else this.waiting.push(text);
  }
  resume(): this {
    this.flowing = true;
    setImmediate(() => {
      for (const text of this.waiting.splice(0)) this.emit('data', Buffer.from(text));
    });
    return this;
  }
  pause(): this {
    this.flowing = false;
    return this;
  }
  setRawMode(on: boolean): this {
    this.raw = on;
    return this;
  }
}

class FakeOutput extends EventEmitter {
  columns = 80;
  rows = 24;
  written = '';
  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

export type FakeTerminal = {
  readonly stdin: FakeInput;
  readonly stderr: FakeOutput;
  readonly options: TerminalOptions;
  readonly signal: (how: Leaving) => void;
  readonly suspended: () => number;
  readonly resumed: () => void;
  /** Everything written, without control sequences. */
  readonly text: () => string;
  /** Waits until `part` has been written since the last call. */
  readonly until: (part: string) => Promise<void>;
};

export const fakeTerminal = (over: Partial<TerminalOptions> = {}): FakeTerminal => {
  const stdin = new FakeInput();
  const stderr = new FakeOutput();
  const signals = new EventEmitter();
  let suspended = 0;
  let seen = 0;
  const until = async (part: string): Promise<void> => {
    for (const end = Date.now() + 5_000; Date.now() < end; ) {
      const at = stderr.written.indexOf(part, seen);
      if (at >= 0) {
        seen = at + part.length;
        // The frame is written before the engine listens; one turn later it does.
        return new Promise((resolve) => void setImmediate(resolve));
      }
      await new Promise((resolve) => void setTimeout(resolve, 1));
    }
    throw new Error(`never written: ${part}\n${JSON.stringify(stderr.written.slice(seen))}`);
  };
  return {
    stdin,
    stderr,
    options: {
      stdin,
      stderr,
      colour: false,
      plain: false,
      ascii: false,
      words: () => TEST_WORDS,
      signals: {
        onLeave: (listener) => {
          signals.on('leave', listener);
          return () => signals.removeListener('leave', listener);
        },
        onContinue: (listener) => {
          signals.on('continue', listener);
          return () => signals.removeListener('continue', listener);
        },
        suspend: () => {
          suspended += 1;
        },
      },
      editor: { env: {}, windows: false, tempDir: tmpdir() },
      ...over,
    },
    signal: (how) => void signals.emit('leave', how),
    suspended: () => suspended,
    resumed: () => void signals.emit('continue'),
    text: () => stderr.written.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, ''),
    until,
  };
};
