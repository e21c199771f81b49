/** The one file that listens to the process: its signals, as the terminal wants them. `system` hands the process over. */
import { closeSync, openSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Leaving } from '../../ports/operator.ts';
import type { TerminalSignals } from './streams.ts';

const LEAVING = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' } as const satisfies Record<
  string,
  Leaving
>;

type SignalName = keyof typeof LEAVING | 'SIGCONT';
type Stream = { readonly isTTY?: boolean };

/** The part of `process` that is used. */
export type SignalProcess = {
  readonly platform: string;
  readonly stdin: Stream;
  readonly stdout: Stream;
  readonly stderr: Stream;
  on(event: SignalName | 'exit', listener: () => void): unknown;
  removeListener(event: SignalName, listener: () => void): unknown;
  kill(pid: number, signal: 'SIGTSTP'): unknown;
};

/** Node before 24 aborts on its way out when it cannot restore a terminal that is gone (nodejs/node#51519); such a terminal is no longer one when asked, and is put away. */
const letGo = ({ stdin, stdout, stderr }: SignalProcess): void => {
  for (const [fd, stream] of [stdin, stdout, stderr].entries()) {
    if (stream.isTTY !== true || isatty(fd)) continue;
    try {
      closeSync(fd);
      openSync('/dev/null', 'r+');
    } catch {
      // What is closed already needs no closing.
    }
  }
};

/** The process's signals. While anybody listens to an ending one it no longer kills: the prompt answers `left` instead. */
export const processSignals = (process: SignalProcess): TerminalSignals => ({
  onLeave: (listener) => {
    const atExit = (): void => letGo(process);
    if (process.platform !== 'win32') process.on('exit', atExit);
    const listeners = Object.entries(LEAVING).map(([name, how]) => ({
      name: name as keyof typeof LEAVING,
      run: () => listener(how),
    }));
    for (const { name, run } of listeners) process.on(name, run);
    return () => {
      for (const { name, run } of listeners) process.removeListener(name, run);
    };
  },
  onContinue: (listener) => {
    if (process.platform === 'win32') return () => undefined;
    process.on('SIGCONT', listener);
    return () => process.removeListener('SIGCONT', listener);
  },
  // The whole group, so that a parent such as npx stops too and the shell gets its terminal back.
  suspend: process.platform === 'win32' ? null : () => void process.kill(0, 'SIGTSTP'),
});
