import { describe, expect, test } from 'vitest';
import { type ListPrompt, listMachine, listState } from '../../src/adapters/terminal/choice.ts';
import type { Key, KeyName } from '../../src/adapters/terminal/key.ts';
import { keyOf } from '../../src/adapters/terminal/key.ts';
import { cursorIn, edited, insert, movedRow, typingRows } from '../../src/adapters/terminal/line-editor.ts';
import { lookOf, PLAIN } from '../../src/adapters/terminal/look.ts';
import type { Machine, Scene, Step } from '../../src/adapters/terminal/machine.ts';
import { menuLine, withColonKept } from '../../src/adapters/terminal/menu-line.ts';
import { firstState, pastedText, type TextPrompt, textMachine, textState } from '../../src/adapters/terminal/text.ts';
import { width } from '../../src/adapters/terminal/width.ts';
import { type WordPrompt, wordMachine } from '../../src/adapters/terminal/word.ts';
import type { Menu } from '../../src/ports/operator.ts';
import { TEST_WORDS } from '../support/terminal-words.ts';

const scene = (columns = 80, rows = 24): Scene => ({
  look: lookOf(PLAIN, false),
  words: TEST_WORDS,
  size: { columns, rows },
});
const chars = (text: string): readonly Key[] => [...text].map((char) => ({ kind: 'char', char }));
const named = (...names: readonly KeyName[]): readonly Key[] => names.map((name) => ({ kind: 'named', name }));
const ENTER: Key = { kind: 'enter', alone: true };

const press = <S, R>(machine: Machine<S, R>, keys: readonly Key[], at: Scene = scene()): Step<S, R> => {
  let step: Step<S, R> = { over: false, state: machine.start };
  for (const key of keys) step = step.over ? step : machine.key(step.state, key, at);
  return step;
};
const resultOf = <S, R>(machine: Machine<S, R>, keys: readonly Key[], at?: Scene): R | null => {
  const step = press(machine, keys, at);
  return step.over ? step.result : null;
};
const stateOf = <S, R>(machine: Machine<S, R>, keys: readonly Key[]): S => {
  const step = press(machine, keys);
  if (step.over) throw new Error('the prompt is over');
  return step.state;
};

const menu: Menu = {
  items: [{ id: 'note', label: '記一筆' }],
  label: '其他',
  words: { note: 'note', notes: 'status', 記: 'note', 記錄: 'status', back: 'back', 回: 'back' },
  keys: { t: 'lang-zh-TW' },
};
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: `v${index + 1}`,
    label: `選項 ${index + 1}`,
    description: null,
  }));
const list = (over: Partial<ListPrompt> = {}): ListPrompt => ({
  message: '問題？',
  help: null,
  options: options(3),
  lastRow: '其他',
  keys: menu.keys,
  words: TEST_WORDS.typed,
  several: false,
  remains: true,
  ...over,
});
const choice = (over: Partial<ListPrompt> = {}, at = 0) => listMachine(list(over), listState(at));
const chosen = (...values: readonly string[]) => ({ kind: 'chosen', values });

