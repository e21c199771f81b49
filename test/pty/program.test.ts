/** The whole program in a real terminal, as somebody with trembling fingers uses it: from the first question to a text that is out, and back. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/lang.ts';
import { playbookText, templateTitle } from '../../src/text/voice.ts';
import {
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

const RULE = /^─{30,}$/;
const KEYS: Readonly<Record<Lang, string>> = { 'zh-TW': 't', 'zh-CN': 's', en: 'e' };

/** A language, the one the machine speaks, a window, and what is typed in it. */
const PEOPLE = [
  {
    lang: 'zh-TW',
    first: 'en',
    size: [40, 10],
    no: '沒有',
    brand: '春水茶坊',
    wrong: '發',
    note: '：記者來電',
    mended: '：記 記者來電',
    kept: '記者來電',
  },
  {
    lang: 'zh-CN',
    first: 'zh-TW',
    size: [80, 24],
    no: '不是',
    brand: '好日子奶茶',
    wrong: '不发布',
    note: '：停产三天',
    mended: '：笔记 停产三天',
    kept: '停产三天',
  },
  {
    lang: 'en',
    first: 'zh-CN',
    size: [40, 10],
    no: 'ｎｏ',
    brand: 'Good Day Bakery',
    wrong: 'RELEAS',
    note: ':noteworthy',
    mended: ':note the press rang',
    kept: 'the press rang',
  },
] as const;

const STORY = '客人說珍珠奶茶裡有塑膠片，割到舌頭，在網路上發了照片';

/** Types over a row's end, takes back too much, types it again: the text comes out right. */
const writeAndMend = async (at: Person, question: string): Promise<void> => {
  await at.asked(question);
  at.type(`${STORY}片`);
  await at.sees(`${STORY}片`);
  at.keys('BSpace', 'BSpace', 'BSpace');
  at.type('照片');
  await at.sees(STORY);
  at.keys('Enter');
};

const statementsFolder = (dir: string): string => path.join(dir, 'incidents', incidentsIn(dir)[0] ?? '', 'statements');
const statementFiles = (dir: string): readonly string[] => readdirSync(statementsFolder(dir));

const bare = (text: string): string => text.replaceAll(/\s+/gu, '');

/** The words of the first text on the screen, without the blanks of wrapping. */
const betweenRulers = (rows: readonly string[]): string => {
  const start = rows.findIndex((row) => RULE.test(row));
  const end = rows.findIndex((row, at) => at > start && RULE.test(row));
  return bare(rows.slice(start + 1, end).join(''));
};

