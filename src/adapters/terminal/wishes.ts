/** Owns the one decision on colour and on plain output: flag, then environment, then the terminal. */

type Env = Readonly<Record<string, string | undefined>>;

const set = (value: string | undefined): boolean => value !== undefined && value !== '';

/** `--plain`, ACCESSIBLE=1 or a dumb terminal: no redrawing, numbered choices. */
export const plainWanted = (env: Env, flag: boolean): boolean =>
  flag || set(env['ACCESSIBLE']) || env['TERM'] === 'dumb';

/** Whether to colour: the flag, FORCE_COLOR, NO_COLOR, plain, then whether it is a terminal. */
export const colourWanted = (
  env: Env,
  given: { readonly wanted: boolean; readonly tty: boolean; readonly plain: boolean },
): boolean => {
  if (!given.wanted) return false;
  if (set(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0';
  if (set(env['NO_COLOR']) || given.plain) return false;
  return given.tty;
};