describe('one of a list', () => {
  test('Enter takes the highlighted row', () => {
    expect(resultOf(choice(), [ENTER])).toEqual(chosen('v1'));
    expect(resultOf(choice({}, 2), [ENTER])).toEqual(chosen('v3'));
  });

  test('arrows, Home and End move, and stop at the ends', () => {
    expect(resultOf(choice(), [...named('down', 'down', 'up'), ENTER])).toEqual(chosen('v2'));
    expect(resultOf(choice(), [...named('up'), ENTER])).toEqual(chosen('v1'));
    expect(resultOf(choice(), [...named('end'), ENTER])).toMatchObject({ kind: 'last-row' });
    expect(resultOf(choice({}, 2), [...named('home'), ENTER])).toEqual(chosen('v1'));
  });

  test.each(['2', '２'])('a number moves there: %s', (typed) => {
    expect(resultOf(choice(), [...chars(typed), ENTER])).toEqual(chosen('v2'));
    expect(resultOf(choice(), chars(typed))).toBeNull();
  });

  test('two digits reach beyond nine, and a wrong one starts afresh', () => {
    const twelve = choice({ options: options(12) });
    expect(resultOf(twelve, [...chars('12'), ENTER])).toEqual(chosen('v12'));
    expect(resultOf(twelve, [...chars('１１'), ENTER])).toEqual(chosen('v11'));
    expect(resultOf(twelve, [...chars('15'), ENTER])).toEqual(chosen('v5'));
    expect(resultOf(choice(), [...chars('12'), ENTER])).toEqual(chosen('v2'));
    expect(resultOf(twelve, [...chars('1'), ...named('backspace'), ...chars('2'), ENTER])).toEqual(chosen('v2'));
  });

  test('0 and the last row open the menu and keep the place', () => {
    expect(resultOf(choice(), [...chars('0'), ENTER])).toMatchObject({ kind: 'last-row' });
  });

  test.each(['t', 'T', 'ｔ'])('a menu key acts at once: %s', (typed) => {
    expect(resultOf(choice(), chars(typed))).toEqual({ kind: 'key', id: 'lang-zh-TW' });
  });

  test('a menu key inside a word is a letter of it', () => {
    const values = ['yes', 'no'].map((value) => ({ value, label: value, description: null }));
    const machine = choice({ options: values, keys: { e: 'lang-en', s: 'lang-zh-CN' } }, 1);
    expect(resultOf(machine, [...chars('yes'), ENTER])).toEqual(chosen('yes'));
  });

  const yesNo = list({
    options: ['yes', 'no', '?unknown'].map((value) => ({ value, label: value, description: null })),
  });
  test.each([
    ['y', 'yes'],
    ['Y', 'yes'],
    ['ｙ', 'yes'],
    ['是', 'yes'],
    ['好', 'yes'],
    ['n', 'no'],
    ['Ｎ', 'no'],
    ['否', 'no'],
    ['不', 'no'],
    ['yes', 'yes'],
    ['不是', 'no'],
    ['no', 'no'],
    ['不知道', '?unknown'],
    ['ＩＤＫ', '?unknown'],
    ['don’t know', '?unknown'],
    ['2.', 'no'],
  ])('typed %s means %s', (typed, value) => {
    expect(resultOf(listMachine(yesNo, listState(2)), [...chars(typed), ENTER])).toEqual(chosen(value));
  });

  test.each(['不知', '不曉得', 'maybe', 'don', '沒人', '不太好', '7', '17', '0-2'])(
    'Enter takes no row for %s: it is half a word, or none',
    (typed) => {
      const machine = listMachine(yesNo, listState(2));
      const state = stateOf(machine, [...chars(typed), ENTER]);
      expect(state).toMatchObject({ at: 2, refused: true });
      expect(machine.view(state, scene()).rows.at(-1)).toContain(`沒有這一項：${typed}`);
      expect(resultOf(machine, [...chars(typed), ENTER, ENTER])).toBeNull();
      expect(resultOf(machine, [...chars(typed), ENTER, ...chars('不'), ENTER])).toEqual(chosen('no'));
      expect(resultOf(machine, [...chars(typed), ...named('backspace'), ENTER])).toEqual(chosen('?unknown'));
      expect(resultOf(machine, [...chars(typed), ...named('up'), ENTER])).toEqual(chosen('no'));
    },
  );

  test('the row goes with the word and back with half of it', () => {
    const rows = ['不', '不知', '不知道', '不知道了'].map(
      (typed) => stateOf(listMachine(yesNo, listState(0)), chars(typed)).at,
    );
    expect(rows).toEqual([1, 0, 2, 0]);
  });

  test('yes and no mean nothing where the values are others', () => {
    expect(resultOf(choice({}, 1), [...chars('y'), ENTER])).toBeNull();
    expect(resultOf(choice({ lastRow: null }), [...chars('0'), ENTER])).toBeNull();
  });

  test('a paste and Escape are no answer', () => {
    expect(resultOf(choice(), [{ kind: 'paste', text: '2\n' }, ...named('escape'), ENTER])).toEqual(chosen('v1'));
    expect(resultOf(choice({ remains: false }), named('escape'))).toEqual({ kind: 'escape' });
  });
});