describe.skipIf(!hasTmux())('the program in a terminal', () => {
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop?.close());
  afterEach(() => {
    person?.close();
    person = null;
  });

  test.each(PEOPLE)(
    '$lang from the first question to a released text',
    async ({ lang, first, size, no, brand, wrong, note, mended, kept }) => {
      const at = await sit({ lang: first, size });
      const { dir } = at;
      await at.asked(at.label('harm'));
      at.type(KEYS[lang]);
      await at.speak(lang);
      const { walk, terminal, format, statement } = at.words();
      await at.asked(at.label('harm'));

      // Half a word takes nothing, a word does.
      at.type('不知');
      at.keys('Enter');
      await at.until(
        (rows) =>
          rows.some((row) => row.startsWith('❯ 1. ')) &&
          rows.some((row) => row.includes(terminal.plain.notARow('不知').slice(0, 12))),
      );
      at.type(no);
      await at.until((rows) => rows.some((row) => row.startsWith(`❯ 2. ${format.no}`)));
      at.keys('Enter');

      await writeAndMend(at, at.label('what_happened'));

      // Back to the first question and forward again over what still holds.
      await at.pick(at.label('kind'), 0);
      await at.choose(terminal.menu.title, walk.menu.back);
      await at.choose(walk.pickBack, at.factName('harm'));
      await at.choose(at.label('harm'), format.no);
      await at.choose(at.label('kind'), at.label('kind', 'complaint'));

      // Behind a colon a sentence is no order: it stays to be mended.
      await at.write(at.label('brand_name'), note);
      await at.sees(walk.noSuchWord(note.slice(1)));
      await at.until((rows) => rows.some((row) => row.startsWith(`❯ ${note}`)));
      at.keys('C-u');
      at.type(mended);
      await at.sees(mended);
      at.keys('Enter');
      await at.sees(walk.noteKept);
      await at.write(at.label('brand_name'), ':status');
      await at.until(() => bare(at.history().join('')).includes(bare(walk.headLine('sha256'))), 'where things stand');
      await at.write(at.label('brand_name'), brand);

      // The lid falls in the middle of a word.
      await at.asked(at.label('public_contact'));
      at.type('080');
      await at.sees('❯ 080');
      at.keys('C-c');
      expect(await at.exit()).toBe(130);
      await at.sees(incidentsIn(dir)[0] ?? '');
      expect(at.cursor().shown).toBe(true);
      expect(isWhole(shop, dir)).toBe(true);

      const again = await sit({ lang, size, dir });
      await again.pick(walk.resumeWhich, 1);
      await again.write(again.label('public_contact'), '0800-123-456');
      await again.pick(again.label('next_update'), 1);

      // The first text: bare, between two rulers, and where it is.
      const title = templateTitle(shop.content, 'complaint-acknowledgement', lang);
      const what = walk.statementAsk(title);
      await again.asked(what);
      const shown = betweenRulers(again.history());
      const draft = readFileSync(
        path.join(statementsFolder(dir), statementFiles(dir).find((file) => file.endsWith('.txt')) ?? ''),
        'utf8',
      );
      expect(shown).toBe(bare(draft));
      expect(shown).toContain(bare(statement.draftMark));

      // Not by half the word, not by Enter alone, not by a paste.
      for (const refused of [wrong, '']) {
        await again.choose(what, walk.statement.release);
        if (refused === '')
          await again.asked(walk.releaseAsk(title, statement.releaseWord)).then(() => again.keys('Enter'));
        else await again.write(walk.releaseAsk(title, statement.releaseWord), refused);
        await again.sees(walk.releaseWrongWord(statement.releaseWord));
      }
      await again.choose(what, walk.statement.release);
      await again.asked(walk.releaseAsk(title, statement.releaseWord));
      again.paste(`${statement.releaseWord}\n`);
      await again.sees(terminal.pasteRefused);
      expect(statementFiles(dir).every((file) => file.includes('draft'))).toBe(true);
      await again.write(walk.releaseAsk(title, statement.releaseWord), statement.releaseWord);
      await again.write(walk.releaseOut, 'LINE');
      await again.asked(again.label('complaint_type'));
      const out = statementFiles(dir).filter((file) => !file.includes('draft') && file.endsWith('.txt'));
      expect(out).toHaveLength(1);
      const text = readFileSync(path.join(statementsFolder(dir), out[0] ?? ''), 'utf8');
      expect(text).toContain(brand);
      expect(text).not.toContain(statement.draftMark);

      // Skipped, with one key for the reason.
      await again.pick(again.label('complaint_type'), 0);
      await again.choose(terminal.menu.title, walk.menu.skip);
      await again.pick(walk.skipWhy, 2);

      // What is out is overtaken: the old and the new stand side by side.
      await again.pick(again.label('hazard'), 0);
      await again.choose(terminal.menu.title, walk.menu.fact);
      await again.choose(walk.factWhich, again.factName('brand_name'));
      await again.write(again.label('brand_name'), 'New Leaf');
      const overtaken = bare(walk.overtakenLine(again.factName('brand_name'), brand, 'New Leaf'));
      await again.until(() => bare(again.history().join('')).includes(overtaken), overtaken);

      // A task gets a name.
      await again.pick(again.label('hazard'), 0);
      await again.choose(terminal.menu.title, walk.menu.tasks);
      await again.pick(walk.taskAsk, 1);
      await again.until((rows) => rows.some((row) => row.includes(walk.task.assigned)));
      again.type('2');
      await again.until((rows) => rows.some((row) => row.startsWith('❯ 2. ')));
      again.keys('Enter');
      await again.write(walk.taskWho, '陳小姐');

      await again.pick(again.label('hazard'), 0);
      await again.choose(terminal.menu.title, walk.menu.pause);
      expect(await again.exit()).toBe(0);
      expect(again.cursor().shown).toBe(true);
      expect(isWhole(shop, dir)).toBe(true);
      const record = JSON.stringify(eventsIn(shop, dir));
      for (const told of [STORY, kept, '陳小姐', 'New Leaf', 'not-known-yet']) expect(record).toContain(told);
      expect(record).not.toContain('"者來電"');
    },
    90_000,
  );

  test.each([
    ['zh-TW', 'defect', 'defect-recall'],
    ['zh-CN', 'public', 'pr-crisis'],
    ['en', 'unsure', null],
  ] as const)('%s: what came up as “%s” goes on where it belongs', async (lang, kind, playbook) => {
    const at = await sit({ lang });
    await at.choose(at.label('harm'), at.words().walk.unknownSafety);
    await at.write(at.label('what_happened'), 'x');
    await at.choose(at.label('kind'), at.label('kind', kind));
    const { walk } = at.words();
    const title = playbook === null ? null : playbookText(shop.content, playbook, lang)?.title;
    const seen = (text: string): Promise<unknown> =>
      at.until(() => bare(at.history().join('')).includes(bare(text)), text);
    await seen(title ? walk.handedOver(title) : at.label('public_contact'));
  });
});
