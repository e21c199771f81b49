import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editorCommand, editWith } from '../../src/adapters/terminal/editor.ts';
import { terminalOperator } from '../../src/adapters/terminal/operator.ts';
import { processSignals, type SignalProcess } from '../../src/adapters/terminal/process-signals.ts';
import type { Menu, Prompt } from '../../src/ports/operator.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { TEST_WORDS } from '../support/terminal-words.ts';

const menu: Menu = {
  items: [
    { id: 'note', label: '記一筆' },
    { id: 'pause', label: '先停一下' },
  ],
  label: '其他',
  words: { 記: 'note' },
  keys: { t: 'lang-zh-TW' },
};
const option = (value: string) => ({ value, label: `標籤 ${value}`, description: null });
const CHOICE: Prompt = {
  kind: 'choice',
  message: '有人受傷嗎？',
  help: '先看人。',
  menu,
  options: [option('yes'), option('no'), option('unknown')],
  initial: null,
};
const CHOICES: Prompt = {
  kind: 'choices',
  message: '哪些管道？',
  help: null,
  menu,
  options: [option('a'), option('b'), option('c')],
  initial: ['b'],
};
const TEXT: Prompt = {
  kind: 'text',
  message: '發生什麼事？',
  help: null,
  menu,
  example: null,
  initial: '',
  multiline: true,
  problem: (text) => (text.length < 2 ? [{ mark: 'danger', text: '太短了' }] : null),
};
const WORD: Prompt = {
  kind: 'word',
  message: '輸入發布',
  help: null,
  menu,
  words: ['發布', 'release'],
  mismatch: '字不對',
};
const ALL = [CHOICE, CHOICES, TEXT, WORD];

const KEYS = {
  choice: TEST_WORDS.keys.choice,
  choices: TEST_WORDS.keys.choices,
  text: TEST_WORDS.keys.text,
  word: TEST_WORDS.keys.word,
};

describe.each(ALL.map((prompt) => [prompt.kind, prompt] as const))('leaving a %s', (kind, prompt) => {
  test.each([
    ['\u0003', 'interrupt'],
    ['\u0004', 'end'],
  ])('by key %j', async (key, how) => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(prompt);
    await terminal.until(KEYS[kind]);
    expect(terminal.stdin.raw).toBe(true);
    terminal.stdin.typed(key);
    expect(await reply).toEqual({ kind: 'left', how });
    expect(terminal.stdin.raw).toBe(false);
    expect(terminal.stdin.flowing).toBe(false);
    expect(terminal.stderr.written.endsWith('\u001b[?2004l\u001b[?25h')).toBe(true);
  });

  test.each(['terminate', 'hangup', 'interrupt'] as const)('by signal: %s', async (how) => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(prompt);
    await terminal.until(KEYS[kind]);
    terminal.signal(how);
    expect(await reply).toEqual({ kind: 'left', how });
    expect(terminal.stdin.raw).toBe(false);
    expect(terminal.stderr.written.endsWith('\u001b[?25h')).toBe(true);
  });

  test('by the end of input, in plain mode too', async () => {
    for (const plain of [false, true]) {
      const terminal = fakeTerminal({ plain });
      const reply = terminalOperator(terminal.options).ask(prompt);
      await terminal.until(plain ? (kind === 'choice' || kind === 'choices' ? TEST_WORDS.number : '> ') : KEYS[kind]);
      terminal.stdin.emit('end');
      expect(await reply).toEqual({ kind: 'left', how: 'end' });
    }
  });

  test('what was typed before the question is no answer to it', async () => {
    const terminal = fakeTerminal();
    terminal.stdin.typed('發布\r2\r');
    const reply = terminalOperator(terminal.options).ask(prompt);
    await terminal.until(KEYS[kind]);
    terminal.stdin.typed('\u0003');
    expect(await reply).toEqual({ kind: 'left', how: 'interrupt' });
  });

  test('is put on the screen again after Ctrl-Z', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(prompt);
    await terminal.until(KEYS[kind]);
    terminal.stdin.typed('\u001a');
    expect(terminal.suspended()).toBe(1);
    expect(terminal.stdin.raw).toBe(false);
    terminal.stdin.pause();
    terminal.resumed();
    await terminal.until(KEYS[kind]);
    expect(terminal.stdin.raw && terminal.stdin.flowing).toBe(true);
    terminal.stdin.typed('\u0003');
    expect(await reply).toEqual({ kind: 'left', how: 'interrupt' });
  });
});