describe('several of a list', () => {
  const several = (initial: readonly number[] = [], count = 3) =>
    listMachine(list({ several: true, options: options(count), keys: {} }), listState(0, initial));

  test.each([' ', '\u3000'])('space toggles the current row: %j', (space) => {
    expect(resultOf(several(), [...chars(space), ENTER])).toEqual(chosen('v1'));
    expect(resultOf(several([0]), [...chars(space), ENTER])).toEqual(chosen());
  });

  test('numbers toggle, full-width ones too', () => {
    expect(resultOf(several(), [...chars('3２'), ENTER])).toEqual(chosen('v2', 'v3'));
    expect(resultOf(several([1]), [...chars('2'), ENTER])).toEqual(chosen());
  });

  test('a number of two digits leaves nothing of its first behind', () => {
    expect(resultOf(several([], 12), [...chars('12'), ENTER])).toEqual(chosen('v12'));
    expect(resultOf(several([0], 12), [...chars('12'), ENTER])).toEqual(chosen('v1', 'v12'));
  });

  test('no key selects everything', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz*+')
      expect(resultOf(several(), [...chars(key), ...named('backspace'), ENTER])).toEqual(chosen());
  });

  test('numbers may be typed with spaces between them', () => {
    expect(resultOf(several(), [...chars('1 3'), ENTER])).toEqual(chosen('v1', 'v3'));
  });
});

const text = (over: Partial<TextPrompt> = {}): TextPrompt => ({
  message: '發生了什麼事？',
  help: '說明',
  example: '例子',
  initial: '',
  multiline: true,
  menu,
  problem: (typed) => (typed.length < 2 ? [{ mark: 'danger', text: '太短' }] : null),
  ...over,
});
const textFor = (over: Partial<TextPrompt> = {}) => textMachine(text(over), textState(over.initial ?? ''));

describe('typed text', () => {
  test('goes in where the cursor is', () => {
    expect(resultOf(textFor(), [...chars('事摘要'), ...named('home', 'right'), ...chars('件'), ENTER])).toEqual({
      kind: 'text',
      text: '事件摘要',
    });
  });

  test('what was there before can be changed', () => {
    expect(resultOf(textFor({ initial: '安心食品' }), [...named('backspace'), ...chars('店'), ENTER])).toEqual({
      kind: 'text',
      text: '安心食店',
    });
  });

  test('backspace takes a glyph, not a code point', () => {
    for (const glyph of ['👨‍👩‍👧', '🇭🇰', '👍🏽', 'e\u0301', '𠮷', '1️⃣']) {
      expect(resultOf(textFor(), [...chars(`甲乙${glyph}`), ...named('backspace'), ENTER])).toEqual({
        kind: 'text',
        text: '甲乙',
      });
    }
  });

  test('a problem is shown and the text kept', () => {
    const state = stateOf(textFor(), [...chars('短'), ENTER]);
    expect(state).toMatchObject({ text: '短', problem: [{ mark: 'danger', text: '太短' }] });
    expect(textFor().view(state, scene()).rows).toContain('[危險] 太短');
    expect(resultOf(textFor(), [...chars('短'), ENTER, ...chars('文'), ENTER])).toEqual({ kind: 'text', text: '短文' });
  });

  test('a paste keeps its breaks and sends nothing', () => {
    const paste: Key = { kind: 'paste', text: '第一行\r第二行\r\n第三行\n' };
    const state = stateOf(textFor(), [paste]);
    expect(state.text).toBe('第一行\n第二行\n第三行');
    expect(textFor().view(state, scene()).rows.join('\n')).toContain('第一行⏎第二行⏎第三行');
    expect(resultOf(textFor(), [paste, ENTER])).toEqual({ kind: 'text', text: '第一行\n第二行\n第三行' });
    expect(pastedText('甲 \n 乙\n', false)).toBe('甲 乙');
  });

  test('damaged text is delivered as it is', () => {
    expect(resultOf(textFor(), [...chars('ab\ufffd'), ENTER])).toEqual({ kind: 'text', text: 'ab\ufffd' });
  });

  test('Ctrl-D deletes where there is text, and is the end where there is none', () => {
    expect(textFor().endOfInput(textState(''))).toBeNull();
    expect(textFor().endOfInput({ ...textState('甲乙'), at: 0 })).toMatchObject({ text: '乙', at: 0 });
  });

  test('a stored colon survives being shown and sent again', () => {
    expect(resultOf(textFor({ initial: ':note' }), [ENTER])).toEqual({ kind: 'text', text: ':note' });
    expect(withColonKept('：記')).toBe('：：記');
  });
});

