/** The whole program as its users have it: built into a folder of its own, each call a process. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import { buildProgram } from './built.ts';
import { DESK } from './program.ts';
import { sweep } from './sweep.ts';

export type ChildRun = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
};

export type Installed = {
  readonly bin: string;
  /** A script that answers an incident again and again, bundled beside the program. */
  readonly driver: string;
  readonly environment: (dir: string) => NodeJS.ProcessEnv;
  /** A folder for records, made anew. */
  readonly data: () => string;
  /** Waits for the end of one call. */
  readonly run: (argv: readonly string[], dir: string, input?: string) => ChildRun;
  /** Starts a call and answers at its end; several may run at once. */
  readonly start: (argv: readonly string[], dir: string) => Promise<ChildRun>;
  readonly remove: () => void;
};

const environment = (dir: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: dir,
  CRISIS_KIT_DIR: dir,
  CRISIS_KIT_BY: 'Lin',
  LANG: 'en_GB.UTF-8',
  TZ: 'Asia/Taipei',
  NO_COLOR: '1',
});

/** Builds from the sources as they are now, so that a stale dist can neither pass nor fail a test. */
export const install = async (): Promise<Installed> => {
  const { content } = await lintContent(DESK);
  const { folder, dist, bin } = await buildProgram(content, { driver: 'test/fixtures/durability/answering.ts' });
  let folders = 0;
  return {
    bin,
    driver: path.join(dist, 'driver.cjs'),
    environment,
    data: () => {
      const made = path.join(folder, `data-${folders++}`);
      mkdirSync(made);
      return made;
    },
    run: (argv, dir, input = '') => {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
        env: environment(dir),
        encoding: 'utf8',
        input,
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, signal, out: stdout, err: stderr };
    },
    start: (argv, dir) => {
      const child = spawn(process.execPath, [bin, ...argv], {
        env: environment(dir),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const said = { out: '', err: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said.err += text;
      });
      return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, ...said })));
    },
    remove: () => sweep(folder),
  };
};
