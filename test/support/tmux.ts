/** A real terminal for tests: a tmux server of its own per session, driven by keys and read by its screen. Nothing waits for time, only for what is seen. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweep } from './sweep.ts';

/** Is there a tmux on this machine? Where not, say so loudly: a green run must not hide that nothing was run. */
export const hasTmux = (): boolean => {
  const found = spawnSync('tmux', ['-V']).status === 0;
  if (!found) console.error('\n*** tmux is missing: the tests on a real terminal are SKIPPED ***\n');
  return found;
};

export type SessionOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/** What a session can do. */
export type Session = {
  /** Keys by tmux's names: `Enter`, `C-c`, `Up`, `BSpace`. */
  readonly keys: (...names: readonly string[]) => void;
  /** Characters as an input method sends them: all at once. */
  readonly type: (text: string) => void;
  /** A paste as the terminal does it, marked where the program asked for that. */
  readonly paste: (text: string) => void;
  /** Raw bytes, as a slow link would deliver parts of something. */
  readonly bytes: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly screen: () => readonly string[];
  /** The screen with everything that has scrolled off it. */
  readonly history: () => readonly string[];
  /** The screen once it satisfies `test`; fails with the last screen when it never does. */
  readonly until: (
    test: string | RegExp | ((screen: readonly string[]) => boolean),
    what?: string,
  ) => Promise<readonly string[]>;
  /** Column, row, and whether it is shown. */
  readonly cursor: () => { readonly column: number; readonly row: number; readonly shown: boolean };
  /** Process id of the program. */
  readonly pid: () => number;
  /** Its exit code, once it has ended. */
  readonly exit: () => Promise<number>;
  /** Closes the window under the program, as when a lid or a connection goes. */
  readonly hangUp: () => void;
  readonly close: () => void;
};

const BOUND_MS = 15_000;
const TURN_MS = 20;

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, TURN_MS));

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Runs a program, notes its process id and its exit code, and keeps the window open so that the cursor can still be looked at. */
const KEEPER = `trap : INT; trap gone=1 HUP; sh -c 'echo $$ > "$0/pid"; exec "$@"' "$@"; echo $? > "$1/code"; mv "$1/code" "$1/exit"; [ -n "$gone" ] || exec sleep 600`;

/** Starts `command` in a window of that size. */
export const startSession = (command: readonly string[], options: SessionOptions = {}): Session => {
  const socket = `crisis-kit-${process.pid}-${randomBytes(4).toString('hex')}`;
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TMUX: '', ...options.env };
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const assignments = Object.entries({ LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...options.env }).map(
    ([name, value]) => `${name}=${quoted(value)}`,
  );
  const notes = mkdtempSync(join(tmpdir(), 'crisis-kit-tmux-'));
  tmux(
    'new-session',
    '-d',
    '-s',
    'main',
    '-x',
    String(options.columns ?? 80),
    '-y',
    String(options.rows ?? 24),
    'exec sleep 600',
    ';',
    'set-option',
    '-g',
    'status',
    'off',
    ';',
    'set-option',
    '-g',
    'escape-time',
    '0',
    ';',
    'respawn-pane',
    '-k',
    '-t',
    'main',
    `exec env ${assignments.join(' ')} sh -c ${[KEEPER, 'sh', notes, ...command].map(quoted).join(' ')}`,
  );
  const note = (name: string): string | null =>
    existsSync(join(notes, name)) ? readFileSync(join(notes, name), 'utf8').trim() : null;
  const asked = (format: string): string => tmux('display-message', '-p', '-t', 'main', format).trim();
  const screen = (): readonly string[] => tmux('capture-pane', '-p', '-t', 'main').split('\n').slice(0, -1);

  const until: Session['until'] = async (test, what = String(test)) => {
    const holds = (rows: readonly string[]): boolean => {
      if (typeof test === 'function') return test(rows);
      const text = rows.join('\n');
      return typeof test === 'string' ? text.includes(test) : test.test(text);
    };
    const end = Date.now() + BOUND_MS;
    for (;;) {
      const rows = screen();
      if (holds(rows)) return rows;
      if (Date.now() > end) throw new Error(`never seen: ${what}\n${rows.map((row) => `|${row}`).join('\n')}`);
      await turn();
    }
  };

  return {
    keys: (...names) => void tmux('send-keys', '-t', 'main', ...names),
    type: (text) => void tmux('send-keys', '-t', 'main', '-l', text),
    paste: (text) => {
      tmux('set-buffer', '-b', 'paste', text);
      tmux('paste-buffer', '-p', '-b', 'paste', '-t', 'main');
    },
    bytes: (text) =>
      void tmux('send-keys', '-t', 'main', '-H', ...[...Buffer.from(text)].map((byte) => byte.toString(16))),
    resize: (columns, rows) => void tmux('resize-window', '-t', 'main', '-x', String(columns), '-y', String(rows)),
    screen,
    history: () => tmux('capture-pane', '-p', '-S', '-', '-t', 'main').split('\n').slice(0, -1),
    until,
    cursor: () => {
      const [column, row, shown] = asked('#{cursor_x} #{cursor_y} #{cursor_flag}').split(' ').map(Number);
      return { column: column ?? -1, row: row ?? -1, shown: shown === 1 };
    },
    pid: () => Number(note('pid')),
    exit: async () => {
      for (const end = Date.now() + BOUND_MS; note('exit') === null; await turn()) {
        if (Date.now() > end) throw new Error('the program never ended');
      }
      return Number(note('exit'));
    },
    hangUp: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
    close: () => {
      spawnSync('tmux', ['-L', socket, 'kill-server']);
      sweep(notes);
    },
  };
};
