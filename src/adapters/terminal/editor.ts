/** Owns lending the terminal to the operator's own editor: a private file, read back strictly, gone afterwards. */
import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { EditorSettings } from './streams.ts';

const found = async (program: string, { env, windows }: EditorSettings): Promise<boolean> => {
  const path = (windows ? (env['Path'] ?? env['PATH']) : env['PATH']) ?? '';
  const names = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program));
  const seen = await Promise.all(
    names.map((name) =>
      access(name).then(
        () => true,
        () => false,
      ),
    ),
  );
  return seen.includes(true);
};

/** The command line of the editor: what was configured, else the one every system of that kind has; null for none. */
export const editorCommand = async (settings: EditorSettings): Promise<string | null> => {
  const { env, windows } = settings;
  const configured = [env['VISUAL'], env['EDITOR']].find((command) => command !== undefined && command.trim() !== '');
  if (configured !== undefined) return configured;
  if (windows) return (await found('notepad.exe', settings)) ? 'notepad.exe' : null;
  return (await found('vi', settings)) ? 'vi' : null;
};

/** The editor draws on stderr: stdout may be a file that carries the result. */
const TERMINAL = [0, 2, 2];

const run = (command: string, file: string, windows: boolean): Promise<boolean> =>
  new Promise((resolve) => {
    // A configured command may have arguments (`code --wait`), so the shell reads it; the file name is never part of the command.
    const child = windows
      ? spawn(`${command} "${file}"`, { shell: true, stdio: TERMINAL })
      : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: TERMINAL });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

/** The text as the operator thinks of it: one kind of line break, none at the end that only closes the file. */
const strictText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  } catch {
    return null;
  }
};

/** Opens the editor on `initial`; null where there is none, it failed, or what it left is not UTF-8. */
export const editWith = async (initial: string, settings: EditorSettings): Promise<string | null> => {
  const command = await editorCommand(settings);
  if (command === null) return null;
  // mkdtemp makes the folder for its owner alone.
  const folder = await mkdtemp(join(settings.tempDir, 'crisis-kit-'));
  try {
    const file = join(folder, 'text.txt');
    await writeFile(file, initial === '' ? '' : `${initial}\n`, { mode: 0o600, flag: 'wx' });
    return (await run(command, file, settings.windows)) ? strictText(await readFile(file)) : null;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