describe('menu words', () => {
  test.each([
    [':note the hotline is down', { kind: 'menu', id: 'note', rest: 'the hotline is down' }],
    ['：記 熱線斷了', { kind: 'menu', id: 'note', rest: '熱線斷了' }],
    ['：記：熱線斷了', { kind: 'menu', id: 'note', rest: '熱線斷了' }],
    ['：記者來電', { kind: 'unknown-word', word: '記者來電', line: '：記者來電' }],
    ['：回電給王小姐 三點', { kind: 'unknown-word', word: '回電給王小姐', line: '：回電給王小姐 三點' }],
    ['：回 電', { kind: 'unknown-word', word: '回', line: '：回 電' }],
    [':記錄', { kind: 'menu', id: 'status', rest: '' }],
    [':NOTES', { kind: 'menu', id: 'status', rest: '' }],
    [': back ', { kind: 'menu', id: 'back', rest: '' }],
    [':notebook', { kind: 'unknown-word', word: 'notebook', line: ':notebook' }],
    [':quit now', { kind: 'unknown-word', word: 'quit', line: ':quit now' }],
    [':note熱線', { kind: 'menu', id: 'note', rest: '熱線' }],
    ['::note', { kind: 'text', text: ':note' }],
    ['：：記', { kind: 'text', text: '：記' }],
    [':', { kind: 'open-menu' }],
    ['時間：十點', { kind: 'text', text: '時間：十點' }],
  ])('%s', (line, expected) => {
    expect(menuLine(line, menu.words)).toEqual(expected);
  });
});

test('where there is no menu a colon is a colon', () => {
  expect(menuLine('：停產三天', {})).toEqual({ kind: 'text', text: '：停產三天' });
});

test('a line that was not taken stands there again as it was typed, to be mended', () => {
  const prompt = text({ line: '：記者來電' });
  expect(
    resultOf(textMachine(prompt, firstState(prompt)), [...named('home', 'right', 'right'), ...chars(' '), ENTER]),
  ).toEqual({
    kind: 'menu',
    id: 'note',
    rest: '者來電',
  });
});

describe('a word typed by hand', () => {
  const prompt: WordPrompt = {
    kind: 'word',
    message: '輸入發布',
    help: null,
    menu,
    words: ['發布', 'release'],
    mismatch: '字不對',
  };
  const machine = wordMachine(prompt);
  const word = (matched: boolean) => ({ kind: 'word', matched });

  test.each(['發布', 'release', 'RELEASE', ' ｒｅｌｅａｓｅ '])('%j matches', (typed) => {
    expect(resultOf(machine, [...chars(typed), ENTER])).toEqual(word(true));
  });

  test.each(['', '發', '發布了', 'y', 'releas'])('%j does not', (typed) => {
    expect(resultOf(machine, [...chars(typed), ENTER])).toEqual(word(false));
  });

  test('a paste is refused, and so is Enter in one burst with the word', () => {
    expect(stateOf(machine, [{ kind: 'paste', text: '發布' }])).toEqual({ text: '', refused: true });
    expect(resultOf(machine, [{ kind: 'paste', text: 'release' }, ENTER])).toEqual(word(false));
    expect(stateOf(machine, [...chars('release'), { kind: 'enter', alone: false }])).toEqual({
      text: '',
      refused: true,
    });
  });

  test('the menu is reached from here too', () => {
    expect(resultOf(machine, [...chars('：回'), ENTER])).toEqual({ kind: 'menu', id: 'back', rest: '' });
  });
});

describe('the picture', () => {
  const long = '這個問題很長，'.repeat(8);
  const help = '說明也很長，'.repeat(30);
  const sizes = [
    [80, 24],
    [40, 10],
    [20, 6],
    [60, 8],
  ] as const;

  test.each(sizes)('of a list fits %i x %i with question, current row and cursor in it', (columns, rows) => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      value: String(index),
      label: `第 ${index + 1} 項，${'標籤'.repeat(30)}`,
      description: '描述'.repeat(40),
    }));
    for (const at of [0, 7, 29, 30]) {
      const machine = listMachine(list({ message: '問題？', help, options: many }), listState(at));
      const frame = machine.view(machine.start, scene(columns, rows));
      expect(frame.rows.length).toBeLessThanOrEqual(rows);
      expect(frame.rows[0]).toContain('問題？');
      expect(frame.rows.some((row) => row.startsWith('❯'))).toBe(true);
      expect(frame.cursor.row).toBe(frame.rows.length - 1);
      for (const row of frame.rows) expect(width(row)).toBeLessThan(columns);
    }
  });

  test.each(sizes)('of a text fits %i x %i with the cursor in it', (columns, rows) => {
    for (const message of ['問題？', long]) {
      const machine = textMachine(text({ message, help }), {
        ...textState('甲乙丙丁'.repeat(60)),
        at: 100,
        problem: [{ mark: 'danger', text: '太長'.repeat(40) }],
      });
      const frame = machine.view(machine.start, scene(columns, rows));
      expect(frame.rows.length).toBeLessThanOrEqual(rows);
      expect(frame.rows[0]).toMatch(/^\? /);
      expect(frame.rows[frame.cursor.row]?.startsWith(frame.cursor.before)).toBe(true);
      for (const row of frame.rows) expect(width(row)).toBeLessThan(columns);
    }
  });

  test.each(sizes)('of a word fits %i x %i', (columns, rows) => {
    const machine = wordMachine({ kind: 'word', message: long, help, menu, words: ['發布'], mismatch: '' });
    const frame = machine.view({ text: '發', refused: true }, scene(columns, rows));
    expect(frame.rows.length).toBeLessThanOrEqual(rows);
    expect(frame.rows[frame.cursor.row]).toBe(frame.cursor.before);
  });

  test('a cut label is told in full below the list', () => {
    const label = '由法務與資安團隊先行確認影響範圍再由執行長與發言人共同決定';
    const machine = choice({ options: [{ value: 'a', label, description: null }] });
    const { rows } = machine.view(machine.start, scene(40, 12));
    expect(rows[1]).toMatch(/…$/);
    expect(
      rows
        .slice(2)
        .map((row) => row.trim())
        .join(''),
    ).toContain(label);
  });

  test('a list longer than the window says how much is outside', () => {
    const machine = choice({ options: options(30) }, 10);
    expect(machine.view(machine.start, scene(80, 10)).rows.at(-1)).toMatch(/上面 \d+ 項、下面 \d+ 項/);
  });
});