describe('endings between questions', () => {
  test('a signal that came in between is told at the next question', async () => {
    const terminal = fakeTerminal();
    const operator = terminalOperator(terminal.options);
    const first = operator.ask(CHOICE);
    await terminal.until(KEYS.choice);
    terminal.stdin.typed('\r');
    expect(await first).toEqual({ kind: 'option', value: 'yes' });
    terminal.signal('terminate');
    expect(await operator.ask(TEXT)).toEqual({ kind: 'left', how: 'terminate' });
  });

  test('an input that failed or was over before is the end', async () => {
    const terminal = fakeTerminal();
    Object.assign(terminal.stdin, { readableEnded: true });
    expect(await terminalOperator(terminal.options).ask(TEXT)).toEqual({ kind: 'left', how: 'end' });
  });

  test('a closing terminal is a hangup, although its input ends as well', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(TEXT);
    await terminal.until(KEYS.text);
    terminal.stdin.emit('error', new Error('EIO'));
    terminal.signal('hangup');
    expect(await reply).toEqual({ kind: 'left', how: 'hangup' });
  });

  test('no listener is left behind by twenty questions', async () => {
    const terminal = fakeTerminal();
    const operator = terminalOperator(terminal.options);
    for (let round = 0; round < 20; round += 1) {
      const reply = operator.ask(CHOICE);
      await terminal.until(KEYS.choice);
      terminal.stdin.typed('\r');
      await reply;
    }
    expect(terminal.stdin.listenerCount('data')).toBe(0);
    expect(terminal.stderr.listenerCount('resize')).toBe(0);
    expect(terminal.stdin.listenerCount('end')).toBe(1);
  });
});

describe('the menu', () => {
  const openMenu = async (prompt: Prompt, keys: string) => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(prompt);
    await terminal.until(KEYS[prompt.kind]);
    terminal.stdin.typed(keys);
    if (prompt.kind === 'text' || prompt.kind === 'word') terminal.stdin.typed('\r');
    await terminal.until(TEST_WORDS.menu.title);
    return { terminal, reply };
  };

  test.each(ALL.map((prompt) => [prompt.kind, prompt] as const))(
    'opens from a %s, offers its rows, and leads back',
    async (kind, prompt) => {
      const list = kind === 'choice' || kind === 'choices';
      const { terminal, reply } = await openMenu(prompt, list ? '0\r' : '：');
      await terminal.until(KEYS.choice);
      terminal.stdin.typed('0\r');
      await terminal.until(prompt.message);
      await terminal.until(KEYS[kind]);
      terminal.stdin.typed(list ? '0\r' : ':');
      if (!list) terminal.stdin.typed('\r');
      await terminal.until(TEST_WORDS.menu.title);
      await terminal.until(KEYS.choice);
      terminal.stdin.typed('2\r');
      expect(await reply).toEqual({ kind: 'menu', id: 'pause', rest: '' });
    },
  );

  test('keeps what was chosen before', async () => {
    const { terminal, reply } = await openMenu(CHOICES, '10\r');
    await terminal.until(KEYS.choice);
    terminal.stdin.typed('\u001b');
    await terminal.until(KEYS.choices);
    terminal.stdin.typed('\u001b[A\r');
    expect(await reply).toEqual({ kind: 'options', values: ['a', 'b'] });
  });
});

describe('pastes', () => {
  test('never send a text, in whatever pieces they come', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(TEXT);
    await terminal.until(KEYS.text);
    for (const piece of ['\u001b', '[200~第一行\r第', '二行\r', '\r第三行\u001b[20', '1~']) terminal.stdin.typed(piece);
    await terminal.until('第一行⏎第二行⏎⏎第三行');
    terminal.stdin.typed('\r');
    expect(await reply).toEqual({ kind: 'text', text: '第一行\n第二行\n\n第三行' });
  });

  test('never send one from a terminal that does not mark them', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(TEXT);
    await terminal.until(KEYS.text);
    terminal.stdin.typed('第一行\r第二行\r');
    await terminal.until('第一行⏎第二行');
    terminal.stdin.typed('\r');
    expect(await reply).toEqual({ kind: 'text', text: '第一行\n第二行' });
  });

  test('never choose', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(CHOICE);
    await terminal.until(KEYS.choice);
    terminal.stdin.typed('\u001b[200~2\r3\r\u001b[201~');
    terminal.stdin.typed('\r');
    expect(await reply).toEqual({ kind: 'option', value: 'yes' });
  });

  test('a word must be typed: pasted, or sent with its Enter in one burst, it is refused', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(WORD);
    await terminal.until(KEYS.word);
    terminal.stdin.typed('\u001b[200~release\u001b[201~');
    await terminal.until(TEST_WORDS.pasteRefused);
    terminal.stdin.typed('x');
    terminal.stdin.typed('\u007f');
    terminal.stdin.typed('release\r');
    await terminal.until(TEST_WORDS.pasteRefused);
    for (const char of 'release') terminal.stdin.typed(char);
    terminal.stdin.typed('\r');
    expect(await reply).toEqual({ kind: 'word', matched: true });
  });

  test('a Chinese word arrives from the input method at once', async () => {
    const terminal = fakeTerminal();
    const reply = terminalOperator(terminal.options).ask(WORD);
    await terminal.until(KEYS.word);
    terminal.stdin.typed('發布');
    terminal.stdin.typed('\r');
    expect(await reply).toEqual({ kind: 'word', matched: true });
  });
});

