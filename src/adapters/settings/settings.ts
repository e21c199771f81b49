/** Owns the reading of what was configured: flags first, then the environment, then the `crisis-kit.yaml` found upward, then the system. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Issue, issue } from '../../core/issue.ts';
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
};

/** Flags that settings depend on; null where they were not given. */
export type Flags = {
  readonly lang: string | null;
  readonly dir: string | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly tz: string | null;
};

export type SettingsRead = { readonly settings: Settings; readonly issues: readonly Issue[] };

const FILE = 'crisis-kit.yaml';
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
    if (existsSync(path.join(folder, FILE))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
};

type Kit = Readonly<Record<string, unknown>>;

type KitRead = { readonly kit: Kit; readonly issues: readonly Issue[] };

const setting = (file: string, key: string, found: string): Issue =>
  issue('settings.bad', { kind: 'path', path: file }, { path: file, key, found });

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isMapping = (value: unknown): value is Kit =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each key may hold. Other keys belong to other parts of the kit and are let be. */
const KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  lang: (value) => isText(value) && LANGUAGE.test(value),
  by: isText,
  role: isText,
  tz: isText,
  currency: (value) => isText(value) && /^[A-Za-z]{3}$/.test(value.trim()),
  roles: (value) => isMapping(value) && Object.values(value).every(isText),
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** A broken file is said aloud and nothing of it is used: half a configuration would surprise more than none. */
const readKit = async (folder: string | null): Promise<KitRead> => {
  if (folder === null) return { kit: {}, issues: [] };
  const file = path.join(folder, FILE);
  const { parseDocument, LineCounter } = await import('yaml');
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    const lineCounter = new LineCounter();
    const document = parseDocument(source, { lineCounter, schema: 'failsafe', prettyErrors: false });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
      const { line, col } = lineCounter.linePos(fault.pos[0]);
      const place = {
        kind: 'file',
        file,
        line,
        column: col,
        length: Math.max(1, fault.pos[1] - fault.pos[0]),
        source: source.split('\n')[line - 1] ?? '',
      } as const;
      return { kit: {}, issues: [issue('file.bad-yaml', place, { path: file })] };
    }
    const read: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    if (read === '') return { kit: {}, issues: [] };
    if (!isMapping(read)) return { kit: {}, issues: [setting(file, FILE, shown(read).slice(0, 80))] };
    const issues = Object.entries(KEYS).flatMap(([key, fits]) =>
      key in read && !fits(read[key]) ? [setting(file, key, shown(read[key]))] : [],
    );
    return issues.length > 0 ? { kit: {}, issues } : { kit: read, issues };
  } catch {
    return { kit: {}, issues: [issue('file.cannot-read', { kind: 'path', path: file }, { path: file })] };
  }
};

const text = (kit: Kit, key: string): string | null => {
  const value = kit[key];
  return isText(value) ? value.trim() : null;
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

const rolesOf = (kit: Kit): Readonly<Record<string, string>> => {
  const { roles } = kit;
  return isMapping(roles)
    ? Object.fromEntries(Object.entries(roles).map(([role, who]) => [role, String(who).trim()]))
    : {};
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

const chosenZone = async (
  named: Named | null,
  system: () => string,
): Promise<{ readonly zone: string; readonly issues: readonly Issue[] }> => {
  if (named === null) return { zone: system(), issues: [] };
  const { option, found } = named;
  return {
    zone: found,
    issues: (await isZone(found))
      ? []
      : [issue('usage.bad-value', { kind: 'argument', name: option }, { option, found, allowed: ZONES })],
  };
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
  const kitFolder = findUp(around.cwd);
  const { kit, issues } = await readKit(kitFolder);
  const { lang, issues: wrongLang } = chosenLang(
    firstOf([
      ['--lang', flags.lang],
      ['CRISIS_KIT_LANG', env['CRISIS_KIT_LANG']],
      ['lang', text(kit, 'lang')],
    ]),
  );
  const { zone, issues: wrongZone } = await chosenZone(
    firstOf([
      ['--tz', flags.tz],
      ['tz', text(kit, 'tz')],
    ]),
    around.zone,
  );
  const by =
    firstOf([
      ['--by', flags.by],
      ['CRISIS_KIT_BY', env['CRISIS_KIT_BY']],
      ['by', text(kit, 'by')],
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
    role: flags.role ?? text(kit, 'role'),
    zone,
    currency: (text(kit, 'currency') ?? 'TWD').toUpperCase(),
    roles: rolesOf(kit),
    kitFolder,
  };
  return { settings, issues: [...emptyFlags(flags), ...issues, ...wrongLang, ...wrongZone] };
};
