/** The verbs about contacts: the interview, the calls, the look in quiet times, the pages on paper. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import { LANGS } from '../../src/core/lang.ts';
import { type Ran, type World, world } from '../support/program.ts';

let here: World;

beforeEach(() => {
  here = world({ content: 'shipped', env: { CRISIS_KIT_LANG: 'en' } });
});

afterEach(() => here.remove());

const at = (): string => path.join(here.folder, 'crisis-kit.yaml');
const kit = (text: string): void => writeFileSync(at(), text);
const written = (): string => readFileSync(at(), 'utf8');

const say = (question: string | RegExp, text: string): ScriptLine => [question, { kind: 'text', text }];
const pick = (question: string | RegExp, value: string): ScriptLine => [question, { kind: 'option', value }];
const tick = (question: string | RegExp, ...values: string[]): ScriptLine => [question, { kind: 'options', values }];
const leave = (question: string | RegExp): ScriptLine => [question, { kind: 'left', how: 'interrupt' }];

const codes = (ran: Ran): readonly string[] =>
  (ran.json()['findings'] as readonly { readonly code: string }[]).map(({ code }) => code);

const FULL = `
# ours
company: { name: Good Day, contact: 0800-123-456 }
people:
  - { name: Chen, phone: 0912-345-678, last_verified: 2026-11-20 } # the boss
  - { name: Wang, phone: 0933-111-222, last_verified: 2026-11-21 }
roles:
${[
  'management',
  'customer_service',
  'pr',
  'social_media',
  'legal',
  'quality',
  'logistics',
  'marketing',
  'finance',
  'it',
]
  .map((role) => `  ${role}: [Chen, Wang]`)
  .join('\n')}
`;

describe('init', () => {
  const START: readonly ScriptLine[] = [
    say(/name does the public/, 'Good Day'),
    say(/really answers/, '0800-123-456'),
    say(/Your own name/, 'Chen'),
    say(/reaches Chen/, '0912-345-678'),
    say(/Another way to reach Chen/, 'chen@example.org'),
    pick(/as: Owner/, 'Chen'),
    pick(/as: Customer service/, '?else'),
    say(/Their name/, 'Wang'),
    say(/reaches Wang/, '0933-111-222'),
    say(/Another way to reach Wang/, 'LINE wang'),
    pick(/as: Press/, ''),
    pick(/Still without a name/, 'Chen'),
    pick(/stands in when Chen/, 'Wang'),
  ];

  it('fills a map from nothing, each answer kept as it is given, and the walk knows it at once', async () => {
    const ran = await here.run(['init'], {
      script: [
        ...START,
        pick(/stands in when Wang/, ''),
        tick(/outside/, 'insurer'),
        say(/Insurer: /, 'Example Insurance'),
        say(/reaches Example Insurance/, '02-2345-6789'),
        say(/contract or policy/, 'A-1'),
        say(/When do you call/, 'somebody is hurt'),
        tick(/serious: who/, 'management'),
        tick(/small: who/),
        tick(/Where do you sell/, 'tw'),
        tick(/What do you sell/, 'food'),
        tick(/trade/, 'none'),
        say(/full name/, ''),
        pick(/look through/, '2027-02-22'),
        pick(/rehearse/, ''),
      ],
    });
    expect(ran.code).toBe(0);
    const list = (await here.run(['contacts', 'list', '--json'])).json();
    expect(list).toMatchObject({
      contacts: [
        { name: 'Chen', phone: '0912-345-678', mail: 'chen@example.org', lastVerified: null },
        { name: 'Wang', chat: 'LINE wang' },
        { kind: 'insurer', name: 'Example Insurance', contract: 'A-1', callWhen: 'somebody is hurt' },
      ],
    });
    expect(written()).toMatch(/next_review: 2027-02-22\n/);
    expect(written()).toMatch(/ {2}3: \[ management \]\n/);
    expect(written()).toMatch(/ {2}pr: # Press/);
    const doc = await here.doc(['start', 'defect-recall']);
    const { facts } = (await here.doc(['status', doc.incident])) as unknown as { facts: Record<string, unknown> };
    expect(Object.keys(facts).sort()).toEqual([
      'brand_name',
      'data_sector',
      'markets',
      'product_kind',
      'public_contact',
    ]);
    expect((await here.events(doc.incident))[0]?.author.name).toBe('Lin Mei-hua');
    const unnamed = await here.doc(['start', 'complaint'], { env: { CRISIS_KIT_BY: '' } });
    expect((await here.events(unnamed.incident))[0]?.author).toMatchObject({ name: 'Chen', unverified: false });
  });

  it('left in the middle keeps what was said, and asks only the rest the next time', async () => {
    const left = await here.run(['init'], { script: [...START.slice(0, 5), leave(/as: Owner/)] });
    expect(left.code).toBe(130);
    expect(written()).toMatch(/by: Chen\n/);
    const again = await here.run(['init'], { script: [pick(/such a file already/, 'fill-in'), leave(/as: Owner/)] });
    expect(again.code).toBe(130);
  });

  it.each(['people:\n  Chen: 0912-345-678\n', 'company: Good Day\n', 'roles: [Chen]\n'])(
    'leaves alone what it would write over: %j',
    async (text) => {
      kit(text);
      const ran = await here.run(['init'], { script: [] });
      expect([ran.code, written()]).toEqual([3, text]);
      expect(ran.err).toContain('(playbook.shape)');
      expect(ran.err).not.toContain('nothing');
    },
  );

  it('keeps no line that it could not read again', async () => {
    const ran = await here.run(['init'], {
      script: [
        say(/name does the public/, 'y'.repeat(201)),
        say(/name does the public/, 'Good Day'),
        leave(/really answers/),
      ],
    });
    expect(ran.code).toBe(130);
    expect(written()).not.toContain('yyy');
    expect(codes(await here.run(['doctor', '--json']))).not.toContain('playbook.shape');
  });

  it('touches an existing file only after a yes, and keeps what is in it', async () => {
    kit('# mine\nmystery: 1\nby: Lin # me\n');
    const before = written();
    expect((await here.run(['init'], { script: [pick(/such a file already/, 'leave')] })).code).toBe(0);
    expect(written()).toBe(before);
    await here.run(['init'], {
      script: [
        pick(/such a file already/, 'fill-in'),
        say(/name does the public/, 'Good Day'),
        leave(/really answers/),
      ],
    });
    expect(written()).toBe(`${before}company:\n  name: Good Day\n`);
  });

  it('asks for the language where nobody has said it, and goes on in it', async () => {
    const env = { CRISIS_KIT_LANG: '' };
    const ran = await here.run(['init'], {
      env,
      script: [
        pick(/Which language/, 'zh-TW'),
        say(/名稱/, '好日子'),
        say(/聯絡/, ':help'),
        say(/聯絡/, '0800'),
        leave(/您的姓名/),
      ],
    });
    expect(ran.code).toBe(130);
    expect(ran.said.join('\n')).toContain('：help');
    expect(written()).toMatch(/lang: zh-TW\n[\s\S]*name: 好日子\n/);
    const again = await here.run(['init'], { env, script: [pick(/已經有了/, 'leave')] });
    expect(again.code).toBe(0);
  });

  it('takes no remark for a phone number, and keeps no sign that turns the line', async () => {
    const asked = START.findIndex(([when]) => String(when).includes('reaches Chen'));
    const ran = await here.run(['init'], {
      script: [
        ...START.slice(0, asked),
        say(/reaches Chen/, 'ask my wife'),
        say(/reaches Chen/, '\u202e0912-345-678\u202c'),
        leave(/Another way to reach Chen/),
      ],
    });
    expect(ran.said.join('\n')).toContain('“ask my wife”');
    expect(written()).toContain('phone: 0912-345-678\n');
  });

  it('writes nothing where nothing was said', async () => {
    expect((await here.run(['init'], { script: [leave(/name does the public/)] })).code).toBe(130);
    expect(existsSync(at())).toBe(false);
  });

  it('leaves a file alone that is no YAML', async () => {
    kit('by: [Lin\n');
    const ran = await here.run(['init'], { script: [] });
    expect([ran.code === 0, ran.err.includes('yaml.')]).toEqual([false, true]);
    expect(written()).toBe('by: [Lin\n');
  });

  it.each([[['init']], [['init', '--no-input']], [['init', '--json']], [['contacts', 'check']]])(
    'asks nothing where nobody can be asked, and says what else can be done: %j',
    async (argv) => {
      kit(FULL);
      const before = written();
      const ran = await here.run(argv);
      expect([ran.code, `${ran.out}${ran.err}`.includes('kit.needs-terminal')]).toEqual([2, true]);
      expect(`${ran.out}${ran.err}`).toMatch(/--print[\s\S]*crisis-kit\.yaml|crisis-kit\.yaml[\s\S]*--print/);
      expect(written()).toBe(before);
    },
  );
});

describe('init --print', () => {
  it.each(LANGS)('in %s makes a page for each role, with numbers, first steps and nothing fetched', async (lang) => {
    kit(FULL.replace('Good Day', '<Good> & "Day"'));
    const ran = await here.run(['init', '--print', 'pocket', '--json', '--lang', lang]);
    expect(ran.code).toBe(0);
    const files = ran.json()['files'] as readonly string[];
    expect(files).toEqual(
      ['html', 'txt'].map((ending) => path.join(here.folder, 'pocket', `crisis-kit-contacts.${ending}`)),
    );
    const [html = '', text = ''] = files.map((file) => readFileSync(file, 'utf8'));
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain('&lt;Good&gt; &amp; &quot;Day&quot;');
    expect(html.match(/<section class="page">/g)).toHaveLength(10);
    expect(html).not.toMatch(/<script|https?:|src=|url\(|@import/);
    expect(html).toMatch(/break-after: page/);
    expect(text.split('\f')).toHaveLength(10);
    for (const page of text.split('\f')) {
      expect(page).toContain('0912-345-678');
      expect(page).toContain('119');
      expect(page).not.toMatch(/undefined|null|\{/);
    }
    expect(text.split('\f')[0]).toContain('□ ');
  });

  it('without a map is a form to be filled in by hand', async () => {
    await here.run(['init', '--print', 'pocket']);
    const text = readFileSync(path.join(here.folder, 'pocket', 'crisis-kit-contacts.txt'), 'utf8');
    expect(text.match(/_____/g)?.length).toBeGreaterThan(10);
  });

  it('says why it cannot write', async () => {
    kit(FULL);
    const ran = await here.run(['init', '--print', 'crisis-kit.yaml', '--json']);
    expect([ran.code, ran.error().code]).toEqual([2, 'file.cannot-write']);
  });
});

describe('contacts', () => {
  it('are listed with what for, how, and since when', async () => {
    expect((await here.run(['contacts', 'list'])).out).toContain('crisis-kit init');
    kit(FULL);
    const { out } = await here.run(['contacts', 'list']);
    expect(out).toContain('0912-345-678');
    expect(out).toContain('2026-11-21');
    expect((await here.run(['contacts', 'nonsense', '--json'])).error().code).toBe('usage.bad-value');
  });

  it('are called one by one, the longest untried first, and each result is in the file at once', async () => {
    kit(FULL);
    const ran = await here.run(['contacts', 'check'], {
      script: [
        pick(/reach Chen/, 'changed'),
        say(/right number/, '0955'),
        pick(/reach Chen/, 'reached'),
        pick(/reach Wang/, 'not-reached'),
      ],
    });
    expect(ran.code).toBe(0);
    expect(written()).toContain(
      '{ name: Chen, phone: "0955", last_verified: 2026-11-22, verified_by: Lin Mei-hua } # the boss',
    );
    expect(written()).toContain('not_reached: 2026-11-22');
    expect(written().startsWith('\n# ours\n') || written().startsWith('# ours\n')).toBe(true);
    expect(codes(await here.run(['doctor', '--json']))).toEqual(['kit.not-reached']);
    const again = await here.run(['contacts', 'check'], {
      script: [pick(/reach Wang/, 'reached'), leave(/reach Chen/)],
    });
    expect(again.code).toBe(130);
    expect(codes(await here.run(['doctor', '--json']))).toEqual([]);
  });

  it('can be stopped, and somebody who stands only in a role gets an entry', async () => {
    kit('roles: { pr: Bo }\n');
    const ran = await here.run(['contacts', 'check'], {
      script: [say(/right number/, 'bo@example.org'), pick(/reach Bo/, 'stop')],
    });
    expect(ran.code).toBe(0);
    expect(written()).toBe('roles: { pr: Bo }\npeople:\n  - name: Bo\n    mail: bo@example.org\n');
  });
});

describe('doctor', () => {
  it('finds nothing where all is well', async () => {
    kit(FULL);
    const ran = await here.run(['doctor', '--json']);
    expect([ran.code, ran.json()]).toMatchObject([0, { ok: true, offline: true, file: at(), findings: [] }]);
    expect((await here.run(['doctor'])).out).toContain('Nothing to put right.');
  });

  it('says that there is no map, that the file is wrong somewhere, what is missing and what is old; and ends with 3', async () => {
    const none = await here.run(['doctor', '--json']);
    expect([none.code, codes(none)]).toEqual([3, ['kit.none']]);
    kit(`rolls: 1\n${FULL.replace('2026-11-20', '2026-01-01').replace('  it: [Chen, Wang]', '  it: Chen')}`);
    const ran = await here.run(['doctor', '--json']);
    expect([ran.code, codes(ran)]).toEqual([3, ['playbook.surplus-key', 'kit.no-deputy', 'kit.stale']]);
    expect(ran.err).toBe('');
    const { out } = await here.run(['doctor']);
    expect(out).toContain('Computers and data');
    expect(out).toContain('crisis-kit.yaml, line 1');
  });

  it('says where nothing can be recorded, and that a fetched copy needs a network', async () => {
    const fetched = world({
      content: 'shipped',
      unwritable: async () => 'EACCES',
      installed: '/h/.npm/_npx/1/crisis-kit',
    });
    const ran = await fetched.run(['doctor', '--json']);
    expect([ran.code, codes(ran)]).toEqual([3, ['doctor.not-writable', 'doctor.needs-network', 'kit.none']]);
    fetched.remove();
  });

  it.each(LANGS)('speaks %s', async (lang) => {
    kit('by: Lin\n');
    const { out } = await here.run(['doctor', '--lang', lang]);
    expect(out).toContain('kit.roles-unset');
    expect(out).not.toMatch(/customer_service|undefined/);
  });
});
