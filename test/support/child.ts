/** Runs the TypeScript sources in a process of their own: started, listened to, and always ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Child = {
  readonly pid: number;
  readonly process: ChildProcess;
  /** Whole lines of stdout so far. */
  readonly lines: () => readonly string[];
  readonly errors: () => string;
  /** Resolves at the first line for which `test` holds, or at the end. */
  readonly until: (test: (lines: readonly string[]) => boolean) => Promise<void>;
  /** Resolves to the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

export const start = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Child => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const lines = (): readonly string[] => out.split('\n').slice(0, -1);
  const until = (test: (lines: readonly string[]) => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (test(lines())) resolve();
      };
      child.stdout.on('data', look);
      ended.then(() => resolve());
      look();
    });
  return { pid: child.pid ?? 0, process: child, lines, errors: () => err, until, ended };
};

/** The kernel's letter for what a process is doing: R, S, T for stopped …; null where it cannot be known. */
export const stateOf = (pid: number): string | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3);
  } catch {
    return null;
  }
};
