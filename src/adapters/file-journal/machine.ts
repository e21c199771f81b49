/** Owns the question whether the process that holds a lock still lives. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from every other one as far as the system allows; null where it does not tell. */
export type Holder = {
  readonly pid: number;
  /** When it started, in the kernel's ticks since boot: a reused pid has another. */
  readonly start: string | null;
  /** Which boot of the machine it runs in. */
  readonly boot: string | null;
  readonly host: string;
  /** The machine's own number: two machines may have one host name. */
  readonly machine: string | null;
  /** In which space of process numbers it lives: a container has its own. */
  readonly space: string | null;
};

/** `dead` only where that is certain; a stopped process is alive; of another machine nobody here can tell. */
export type Life = 'alive' | 'dead' | 'elsewhere';

export type Machine = { readonly self: () => Holder; readonly life: (holder: Holder) => Life };

/** The part of Node's `process` that is needed: its number, and `kill(pid, 0)`, which only asks. */
export type ProcessTable = { readonly pid: number; readonly kill: (pid: number, signal: 0) => unknown };

const quiet = (read: () => string): string | null => {
  try {
    return read().trim();
  } catch {
    return null;
  }
};

/** State letter and start time. The name in brackets may itself hold brackets and blanks, so counting starts behind the last one. */
const procStat = (pid: number): { readonly state: string; readonly start: string } | null => {
  const text = quiet(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, start] = [fields[0], fields[19]];
  return state !== undefined && start !== undefined ? { state, start } : null;
};

const isThere = (process: ProcessTable, pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM says that it is there and somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const lives = (process: ProcessTable, holder: Holder): boolean => {
  if (!isThere(process, holder.pid)) return false;
  const now = procStat(holder.pid);
  // Z and X: it has ended and only its exit code is left.
  return now === null || !(differ(holder.start, now.start) || now.state === 'Z' || now.state === 'X');
};

/** This machine, as the system tells of it. */
export const nodeMachine = (process: ProcessTable): Machine => {
  const self: Holder = {
    pid: process.pid,
    start: procStat(process.pid)?.start ?? null,
    boot: quiet(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    host: hostname(),
    machine: quiet(() => readFileSync('/etc/machine-id', 'utf8')),
    space: quiet(() => readlinkSync('/proc/self/ns/pid')),
  };
  return {
    self: () => self,
    life: (holder) => {
      if (holder.host !== self.host || differ(holder.machine, self.machine)) return 'elsewhere';
      if (differ(holder.boot, self.boot)) return 'dead';
      if (differ(holder.space, self.space)) return 'elsewhere';
      return lives(process, holder) ? 'alive' : 'dead';
    },
  };
};
