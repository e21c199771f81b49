/** What is configured and by whom: languages, names, folders, zones; flags before the environment before `crisis-kit.yaml` before the system. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { langOf, readSettings, type Surroundings } from '../../src/adapters/settings/settings.ts';
import { EMPTY_KIT } from '../../src/core/kit/model.ts';
import { type World, world } from '../support/program.ts';

let here: World;

beforeEach(() => {
  here = world();
});

afterEach(() => here.remove());

const kit = (text: string): void => writeFileSync(path.join(here.folder, 'crisis-kit.yaml'), text);

const below = (): string => {
  const folder = path.join(here.folder, 'a', 'b');
  mkdirSync(folder, { recursive: true });
  return folder;
};

const NO_FLAGS = { lang: null, dir: null, by: null, role: null, tz: null };
const around = (more: Partial<Surroundings>): Surroundings => ({
  env: {},
  cwd: here.folder,
  home: '/home/lin',
  platform: 'linux',
  login: 'lin',
  locale: () => 'en-US',
  zone: () => 'Asia/Taipei',
  readKit: () => import('../../src/adapters/playbook-source/kit.ts'),
  ...more,
});

describe('the language', () => {
  it.each([
    ['zh-TW', 'zh-TW'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh_MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-SG', 'zh-TW'],
    ['zh-Hans-TW', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh_SG.UTF-8', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en_GB.UTF-8', 'en'],
    ['de_DE', 'en'],
    ['', 'en'],
  ])('%s is %s', (locale, lang) => {
    expect(langOf(locale)).toBe(lang);
  });

  it.each([
    [{ LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'zh-TW'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_HK' }, 'zh-TW'],
    [{}, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN'],
    [{ LANG: 'POSIX' }, 'zh-CN'],
  ])('of the system: %o is %s', async (env, lang) => {
    const { settings } = await readSettings(NO_FLAGS, around({ env, locale: () => 'zh-Hans-CN' }));
    expect([settings.lang, settings.systemLang]).toEqual([null, lang]);
  });

  it('is the flag’s, then the environment’s, then the configuration’s, then the incident’s, then the system’s', async () => {
    kit('lang: zh-CN\n');
    const env = { CRISIS_KIT_LANG: 'zh-TW' };
    const id = (await here.doc(['start', 'desk', '--lang', 'en'], { env })).incident;
    const label = async (
      flags: readonly string[],
      extra: { env?: Record<string, string>; cwd?: string },
    ): Promise<string | undefined> => (await here.doc(['next', id, ...flags], extra)).ask?.label;
    const choice = async (
      flags: readonly string[],
      extra: { env?: Record<string, string>; cwd?: string },
    ): Promise<unknown> => (await here.doc(['next', id, ...flags], extra)).ask?.choices;
    const chinese = [
      { value: 'yes', label: '是' },
      { value: 'no', label: '否' },
    ];
    expect(await choice(['--lang', 'en'], { env })).toEqual([
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ]);
    const refusal = async (flags: readonly string[], extra: { env?: Record<string, string> }): Promise<string> =>
      (await here.run(['next', '20990101', '--json', ...flags], extra)).error().hint;
    expect(await refusal([], { env })).toBe(await refusal(['--lang', 'zh-TW'], {}));
    expect(await refusal([], { env: { CRISIS_KIT_LANG: '' } })).toBe(await refusal(['--lang', 'zh-CN'], {}));
    expect(new Set([await refusal(['--lang', 'en'], {}), await refusal([], { env }), await refusal([], {})]).size).toBe(
      3,
    );
    kit('by: Lin\n');
    expect(await choice([], { env: { LANG: 'zh_TW' } })).toEqual([
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ]);
    expect(await label([], {})).toBe('Is anybody hurt?');
    expect((await here.doc(['start', 'desk'], { env: { LANG: 'zh_TW' } }))['lang']).toBe('zh-TW');
    expect((await here.doc(['start', 'desk', '--lang', 'zh-HK'])).ask?.choices).toMatchObject(chinese);
  });

  it.each([
    [['--lang', 'fr'], {}, '--lang'],
    [['--lang=xx'], {}, '--lang'],
    [[], { CRISIS_KIT_LANG: 'klingon' }, 'CRISIS_KIT_LANG'],
    [['--lang', ''], {}, '--lang'],
  ])('that is none is refused: %o %o', async (flags, env, place) => {
    const ran = await here.run(['list', '--json', ...flags], { env });
    expect([ran.code, ran.error().place]).toEqual([2, place]);
  });
});

describe('crisis-kit.yaml', () => {
  it('is found upward and gives name, role, zone, currency and who holds a role', async () => {
    kit('lang: zh-TW\nby: 林美華\nrole: owner\ntz: Europe/London\ncurrency: gbp\nroles: { owner: 陳怡君 }\n');
    const id = (await here.doc(['start', 'desk'], { cwd: below(), env: { CRISIS_KIT_BY: '' } })).incident;
    await here.doc(['answer', id, 'yes'], { cwd: below(), env: { CRISIS_KIT_BY: '' } });
    const events = await here.events(id);
    expect(events[0]).toMatchObject({
      zone: 'Europe/London',
      author: { name: '林美華', role: 'owner', via: 'script', unverified: false },
      data: { lang: 'zh-TW' },
    });
    expect((await here.doc(['next', id], { cwd: below() })).tasks[0]).toMatchObject({ id: 'person', who: '陳怡君' });
    await here.run(['fact', id, 'cost', '12'], { cwd: below() });
    const { facts } = (await here.doc(['status', id])) as unknown as { facts: { cost: { value: unknown } } };
    expect(facts.cost.value).toEqual({ amount: '12', currency: 'GBP' });
  });

  it('is never a place for records', async () => {
    kit('lang: en\ndir: ./records\n');
    const { settings } = await readSettings(NO_FLAGS, around({}));
    expect([settings.dir, settings.kitFile]).toEqual([
      '/home/lin/.local/share/crisis-kit',
      path.join(here.folder, 'crisis-kit.yaml'),
    ]);
  });

  it.each([
    ['lang: fr', 'playbook.shape'],
    ['by: [a]', 'playbook.shape'],
    ['currency: dollars', 'playbook.shape'],
    ['roles: owner', 'playbook.shape'],
    ['roles: { owner: { a: b } }', 'playbook.shape'],
    ['rolls: { owner: Chen }', 'playbook.surplus-key'],
    ['- a list', 'playbook.shape'],
    ['lang: [zh', 'yaml.'],
    ['a: !!js/function x', 'yaml.'],
    ['tz: Nowhere/Land', 'usage.bad-value'],
    ['tz: "+08:00"', 'usage.bad-value'],
  ])('that is wrong somewhere is said, and the program goes on without that part: %s', async (text, code) => {
    kit(text);
    const { settings, issues } = await readSettings(NO_FLAGS, around({}));
    expect(issues).toEqual([]);
    expect(settings.kitIssues.map((one) => one.code).join()).toContain(code);
    const ran = await here.run(['start', 'desk', '--json']);
    expect([ran.code, ran.json()['incident']]).toEqual([0, expect.any(String)]);
    expect(ran.err).toContain('crisis-kit.yaml');
    expect((await here.run(['list', '--quiet'])).err).toBe('');
  });

  it('loses no more than what is wrong', async () => {
    kit(
      [
        'tz: Nowhere/Land',
        'by: Lin',
        'people:',
        '  - { name: Chen, phone: 0912-345-678, last_verified: lately }',
        '  - { phone: 0900 }',
        'roles: { management: Chen, 9x: Lin, quality: [Lin, Chen] }',
        'outside: [{ kind: insurer, name: Good Hands, contract: "7" }, { kind: friend, name: Bo }]',
      ].join('\n'),
    );
    const { settings } = await readSettings(NO_FLAGS, around({}));
    expect([settings.by, settings.zone]).toEqual(['Lin', 'Asia/Taipei']);
    expect(settings.kit.people).toMatchObject([{ name: 'Chen', phone: '0912-345-678', lastVerified: null }]);
    expect(settings.kit.roles).toEqual({ management: ['Chen'], quality: ['Lin', 'Chen'] });
    expect(settings.kit.outside).toMatchObject([{ kind: 'insurer', name: 'Good Hands', contract: '7' }]);
    expect(settings.kitIssues.every(({ place }) => place.kind === 'file' || place.kind === 'path')).toBe(true);
  });

  it('may leave everything empty', async () => {
    kit('lang:\ncompany:\n  name:\npeople:\nroles:\n  quality:\noutside: []\nupkeep:\n  next_review:\n');
    const { settings } = await readSettings(NO_FLAGS, around({}));
    expect([settings.kitIssues, settings.kit]).toEqual([[], EMPTY_KIT]);
  });

  it('that is no UTF-8 is said, and an empty one is none', async () => {
    writeFileSync(path.join(here.folder, 'crisis-kit.yaml'), Buffer.from([0x62, 0x79, 0x3a, 0x20, 0xe9]));
    expect((await here.run(['list', '--json'])).err).toContain('crisis-kit.yaml');
    kit('# nothing yet\n');
    expect(await here.run(['list', '--json'])).toMatchObject({ code: 0, err: '' });
  });

  it('keeps a name that looks like a number as it is written', async () => {
    kit('by: 0912\n');
    expect((await readSettings(NO_FLAGS, around({}))).settings.by).toBe('0912');
  });
});

describe('the folder', () => {
  it.each([
    ['linux', {}, '/home/lin/.local/share/crisis-kit'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/crisis-kit'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/lin/.local/share/crisis-kit'],
    ['darwin', {}, '/home/lin/Library/Application Support/crisis-kit'],
    ['linux', { CRISIS_KIT_DIR: '/elsewhere' }, '/elsewhere'],
    ['linux', { CRISIS_KIT_DIR: '' }, '/home/lin/.local/share/crisis-kit'],
  ])('on %s with %o is %s', async (platform, env, dir) => {
    expect((await readSettings(NO_FLAGS, around({ platform, env }))).settings.dir).toBe(dir);
  });

  it('on Windows is the local application data', async () => {
    const { settings } = await readSettings(
      NO_FLAGS,
      around({ platform: 'win32', env: { LOCALAPPDATA: '/Users/lin/AppData/Local' } }),
    );
    expect(settings.dir).toBe(path.join('/Users/lin/AppData/Local', 'crisis-kit'));
  });

  it('is the flag’s before the environment’s, and an empty one is refused', async () => {
    const flag = { ...NO_FLAGS, dir: 'here' };
    expect((await readSettings(flag, around({ env: { CRISIS_KIT_DIR: '/elsewhere' } }))).settings.dir).toBe(
      path.join(here.folder, 'here'),
    );
    expect(await here.run(['list', '--json', '--dir', ''])).toMatchObject({ code: 2 });
  });

  it('holds its incidents apart from another one', async () => {
    await here.open();
    expect((await here.run(['list', '--json', '--dir', 'other'])).json()['incidents']).toEqual([]);
    expect((await here.run(['next', '--json', '--dir', 'other'])).error().code).toBe('usage.no-incident');
  });
});

describe('the author', () => {
  it.each([
    [['--by', 'Chen', '--role', 'quality'], {}, { name: 'Chen', role: 'quality', unverified: false }],
    [[], { CRISIS_KIT_BY: 'Wang' }, { name: 'Wang', role: null, unverified: false }],
    [[], { CRISIS_KIT_BY: '' }, { name: 'somebody', role: null, unverified: true }],
    [[], { CRISIS_KIT_BY: '  ' }, { name: 'somebody', role: null, unverified: true }],
  ])('%o %o', async (flags, env, author) => {
    const id = (await here.doc(['start', 'desk', ...flags], { env })).incident;
    expect((await here.events(id))[0]?.author).toEqual({ ...author, via: 'script' });
  });

  it('that is only the login is marked so in the log', async () => {
    const id = (await here.doc(['start', 'desk'], { env: { CRISIS_KIT_BY: '' } })).incident;
    expect((await here.run(['log', id])).out).toContain('not verified');
  });
});

describe('the zone', () => {
  it('is the flag’s, and the incident keeps it', async () => {
    const id = (await here.doc(['start', 'desk', '--tz', 'Europe/London'])).incident;
    await here.doc(['note', id, 'seen', '--when', '2026-11-22 06:00', '--tz', 'Asia/Tokyo']);
    const events = await here.events(id);
    expect(events.at(-1)).toMatchObject({ zone: 'Europe/London', data: { when: '2026-11-22T06:00:00.000Z' } });
  });

  it.each(['Nowhere/Land', '+08:00', '__proto__', '../etc'])(
    '%s is refused before anything is written',
    async (zone) => {
      const ran = await here.run(['start', 'desk', '--json', '--tz', zone]);
      expect([ran.code, ran.error().code, ran.error().place]).toEqual([2, 'usage.bad-value', '--tz']);
      expect(here.shelves.size).toBe(0);
    },
  );
});
