/** Owns noticing that somebody has added to a log. */
import { watch } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Watched = {
  readonly log: string;
  /** Length of the log in bytes. */
  readonly size: () => number;
  readonly changed: () => void;
  readonly signal: AbortSignal;
};

const EVERY = 1000;

/** For disks whose system tells nothing, as some network drives. */
const poll = async (look: () => void, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await sleep(EVERY, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) look();
  }
};

/** Resolves to false where the system cannot watch, to true once the signal has aborted. */
const listen = (folder: string, look: () => void, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const watcher = watch(folder, look);
      const end = (could: boolean) => () => {
        watcher.close();
        resolve(could);
      };
      watcher.once('error', end(false));
      signal.addEventListener('abort', end(true), { once: true });
      // Something may have been added between the first look and the start of the watch.
      look();
    } catch {
      resolve(false);
    }
  });

/** Calls `changed` whenever the log has another length, until the signal aborts. */
export const watchLog = async ({ log, size, changed, signal }: Watched): Promise<void> => {
  if (signal.aborted) return;
  let known = size();
  const look = (): void => {
    const now = size();
    if (now === known) return;
    known = now;
    changed();
  };
  if (!(await listen(dirname(log), look, signal))) await poll(look, signal);
};
