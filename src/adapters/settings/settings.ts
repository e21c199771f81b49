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
  /** The runtime's own locale and zone, for systems that set no LANG. */
  readonly locale: string;
  readonly zone: string;
};

/** Flags that settings depend on; null where they were not given. */
export type Flags = { readonly lang: string | null; readonly dir: string | null; readonly by: string | null; readonly role: string | null; readonly tz: string | null };

export type SettingsRead = { readonly settings: Settings; readonly issues: readonly Issue[] };

const FILE = 'crisis-kit.yaml';
const SIMPLIFIED = /hans/i;
const TRADITIONAL = /hant|[-_](tw|hk|mo)\b/i;
const CHINESE = /^zh/i;

/** A locale as a language of the kit: Hant, TW, HK, MO are zh-TW; all other Chinese zh-CN; the rest English. */
export const langOf = (locale: string): Lang => {
  if (!CHINESE.test(locale)) return 'en';
  return TRADITIONAL.test(locale) && !SIMPLIFIED.test(locale) ? 'zh-TW' : 'zh-CN';
};

const systemLang = ({ env, locale }: Surroundings): Lang => {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  // C and POSIX say nothing about a language.
  return langOf(named === undefined || /^(C|POSIX)\b/.test(named) ? locale : named);
};

const findUp = (cwd: string): string | null => {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, FILE))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
};

type Kit = Readonly<Record<string, unknown>>;

const readKit = async (folder: string | null): Promise<{ readonly kit: Kit; readonly issues: readonly Issue[] }> => {
  if (folder === null) return { kit: {}, issues: [] };
  const file = path.join(folder, FILE);
  const wrong = (key: string, found: string): { readonly kit: Kit; readonly issues: readonly Issue[] } =>
    ({ kit: {}, issues: [issue('settings.bad', { kind: 'path', path: file }, { path: file, key, found })] });
  try {
    const { parse } = await import('yaml');
    const read: unknown = parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 });
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { kit: read as Kit, issues: [] } : wrong('', String(read));
  } catch (fault) {
    return wrong('', fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : '');
  }
};

const text = (kit: Kit, key: string): string | null => {
  const value = kit[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** Records belong to the user, not to a project: the platform's own place for such data. */
const dataDir = ({ env, home, platform }: Surroundings): string => {
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'crisis-kit');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'crisis-kit');
  const state = env['XDG_DATA_HOME'];
  return path.join(state !== undefined && path.isAbsolute(state) ? state : path.join(home, '.local', 'share'), 'crisis-kit');
};

const rolesOf = (kit: Kit): Readonly<Record<string, string>> => {
  const roles = kit['roles'];
  if (typeof roles !== 'object' || roles === null) return {};
  return Object.fromEntries(Object.entries(roles).flatMap(([role, who]) => (typeof who === 'string' && who.trim() !== '' ? [[role, who.trim()]] : [])));
};

const chosenLang = (flags: Flags, env: Surroundings['env'], kit: Kit): { readonly lang: Lang | null; readonly issues: readonly Issue[] } => {
  const named = flags.lang ?? env['CRISIS_KIT_LANG'] ?? text(kit, 'lang');
  if (named === null || named === '') return { lang: null, issues: [] };
  if (isLang(named)) return { lang: named, issues: [] };
  if (/^(zh|en)([-_]|$)/i.test(named)) return { lang: langOf(named), issues: [] };
  const option = flags.lang === null ? (env['CRISIS_KIT_LANG'] ? 'CRISIS_KIT_LANG' : 'lang') : '--lang';
  return { lang: null, issues: [issue('usage.bad-value', { kind: 'argument', name: option }, { option, found: named, allowed: 'zh-TW, zh-CN, en' })] };
};

/** Everything configured, and what was wrong with it. The folder of a `crisis-kit.yaml` never becomes a place for records by itself. */
export const readSettings = async (flags: Flags, around: Surroundings): Promise<SettingsRead> => {
  const { env } = around;
  const kitFolder = findUp(around.cwd);
  const { kit, issues } = await readKit(kitFolder);
  const { lang, issues: wrongLang } = chosenLang(flags, env, kit);
  const by = flags.by ?? (env['CRISIS_KIT_BY'] || null) ?? text(kit, 'by');
  const dir = flags.dir ?? (env['CRISIS_KIT_DIR'] || null);
  const settings: Settings = {
    lang, systemLang: systemLang(around), dir: dir === null ? dataDir(around) : path.resolve(around.cwd, dir), by: by ?? around.login, byUnverified: by === null,
    role: flags.role ?? text(kit, 'role'), zone: flags.tz ?? text(kit, 'tz') ?? around.zone, currency: text(kit, 'currency') ?? 'TWD', roles: rolesOf(kit), kitFolder,
  };
  return { settings, issues: [...issues, ...wrongLang] };
};