describe('plain mode', () => {
  const plainly = async (prompt: Prompt, ...lines: readonly string[]) => {
    const terminal = fakeTerminal({ plain: true });
    terminal.stdin.typed('release\n2\n');
    const reply = terminalOperator(terminal.options).ask(prompt);
    for (const line of lines) {
      await terminal.until(
        prompt.kind === 'choice' || prompt.kind === 'choices' || line.startsWith('!') ? TEST_WORDS.number : '> ',
      );
      terminal.stdin.typed(`${line.replace(/^!/, '')}\n`);
    }
    const given = await reply;
    expect(terminal.stderr.written).not.toContain('\u001b');
    expect(terminal.stdin.raw).toBe(false);
    return { given, text: terminal.stderr.written };
  };

  test.each([
    ['2', 'no'],
    ['３', 'unknown'],
    ['y', 'yes'],
    ['否', 'no'],
    [' 1 ', 'yes'],
  ])('a choice by %j', async (line, value) => {
    expect((await plainly(CHOICE, line)).given).toEqual({ kind: 'option', value });
  });

  test('a choice is never answered by Enter alone, or by a row that is not there', async () => {
    const { given, text } = await plainly(CHOICE, '', '9', '1');
    expect(given).toEqual({ kind: 'option', value: 'yes' });
    expect(text).toContain('[注意] 沒有這一項：9');
    expect((await plainly({ ...CHOICE, initial: 'no' } as Prompt, '')).given).toEqual({ kind: 'option', value: 'no' });
  });

  test.each([
    ['1 3', ['a', 'c']],
    ['３、１', ['a', 'c']],
    ['', ['b']],
    ['-', []],
  ])('several by %j', async (line, values) => {
    expect((await plainly(CHOICES, line)).given).toEqual({ kind: 'options', values });
  });

  test('a text, its problem, and the text that was kept', async () => {
    const { given, text } = await plainly(TEXT, '短', '長一點');
    expect(given).toEqual({ kind: 'text', text: '長一點' });
    expect(text).toContain('[危險] 太短了\n直接按 Enter 保留：短');
    expect((await plainly({ ...TEXT, initial: '原文' } as Prompt, '')).given).toEqual({ kind: 'text', text: '原文' });
  });

  test('menu words, menu keys and the menu itself', async () => {
    expect((await plainly(TEXT, '：記 熱線斷了')).given).toEqual({ kind: 'menu', id: 'note', rest: '熱線斷了' });
    expect((await plainly(CHOICE, 't')).given).toEqual({ kind: 'menu', id: 'lang-zh-TW', rest: '' });
    expect((await plainly(CHOICE, ':什麼')).given).toEqual({ kind: 'unknown-word', word: '什麼', line: ':什麼' });
    expect((await plainly(CHOICE, '0', '2')).given).toEqual({ kind: 'menu', id: 'pause', rest: '' });
    expect((await plainly(TEXT, ':', '!0', '好的')).given).toEqual({ kind: 'text', text: '好的' });
  });

  test.each([
    ['release', true],
    ['發布', true],
    ['', false],
    ['no', false],
  ])('a word: %j', async (line, matched) => {
    expect((await plainly(WORD, line)).given).toEqual({ kind: 'word', matched });
  });

  test('a word with more behind it was pasted', async () => {
    expect((await plainly(WORD, 'release\nmore')).given).toEqual({ kind: 'word', matched: false });
  });

  test('a paste of several lines sends nothing and chooses nothing', async () => {
    const { given, text } = await plainly(TEXT, '第一行\n第二行', '');
    expect(given).toEqual({ kind: 'text', text: '第一行\n第二行' });
    expect(text).toContain('直接按 Enter 保留：第一行');
    expect((await plainly(CHOICE, '2\n2', '3')).given).toEqual({ kind: 'option', value: 'unknown' });
  });

  test('Ctrl-C arrives as a signal', async () => {
    const terminal = fakeTerminal({ plain: true });
    const reply = terminalOperator(terminal.options).ask(TEXT);
    await terminal.until('> ');
    terminal.signal('interrupt');
    expect(await reply).toEqual({ kind: 'left', how: 'interrupt' });
  });
});

