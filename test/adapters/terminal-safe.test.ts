import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safe } from '../../src/adapters/terminal/safe.ts';

const one = (text: string): string => safe(text, { multiline: false });
const many = (text: string): string => safe(text, { multiline: true });
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const hidden = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  0x61c,
  ...range(0x200b, 0x200f),
  0x2028,
  0x2029,
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  0xfeff,
  ...range(0xe0000, 0xe007f),
];

describe('what stays', () => {
  test.each([
    '',
    'plain',
    '繁體中文，简体中文。',
    '𠮷野家 ㈱ ①',
    'é e\u0301',
    '👨‍👩‍👧 👍🏽 🇭🇰 ⚠️',
    '👩🏽‍🚒',
    '❤️‍🔥',
    '葛\u{e0100}城',
    'a\u00a0b\u3000c',
    '\ufffd',
  ])('%j', (text) => {
    expect(one(text)).toBe(text);
    expect(many(text)).toBe(text);
  });
});

describe('control sequences go without a trace', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b[2J\u001b[Hgone', 'gone'],
    ['\u001b[?1049h!', '!'],
    ['\u001b]0;title\u0007x', 'x'],
    ['\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b]52;c;aGVsbG8=\u0007x', 'x'],
    ['\u009d0;title\u009cx', 'x'],
    ['\u009b31mx', 'x'],
    ['\u001bPq#0;2;0;0;0\u001b\\x', 'x'],
    ['\u001b_payload\u001b\\x', 'x'],
    ['\u001b^pm\u001b\\x', 'x'],
    ['\u001bXsos\u001b\\x', 'x'],
    ['\u001b(0x', 'x'],
  ])('%j', (text, expected) => {
    expect(one(text)).toBe(expected);
    expect(many(text)).toBe(expected);
  });

  test('an unfinished one becomes visible instead', () => {
    expect(one('\u001b]0;never ends')).toBe('\\x1b]0;never ends');
    expect(one('\u001b')).toBe('\\x1b');
    expect(one('\u001b[')).toBe('\\x1b[');
  });

  test('one hidden inside another does not come out of it', () => {
    const text = one('\u001b\u001b[31m[2J');
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe('every invisible character becomes visible', () => {
  test('in one line and in many', () => {
    for (const code of hidden) becomesVisible(code);
  });

  const becomesVisible = (code: number): void => {
    const char = String.fromCodePoint(code);
    expect(one(`a${char}中`)).toMatch(/^a\\(x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]+\})中$/);
    if (char === '\n' || char === '\t') expect(many(`a${char}中`)).toBe(`a${char}中`);
    else expect(many(`a${char}中`)).toBe(one(`a${char}中`));
  };

  test('a zero-width joiner only joins emoji', () => {
    expect(one('a\u200db')).toBe('a\\u200db');
    expect(one('👩\u200db')).toBe('👩\\u200db');
    expect(one('\u200d')).toBe('\\u200d');
  });

  test('a carriage return cannot overwrite a line; CR LF is a line break where there may be one', () => {
    expect(many('paid\rnot paid')).toBe('paid\\x0dnot paid');
    expect(many('a\r\nb')).toBe('a\nb');
    expect(one('a\nb')).toBe('a\\x0ab');
  });
});

test('lone surrogates become U+FFFD', () => {
  expect(one('a\ud800b')).toBe('a\ufffdb');
  expect(one('\udc00')).toBe('\ufffd');
});

test('nothing that could act on a terminal ever comes through, and doing it twice changes nothing', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...hidden.map((code) => String.fromCodePoint(code))),
      fc.constantFrom('[', ']', 'm', '2', 'J', ';', '\\', '中', '👩', '\ud800'),
      fc.string({ minLength: 1, maxLength: 2, unit: 'binary' }),
    ),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      const printed = one(text);
      expect(printed).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u,
      );
      expect(printed).not.toMatch(/[\u{e0000}-\u{e007f}]|\p{Surrogate}/u);
      expect(one(printed)).toBe(printed);
    }),
    { numRuns: 500 },
  );
});