describe('the line editor', () => {
  const rows = (value: string) => typingRows(value, 8, '⏎');

  test('wraps by columns and puts the cursor where the text goes', () => {
    const typing = { text: '一二三四五六', at: 6 };
    expect(rows(typing.text).map((row) => row.shown)).toEqual(['一二三四', '五六']);
    expect(cursorIn(typing, rows(typing.text), '⏎')).toEqual({ row: 1, before: '五六' });
    expect(cursorIn({ ...typing, at: 4 }, rows(typing.text), '⏎')).toEqual({ row: 1, before: '' });
    expect(cursorIn({ ...typing, at: 0 }, rows(typing.text), '⏎')).toEqual({ row: 0, before: '' });
  });

  test('a wide character that does not fit goes to the next row', () => {
    expect(rows('a一二三四').map((row) => row.shown)).toEqual(['a一二三', '四']);
  });

  test('Up and Down move by rows', () => {
    const typing = { text: '一二三四五六七八九', at: 5 };
    const move = (from: typeof typing, by: -1 | 1) => movedRow(from, rows(from.text), { by, lineBreak: '⏎' });
    expect(move(typing, -1).at).toBe(1);
    expect(move(typing, 1).at).toBe(9);
    expect(move({ ...typing, at: 2 }, -1).at).toBe(0);
    expect(move({ ...typing, at: 9 }, 1).at).toBe(9);
  });

  test('deletes words and halves', () => {
    expect(edited({ text: 'call the press', at: 14 }, 'kill-word')).toEqual({ text: 'call the ', at: 9 });
    expect(edited({ text: '甲乙丙', at: 1 }, 'kill-right')).toEqual({ text: '甲', at: 1 });
    expect(edited({ text: '甲乙丙', at: 1 }, 'kill-left')).toEqual({ text: '乙丙', at: 0 });
    expect(insert({ text: '甲丙', at: 1 }, '乙')).toEqual({ text: '甲乙丙', at: 2 });
  });
});

describe('keys', () => {
  test.each([
    [
      { name: 'a', sequence: 'a' },
      { kind: 'char', char: 'a' },
    ],
    [{ sequence: '中' }, { kind: 'char', char: '中' }],
    [
      { name: 'space', sequence: ' ' },
      { kind: 'char', char: ' ' },
    ],
    [
      { name: 'a', ctrl: true, sequence: '\u0001' },
      { kind: 'named', name: 'home' },
    ],
    [
      { name: 'return', sequence: '\r' },
      { kind: 'enter', alone: true },
    ],
    [
      { name: 'up', sequence: '\u001b[A' },
      { kind: 'named', name: 'up' },
    ],
    [{ name: 'tab', sequence: '\t' }, null],
    [{ name: 'f5', sequence: '\u001b[15~' }, null],
    [{ name: 'a', meta: true, sequence: '\u001ba' }, null],
  ])('%j', (raw, expected) => {
    expect(keyOf(raw, true)).toEqual(expected);
  });
});
