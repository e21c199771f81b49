/** Owns the reading of what was configured: flags first, then the environment, then the `crisis-kit.yaml` found upward, then the system. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Issue, issue, type Place } from '../../core/issue.ts';
import { EMPTY_KIT, type Kit } from '../../core/kit/model.ts';
import { isLang, type Lang } from '../../core/lang.ts';
import type { Settings } from '../../ports/settings.ts';

/** What the process knows; nothing here asks it itself. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly platform: string;
  readonly login: string;
  /** The machine's own locale and zone, asked only where nothing else says it. */
  readonly locale: () => string;
  readonly zone: () => string;
  /** The reader of `crisis-kit.yaml`, fetched where there is one. */
  readonly readKit: () => Promise<{ readonly readKit: (file: string, bytes: Uint8Array) => KitRead }>;
};

type KitRead = { readonly kit: Kit; readonly issues: readonly Issue[] };

/** Flags that settings depend on; null where they were not given. */
export type Flags = {
  readonly lang: string | null;
  readonly dir: string | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly tz: string | null;
};

export type SettingsRead = { readonly settings: Settings; readonly issues: readonly Issue[] };

export const KIT_FILE = 'crisis-kit.yaml';
const SIMPLIFIED = /hans/i;
const TRADITIONAL = /hant|[-_](tw|hk|mo)\b/i;
const CHINESE = /^zh/i;
const LANGUAGE = /^(zh|en)([-_]|$)/i;

/** A locale as a language of the kit: Hant, TW, HK, MO are zh-TW; all other Chinese zh-CN; the rest English. */
export const langOf = (locale: string): Lang => {
  if (!CHINESE.test(locale)) return 'en';
  return TRADITIONAL.test(locale) && !SIMPLIFIED.test(locale) ? 'zh-TW' : 'zh-CN';
};

const systemLang = ({ env, locale }: Surroundings): Lang => {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  // C and POSIX say nothing about a language.
  return langOf(named === undefined || /^(C|POSIX)\b/.test(named) ? locale() : named);
};

const findUp = (cwd: string): string | null => {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, KIT_FILE))) return path.join(folder, KIT_FILE);
    if (folder === path.dirname(folder)) return null;
  }
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const bytesOf = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

/** A broken file must not keep anybody from starting: it is said aloud, and what can be read of it is used. */
const kitIn = async (file: string | null, { readKit }: Surroundings): Promise<KitRead> => {
  if (file === null) return { kit: EMPTY_KIT, issues: [] };
  const bytes = bytesOf(file);
  if (bytes !== null) return (await readKit()).readKit(file, bytes);
  return { kit: EMPTY_KIT, issues: [issue('file.cannot-read', { kind: 'path', path: file }, { path: file })] };
};

/** Records belong to the user, not to a project: the platform's own place for such data. */
const dataDir = ({ env, home, platform }: Surroundings): string => {
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'crisis-kit');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'crisis-kit');
  const state = env['XDG_DATA_HOME'];
  return path.join(
    state !== undefined && path.isAbsolute(state) ? state : path.join(home, '.local', 'share'),
    'crisis-kit',
  );
};

/** The first that says something, with where it stood; what is set and empty says nothing. */
type Named = { readonly option: string; readonly found: string };

const firstOf = (all: readonly (readonly [option: string, found: string | null | undefined])[]): Named | null => {
  const [option, found] = all.find(([, one]) => isText(one)) ?? [];
  return option === undefined || !isText(found) ? null : { option, found: found.trim() };
};

const chosenLang = (named: Named | null): { readonly lang: Lang | null; readonly issues: readonly Issue[] } => {
  if (named === null) return { lang: null, issues: [] };
  const { option, found } = named;
  if (isLang(found)) return { lang: found, issues: [] };
  if (LANGUAGE.test(found)) return { lang: langOf(found), issues: [] };
  return {
    lang: null,
    issues: [
      issue('usage.bad-value', { kind: 'argument', name: option }, { option, found, allowed: 'zh-TW, zh-CN, en' }),
    ],
  };
};

/** A place the runtime knows; an offset is no place, and daylight saving is not in it. */
const isZone = async (id: string): Promise<boolean> => {
  const { tzOffset } = await import('@date-fns/tz/tzOffset');
  return /^[A-Za-z]/.test(id) && !Number.isNaN(tzOffset(id, new Date(0)));
};

const ZONES = 'Asia/Taipei, Asia/Shanghai, Europe/London';

const wrongZone = (place: Place, option: string, found: string): Issue =>
  issue('usage.bad-value', place, { option, found, allowed: ZONES });

type ChosenZone = { readonly zone: string; readonly refused: readonly Issue[]; readonly ignored: readonly Issue[] };

/** A wrong flag is refused; a wrong line of the file is only named, and the system's own zone taken. */
const chosenZone = async (
  flag: string | null,
  { said, file }: { readonly said: string | null; readonly file: string | null },
  system: () => string,
): Promise<ChosenZone> => {
  if (isText(flag)) {
    const found = flag.trim();
    const refused = (await isZone(found)) ? [] : [wrongZone({ kind: 'argument', name: '--tz' }, '--tz', found)];
    return { zone: found, refused, ignored: [] };
  }
  if (said === null || (await isZone(said))) return { zone: said ?? system(), refused: [], ignored: [] };
  return { zone: system(), refused: [], ignored: [wrongZone({ kind: 'path', path: file ?? KIT_FILE }, 'tz', said)] };
};

const emptyFlags = (flags: Flags): readonly Issue[] =>
  (['lang', 'dir', 'by', 'role', 'tz'] as const).flatMap((name) =>
    flags[name] !== null && flags[name].trim() === ''
      ? [issue('usage.missing-argument', { kind: 'argument', name: `--${name}` }, { name: `--${name}` })]
      : [],
  );

/** Everything configured, and what was wrong with it. The folder of a `crisis-kit.yaml` never becomes a place for records by itself. */
export const readSettings = async (flags: Flags, around: Surroundings): Promise<SettingsRead> => {
  const { env } = around;
  const kitFile = findUp(around.cwd);
  const { kit, issues } = await kitIn(kitFile, around);
  const { preferences } = kit;
  const { lang, issues: wrongLang } = chosenLang(
    firstOf([
      ['--lang', flags.lang],
      ['CRISIS_KIT_LANG', env['CRISIS_KIT_LANG']],
      ['lang', preferences.lang],
    ]),
  );
  const { zone, refused, ignored } = await chosenZone(flags.tz, { said: preferences.tz, file: kitFile }, around.zone);
  const by =
    firstOf([
      ['--by', flags.by],
      ['CRISIS_KIT_BY', env['CRISIS_KIT_BY']],
      ['by', preferences.by],
    ])?.found ?? null;
  const dir =
    firstOf([
      ['--dir', flags.dir],
      ['CRISIS_KIT_DIR', env['CRISIS_KIT_DIR']],
    ])?.found ?? null;
  const settings: Settings = {
    lang,
    systemLang: systemLang(around),
    dir: dir === null ? dataDir(around) : path.resolve(around.cwd, dir),
    by: by ?? around.login,
    byUnverified: by === null,
    role: flags.role ?? preferences.role,
    zone,
    currency: (preferences.currency ?? 'TWD').toUpperCase(),
    kit,
    kitFile,
    kitIssues: [...issues, ...ignored],
  };
  return { settings, issues: [...emptyFlags(flags), ...wrongLang, ...refused] };
};
