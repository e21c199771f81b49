import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { sweep } from '../support/sweep.ts';
import { hasTmux, type Session, type SessionOptions, startSession } from '../support/tmux.ts';

const SMALL = { columns: 40, rows: 10 } as const;
const LARGE = { columns: 80, rows: 24 } as const;

let demo: Awaited<ReturnType<typeof bundled>>;
let session: Session | null = null;

const start = (prompts: readonly string[], options: SessionOptions = {}): Session => {
  session = startSession([process.execPath, demo.file, ...prompts], options);
  return session;
};

const READY = { yesno: /編號：.*↑↓/, text: '行首打 :', word: '請逐字輸入', choices: '空白鍵' };

describe.skipIf(!hasTmux())('on a real terminal', () => {
  beforeAll(async () => {
    demo = await bundled('test/fixtures/terminal-demo.ts');
  });
  afterAll(() => demo.remove());
  afterEach(() => {
    session?.close();
    session = null;
  });

  describe.each([
    ['80x24', LARGE],
    ['40x10', SMALL],
  ] as const)('%s', (_name, size) => {
    test('long choices keep the question in view and are taken by number', async () => {
      const at = start(['long'], size);
      const screen = await at.until('編號：');
      expect(screen.some((row) => row.includes('? 接下來要怎麼做？'))).toBe(true);
      expect(screen.filter((row) => /^(❯| ) \d\. /.test(row))).toHaveLength(4);
      at.keys('End');
      await at.until(/❯ 0\. 其他/);
      at.type('２');
      const moved = await at.until(/❯ 2\. /);
      expect(moved.some((row) => row.includes('? 接下來要怎麼做？'))).toBe(true);
      expect(at.cursor()).toMatchObject({ shown: true });
      at.keys('Enter');
      await at.until('REPLY {"kind":"option","value":"1"}');
      expect(await at.exit()).toBe(0);
    });

    test('a list longer than the window scrolls, with the question in view', async () => {
      const at = start(['many'], size);
      await at.until('編號：');
      at.type('1');
      at.type('4');
      const screen = await at.until(/❯ 14\. 第 14 類/);
      expect(screen.some((row) => row.includes('? 這是哪一類的事？'))).toBe(true);
      at.keys('Enter');
      await at.until('"value":"v14"');
    });

    test('the window can be made smaller and larger under a question', async () => {
      const at = start(['long'], size);
      await at.until('編號：');
      for (const [columns, rows] of [
        [30, 8],
        [100, 30],
        [40, 10],
        [80, 24],
      ] as const) {
        at.resize(columns, rows);
        const screen = await at.until(
          (shown) =>
            shown.some((row) => row.startsWith('? 接下來')) &&
            shown.some((row) => row.startsWith('❯ 1.')) &&
            shown.some((row) => row.startsWith('編號：')),
          `${columns}x${rows}`,
        );
        expect(screen.filter((row) => row.startsWith('? 接下來'))).toHaveLength(1);
        expect(screen.filter((row) => row.startsWith('編號：'))).toHaveLength(1);
      }
      at.keys('Down', 'Enter');
      await at.until('"value":"1"');
    });
  });

  test('Chinese over several rows: the cursor is where the text goes, also after deleting back across a row', async () => {
    const at = start(['text'], SMALL);
    await at.until(READY.text);
    at.type('事件摘要一二三四五六七八九十甲乙丙丁戊己庚');
    await at.until((rows) => rows.includes('  戊己庚'), 'the second row');
    const rows = at.screen();
    const second = rows.indexOf('  戊己庚');
    expect(at.cursor()).toEqual({ column: 8, row: second, shown: true });
    at.keys('BSpace', 'BSpace', 'BSpace', 'BSpace');
    await at.until((shown) => shown.some((row) => row.endsWith('乙丙')), 'the first row alone');
    expect(at.cursor()).toMatchObject({ row: second - 1, column: 36 });
    at.keys('Home', 'Right', 'Right');
    await at.until(() => at.cursor().column === 6, 'the cursor on the third character');
    expect(at.cursor()).toMatchObject({ row: second - 1 });
    at.type('甲乙丙');
    await at.until(
      (shown) => shown.some((row) => row.startsWith('❯ 事件甲乙丙摘要')) && shown.includes('  乙丙'),
      'the insertion',
    );
    expect(at.cursor()).toMatchObject({ row: second - 1, column: 12 });
    at.keys('End');
    await at.until(() => at.cursor().row === second, 'the cursor on the second row');
    expect(at.cursor().column).toBe(6);
    at.keys('Enter');
    await at.until('十甲乙丙"}');
    expect(await at.exit()).toBe(0);
  });

  test('a bare Home across a wrap moves the cursor to the other row at once', async () => {
    const at = start(['text'], SMALL);
    await at.until(READY.text);
    at.type('abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz');
    await at.until('0123456789');
    const end = at.cursor();
    at.keys('Home');
    await at.until(() => at.cursor().row === end.row - 1 && at.cursor().column === 2, 'the cursor at the beginning');
    at.keys('Down');
    await at.until(() => at.cursor().row === end.row && at.cursor().column === 2, 'one row down');
  });

  test('with a problem on the screen the cursor stays in the text', async () => {
    const at = start(['text'], SMALL);
    await at.until(READY.text);
    at.type('短');
    at.keys('Enter');
    const screen = await at.until('[危險] 太短');
    expect(at.cursor()).toMatchObject({ row: screen.indexOf('❯ 短'), column: 4 });
    at.type('文');
    at.keys('Enter');
    await at.until('"text":"短文"');
  });

  test('flags and families go in one piece', async () => {
    const at = start(['text'], LARGE);
    await at.until(READY.text);
    at.type('甲乙👨‍👩‍👧🇭🇰');
    await at.until('🇭🇰');
    at.keys('BSpace', 'BSpace', 'Enter');
    await at.until('"text":"甲乙"');
  });

  test('what was there before can be edited', async () => {
    const at = start(['line'], LARGE);
    await at.until('❯ 安心食品');
    at.keys('Home');
    at.type('新');
    await at.until('❯ 新安心食品');
    at.keys('Enter');
    await at.until('"text":"新安心食品"');
  });

  test('checkboxes: full-width space and digits toggle, a letter is said to name no row and is taken back', async () => {
    const at = start(['choices'], LARGE);
    await at.until(READY.choices);
    at.type('\u3000');
    await at.until('❯ 1. [x] 電話');
    at.type('a');
    await at.until('沒有這一項：a');
    at.keys('BSpace');
    at.type('３');
    await at.until('❯ 3. [x] 記者');
    at.keys('Enter');
    await at.until('"values":["c1","c3"]');
  });

  test('typed 否 answers a yes-no question', async () => {
    const at = start(['yesno'], LARGE);
    await at.until(READY.yesno);
    at.type('否');
    await at.until('❯ 2. 沒有');
    at.keys('Enter');
    await at.until('"value":"no"');
  });

  test('a pasted text stays one answer, and its line breaks reach no later question', async () => {
    const at = start(['text', 'yesno', 'word'], LARGE);
    await at.until(READY.text);
    at.paste('第一行\n第二行\n第三行\n');
    await at.until('❯ 第一行⏎第二行⏎第三行');
    await at.until('尚未送出');
    at.keys('Enter');
    await at.until(String.raw`"text":"第一行\n第二行\n第三行"`);
    await at.until(READY.yesno);
    at.paste('2\n3\n');
    at.keys('Enter');
    await at.until('"value":"yes"');
    await at.until(READY.word);
    at.paste('release\n');
    await at.until('不能貼上');
    at.keys('Enter');
    await at.until('"matched":false');
    expect(await at.exit()).toBe(0);
  });

  test('a paste that a slow link delivers in pieces stays one as well', async () => {
    const at = start(['text', 'yesno'], LARGE);
    await at.until(READY.text);
    at.bytes('\u001b[200~第一行\r第二');
    // The piece has arrived when the next key after the paste has; until then nothing may be answered.
    at.bytes('行\r第三行\r');
    at.bytes('\u001b[201~');
    await at.until('❯ 第一行⏎第二行⏎第三行');
    at.keys('Enter');
    await at.until(READY.yesno);
    expect(at.screen().join('\n')).not.toContain('"kind":"option"');
  });

  test('a word is taken only when it was typed by hand after the question', async () => {
    const at = start(['wait:400', 'word', 'word'], LARGE);
    await at.until('WAITING');
    at.type('release');
    at.keys('Enter');
    await at.until(READY.word);
    expect(at.screen().join('\n')).not.toContain('REPLY');
    at.type('發布');
    await at.until('❯ 發布');
    at.keys('Enter');
    await at.until('"matched":true');
    await at.until((rows) => rows.filter((row) => row.includes('? 輸入')).length === 2, 'the second word');
    at.keys('Enter');
    await at.until('字不對，沒有發布');
    expect(await at.exit()).toBe(0);
  });

  describe('menu', () => {
    test('by its row, with a way back', async () => {
      const at = start(['yesno'], SMALL);
      await at.until(READY.yesno);
      at.type('0');
      at.keys('Enter');
      await at.until('? 選單');
      at.keys('End', 'Enter');
      await at.until(/❯ 0\. 其他/);
      at.keys('Enter');
      await at.until('? 選單');
      at.keys('Down', 'Enter');
      await at.until('{"kind":"menu","id":"back"');
    });

    test('by a key that acts at once, and by typed words', async () => {
      const at = start(['yesno', 'text', 'text', 'text', 'text'], LARGE);
      await at.until(READY.yesno);
      at.type('t');
      await at.until('"id":"lang-zh-TW"');
      for (const [typed, reply] of [
        ['：記 熱線斷了', '"id":"note","rest":"熱線斷了"'],
        ['：記者來電', '"word":"記者來電"'],
        [':xyz 1', '"word":"xyz"'],
        ['：：記', '"text":"：記"'],
      ] as const) {
        await at.until(
          (rows) => rows.at(-1 - rows.toReversed().findIndex((row) => row !== ''))?.includes(READY.text) ?? false,
          'the next text',
        );
        at.type(typed);
        await at.until(`❯ ${typed}`);
        at.keys('Enter');
        await at.until(reply);
      }
    });
  });

  describe('leaving', () => {
    const kinds = [
      ['yesno', READY.yesno],
      ['text', READY.text],
      ['choices', READY.choices],
      ['word', READY.word],
    ] as const;

    test.each(kinds)('%s by Ctrl-C and Ctrl-D', async (kind, ready) => {
      for (const [key, how] of [
        ['C-c', 'interrupt'],
        ['C-d', 'end'],
      ] as const) {
        const at = start([kind], LARGE);
        await at.until(ready);
        at.keys(key);
        await at.until(`{"kind":"left","how":"${how}"}`);
        expect(await at.exit()).toBe(130);
        expect(at.cursor().shown).toBe(true);
        at.close();
      }
    });

    test.each(kinds)('%s by SIGTERM, SIGHUP and SIGINT from outside', async (kind, ready) => {
      for (const [signal, how, code] of [
        ['SIGTERM', 'terminate', 143],
        ['SIGHUP', 'hangup', 129],
        ['SIGINT', 'interrupt', 130],
      ] as const) {
        const at = start([kind], LARGE);
        await at.until(ready);
        process.kill(at.pid(), signal);
        await at.until(`{"kind":"left","how":"${how}"}`);
        expect(await at.exit()).toBe(code);
        expect(at.cursor().shown).toBe(true);
        at.close();
      }
    });

    test.each(kinds)(
      '%s when the window is closed: the program does its last work and ends in order',
      async (kind, ready) => {
        const note = join(mkdtempSync(join(tmpdir(), 'ck-hup-')), 'left');
        const at = start([kind], { ...LARGE, env: { LEFT_NOTE: note } });
        await at.until(ready);
        at.hangUp();
        // The signal goes to the session's first process, which is not ours here: either it or the end of input is seen first.
        expect([129, 130]).toContain(await at.exit());
        expect(readFileSync(note, 'utf8')).toMatch(/^(hangup|end)$/);
        rmSync(note);
      },
    );

    test('Ctrl-Z and fg: the question is there again and can be answered', async () => {
      session = startSession(['bash', '--norc', '--noprofile', '-i'], { ...LARGE, env: { PS1: 'shell> ' } });
      const at = session;
      await at.until('shell>');
      at.type(`${process.execPath} ${demo.file} text`);
      at.keys('Enter');
      await at.until(READY.text);
      at.type('前半');
      await at.until('❯ 前半');
      at.keys('C-z');
      await at.until('Stopped');
      expect(at.cursor().shown).toBe(true);
      at.type('stty -a | grep -o " icanon"; fg');
      at.keys('Enter');
      const back = await at.until(
        (rows) => rows.filter((row) => row.startsWith('❯ 前半')).length === 2,
        'the question again',
      );
      expect(back).toContain(' icanon');
      at.type('後半');
      at.keys('Enter');
      await at.until('"text":"前半後半"');
      at.type('stty -a | grep -o " icanon"; echo code=$?');
      at.keys('Enter');
      await at.until(
        (rows) => rows.filter((row) => row === ' icanon').length === 2 && rows.includes('code=0'),
        'the terminal as it was',
      );
    });
  });

  describe('plain mode on a dumb terminal', () => {
    test('every kind of prompt, in lines', async () => {
      const at = start(['yesno', 'choices', 'text', 'word'], {
        ...LARGE,
        env: { PLAIN: '1', NO_COLOR: '1', TERM: 'dumb' },
      });
      await at.until(/編號：\s*$/);
      at.type('2');
      at.keys('Enter');
      await at.until('"value":"no"');
      await at.until(/none|都沒有/);
      await at.until(/編號：\s*$/);
      at.type('1 3');
      at.keys('Enter');
      await at.until('"values":["c1","c3"]');
      await at.until(/> ?\s*$/);
      at.type('客人受傷');
      at.keys('Enter');
      await at.until('"text":"客人受傷"');
      await at.until(/請逐字輸入[^>]*> ?\s*$/);
      at.type('發布');
      at.keys('Enter');
      await at.until('"matched":true');
      expect(await at.exit()).toBe(0);
    });

    test('a paste of several lines sends nothing by itself', async () => {
      const at = start(['text', 'yesno'], { ...LARGE, env: { PLAIN: '1', TERM: 'dumb' } });
      await at.until(/^> ?$/m);
      at.paste('第一行\n第二行\n第三行\n');
      await at.until('保留：第一行');
      at.keys('Enter');
      await at.until(String.raw`"text":"第一行\n第二行\n第三行"`);
      await at.until(/編號：\s*$/);
      at.paste('2\n3\n');
      await at.until('[注意] 沒有這一項');
      at.type('1');
      at.keys('Enter');
      await at.until('"value":"yes"');
    });

    test('Ctrl-Z and fg', async () => {
      session = startSession(['bash', '--norc', '--noprofile', '-i'], {
        ...LARGE,
        env: { PS1: 'shell> ', PLAIN: '1', TERM: 'dumb' },
      });
      const at = session;
      await at.until('shell>');
      at.type(`${process.execPath} ${demo.file} text`);
      at.keys('Enter');
      await at.until(/^> ?$/m);
      at.keys('C-z');
      await at.until('Stopped');
      at.type('fg');
      at.keys('Enter');
      await at.until((rows) => rows.findLast((row) => row !== '')?.trim() === '>', 'the question again');
      at.type('停電了');
      at.keys('Enter');
      await at.until('"text":"停電了"');
    });

    test.each([
      ['C-c', 'interrupt'],
      ['C-d', 'end'],
    ])('leaving by %s', async (key, how) => {
      const at = start(['text'], { ...LARGE, env: { PLAIN: '1', TERM: 'dumb' } });
      await at.until(/> ?\s*$/);
      at.keys(key);
      await at.until(`{"kind":"left","how":"${how}"}`);
      expect(await at.exit()).toBe(130);
    });
  });

  test('the editor gets the terminal and gives it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ck-pty-'));
    const editor = join(folder, 'editor');
    writeFileSync(editor, '#!/bin/sh\nprintf "EDITOR IS OPEN "\nread line\nprintf "%s\\n" "$line" >> "$1"\n');
    chmodSync(editor, 0o755);
    const at = start(['text', 'edit', 'yesno'], { ...LARGE, env: { VISUAL: editor } });
    await at.until(READY.text);
    at.type('開始');
    at.keys('Enter');
    await at.until('EDITOR IS OPEN');
    at.type('補充');
    at.keys('Enter');
    await at.until(String.raw`EDITED "草稿\n補充"`);
    await at.until(READY.yesno);
    at.keys('Enter');
    await at.until('"value":"yes"');
    expect(await at.exit()).toBe(0);
    sweep(folder);
  });
});