describe('the editor', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ck-editor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const withEditor = (script: string, name = 'editor') => {
    const editor = join(folder, name);
    writeFileSync(editor, `#!/bin/sh\n${script}\n`);
    chmodSync(editor, 0o755);
    const tempDir = mkdtempSync(join(folder, 'temp-'));
    return {
      editor,
      settings: { env: { VISUAL: editor, PATH: process.env['PATH'] }, windows: false, tempDir },
      tempDir,
    };
  };

  test.each(['OK', 'hi', 'No', '42', 'A', '1', 'Müller called', '事件，', '第一行\n\n第三行', ''])(
    'gives back %j as it was written',
    async (text) => {
      writeFileSync(join(folder, 'text'), `${text}\n`);
      const { settings, tempDir } = withEditor(`cp ${folder}/text "$1"`);
      expect(await editWith('草稿', settings)).toBe(text);
      expect(readdirSync(tempDir)).toEqual([]);
    },
  );

  test('starts from the text so far, in a private file', async () => {
    const { settings } = withEditor(`cp "$1" ${folder}/seen; stat -c '%a' "$1" "$(dirname "$1")" > ${folder}/modes`);
    expect(await editWith('草稿', settings)).toBe('草稿');
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe('草稿\n');
    expect(readFileSync(join(folder, 'modes'), 'utf8')).toBe('600\n700\n');
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test.each([
    ['a failure', 'exit 1'],
    ['a killed editor', 'kill -9 $$'],
    ['bytes that are not UTF-8', 'printf "\\377\\376" > "$1"'],
    ['a removed file', 'rm "$1"'],
  ])('%s is null, and nothing is left behind', async (_name, script) => {
    const { settings, tempDir } = withEditor(script);
    expect(await editWith('草稿', settings)).toBeNull();
    expect(readdirSync(tempDir)).toEqual([]);
  });

  test('may have arguments', async () => {
    const { editor, settings } = withEditor('printf "%s" "$1" > "$2"');
    expect(await editWith('', { ...settings, env: { ...settings.env, VISUAL: `${editor} --wait` } })).toBe('--wait');
  });

  test('is VISUAL, then EDITOR, then one that is there, then none', async () => {
    const settings = { windows: false, tempDir: folder };
    expect(await editorCommand({ ...settings, env: { VISUAL: 'a', EDITOR: 'b' } })).toBe('a');
    expect(await editorCommand({ ...settings, env: { VISUAL: ' ', EDITOR: 'b' } })).toBe('b');
    expect(await editorCommand({ ...settings, env: { PATH: folder } })).toBeNull();
    expect(await editorCommand({ ...settings, env: {} })).toBeNull();
    writeFileSync(join(folder, 'vi'), '');
    expect(await editorCommand({ ...settings, env: { PATH: folder } })).toBe('vi');
    writeFileSync(join(folder, 'notepad.exe'), '');
    expect(await editorCommand({ windows: true, tempDir: folder, env: { Path: folder } })).toBe('notepad.exe');
    expect(await editWith('x', { ...settings, env: {} })).toBeNull();
    expect(existsSync(join(folder, 'vi'))).toBe(true);
  });
});

test('the process: signals are heard while somebody listens, and the whole job is stopped', () => {
  const listeners = new Map<string, () => void>();
  const kills: unknown[] = [];
  const fake: SignalProcess = {
    platform: 'linux',
    stdin: {},
    stdout: {},
    stderr: {},
    on: (event, listener) => void listeners.set(event, listener),
    removeListener: (event) => void listeners.delete(event),
    kill: (...args) => void kills.push(args),
  };
  const heard: string[] = [];
  const signals = processSignals(fake);
  const stop = signals.onLeave((how) => void heard.push(how));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) listeners.get(name)?.();
  expect(heard).toEqual(['interrupt', 'terminate', 'hangup']);
  stop();
  expect([...listeners.keys()]).toEqual(['exit']);
  signals.suspend?.();
  expect(kills).toEqual([[0, 'SIGTSTP']]);
  expect(processSignals({ ...fake, platform: 'win32' }).suspend).toBeNull();
});
