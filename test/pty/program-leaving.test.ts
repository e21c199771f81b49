/** Leaving the whole program and coming back: keys, signals, a stopped job; and where there is no terminal, or only lines. */
import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { playbookText, templateTitle } from '../../src/text/voice.ts';
import {
  call,
  eventsIn,
  incidentsIn,
  isWhole,
  openShop,
  type Person,
  type Shop,
  type Sitting,
  sitDown,
} from '../support/person.ts';
import { hasTmux } from '../support/tmux.ts';

let shop: Shop;
let person: Person | null = null;

const sit = async (sitting: Sitting): Promise<Person> => {
  person?.close();
  person = await sitDown(shop, sitting);
  return person;
};

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop?.close());
afterEach(() => {
  person?.close();
  person = null;
});

describe.skipIf(!hasTmux())('leaving the program', () => {
  test.each([
    ['SIGTERM', 143, 'zh-TW'],
    ['SIGHUP', 129, 'zh-CN'],
    ['C-d', 130, 'en'],
  ] as const)(
    '%s ends it with %i, with what was answered in the record, and it goes on there',
    async (how, code, lang) => {
      const at = await sit({ lang });
      const { dir } = at;
      await at.choose(at.label('harm'), at.words().format.no);
      await at.asked(at.label('what_happened'));
      if (how === 'C-d') at.keys(how);
      else process.kill(at.pid(), how);
      expect(await at.exit()).toBe(code);
      expect(at.cursor().shown).toBe(true);
      expect(isWhole(shop, dir)).toBe(true);
      const again = await sit({ lang, dir, size: [40, 10] });
      await again.pick(again.words().walk.resumeWhich, 1);
      await again.asked(again.label('what_happened'));
    },
  );

  test('a place to rest lets go of whoever wants to rest, and keeps the place', async () => {
    const at = await sit({ lang: 'zh-TW', size: [40, 10] });
    const { walk, format } = at.words();
    const kept = async (template: string): Promise<void> =>
      at.choose(walk.statementAsk(templateTitle(shop.content, template, 'zh-TW')), walk.statement.keep);
    await at.choose(at.label('harm'), format.no);
    await at.write(at.label('what_happened'), '網路上有人在罵我們');
    await at.choose(at.label('kind'), at.label('kind', 'public'));
    await at.write(at.label('brand_name'), '春水茶坊');
    await at.write(at.label('public_contact'), '0800-123-456');
    await at.pick(at.label('next_update'), 1);
    await kept('holding-line');
    await kept('staff-line');
    await at.pick(at.label('spread'), 1);
    await at.pick(at.label('company_kinds'), 1);
    await at.write(at.label('public_claim'), '有人說茶是隔夜的');
    const rest = playbookText(shop.content, 'pr-crisis', 'zh-TW')?.steps['rest_first']?.label ?? '';
    await at.choose(rest, walk.wait.later);
    expect(await at.exit()).toBe(0);
    await at.sees(walk.paused('')[0] ?? '');
    const again = await sit({ lang: 'zh-TW', dir: at.dir });
    await again.pick(walk.resumeWhich, 1);
    await again.asked(rest);
  });

  test('Ctrl-Z gives the shell back, and fg the question with what was typed', async () => {
    const at = await sit({ lang: 'zh-TW', shell: true });
    await at.choose(at.label('harm'), at.words().format.no);
    await at.asked(at.label('what_happened'));
    at.type('前半');
    await at.sees('❯ 前半');
    at.keys('C-z');
    await at.sees('Stopped');
    expect(at.cursor().shown).toBe(true);
    at.type('fg');
    at.keys('Enter');
    await at.until((rows) => rows.filter((row) => row.startsWith('❯ 前半')).length === 2);
    at.type('後半');
    await at.sees('前半後半');
    at.keys('Enter');
    await at.asked(at.label('kind'));
    expect(JSON.stringify(eventsIn(shop, at.dir))).toContain('前半後半');
  });

  test('--plain: lines and numbers, nothing redrawn', async () => {
    const at = await sit({ lang: 'zh-CN', argv: ['start', '--plain'] });
    const { terminal, walk } = at.words();
    const waits = (what: string, prompt: string): Promise<unknown> =>
      at.until(
        (rows) =>
          rows.join('').includes(what.slice(0, 10)) && rows.findLast((row) => row !== '')?.trim() === prompt.trim(),
        what,
      );
    await waits(at.label('harm'), terminal.number);
    at.type('不清楚');
    at.keys('Enter');
    await waits(at.label('what_happened'), '>');
    at.type(':记 记者来电');
    at.keys('Enter');
    await at.sees(walk.noteKept);
    await waits(at.label('what_happened'), '>');
    at.type('奶茶里有塑料');
    at.keys('Enter');
    await waits(at.label('kind'), terminal.number);
    at.keys('C-c');
    expect(await at.exit()).toBe(130);
    const record = JSON.stringify(eventsIn(shop, at.dir));
    for (const told of ['记者来电', '奶茶里有塑料']) expect(record).toContain(told);
    expect(at.history().join('')).not.toContain('❯');
  });
});

describe('without a terminal', () => {
  test.each([[['start']], [['start', 'complaint']]])('%j asks nothing, opens nothing and ends with 2', (argv) => {
    const dir = shop.folder();
    const ran = call(shop, dir, ...argv);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(incidentsIn(dir)).toEqual([]);
  });

  test('answers that come through a pipe are consent to nothing', () => {
    const dir = shop.folder();
    const { status } = spawnSync(process.execPath, [shop.bin, 'start'], {
      env: { ...process.env, CRISIS_KIT_DIR: dir },
      input: '1\n1\n1\n',
    });
    expect(status).toBe(2);
    expect(incidentsIn(dir)).toEqual([]);
  });
});
