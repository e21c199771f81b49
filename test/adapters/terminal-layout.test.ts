import fc from 'fast-check';
import columns from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/adapters/terminal/colours.ts';
import { share, shortened, windowStart } from '../../src/adapters/terminal/fit.ts';
import { lookOf, PLAIN } from '../../src/adapters/terminal/look.ts';
import { safe } from '../../src/adapters/terminal/safe.ts';
import { sayRows } from '../../src/adapters/terminal/say.ts';
import { table } from '../../src/adapters/terminal/table.ts';
import { cut, graphemes, width } from '../../src/adapters/terminal/width.ts';
import { wrap, wrapAfter } from '../../src/adapters/terminal/wrap.ts';
import { TEST_WORDS } from '../support/terminal-words.ts';

const CLOSING = '。，、；：！？」』）》】';
const prose = fc.string({
  unit: fc.constantFrom(
    ...'事件摘要由法務先行確認。，、；：！？」』）》】「『（《ab 12，',
    'word',
    ' ',
    '👨‍👩‍👧',
    '𠮷',
  ),
  maxLength: 120,
});
const unspaced = (text: string): string => text.replace(/[\s\u3000]/g, '');

describe('the width of common characters', () => {
  test('is what the package says, one by one', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      const seen = !/\p{Surrogate}/u.test(char) && safe(char, { multiline: false }) === char;
      if (seen && width(char) !== columns(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});

describe('width', () => {
  test.each([
    ['abc', 3],
    ['中文', 4],
    ['𠮷', 2],
    ['，', 2],
    ['e\u0301', 1],
    ['🇭🇰', 2],
    ['', 0],
    ['①…—', 3],
  ])('%j is %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test('a glyph is one, however many code points it has', () => {
    expect(graphemes('a👨‍👩‍👧🇭🇰e\u0301中')).toEqual(['a', '👨‍👩‍👧', '🇭🇰', 'e\u0301', '中']);
  });

  test('a cut text fits, and says that it was cut', () => {
    expect(cut('短', 10)).toBe('短');
    expect(cut('暫不對外說明', 9)).toBe('暫不對…');
    fc.assert(fc.property(prose, fc.integer({ min: 3, max: 40 }), (text, room) => width(cut(text, room)) <= room));
  });
});

describe('wrap', () => {
  test('keeps Latin words whole and breaks Chinese anywhere', () => {
    expect(wrap('please call back today', 11)).toEqual(['please call', 'back today']);
    expect(wrap('一二三四五六七', 8)).toEqual(['一二三四', '五六七']);
  });

  test('starts no row with closing punctuation and ends none with opening', () => {
    expect(wrap('一二三四。五六', 8)).toEqual(['一二三', '四。五六']);
    expect(wrap('一二三「四五六」七', 8)).toEqual(['一二三', '「四五', '六」七']);
  });

  test('loses nothing but spaces at a break, and fits', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 10, max: 60 }), (text, room) => {
        const rows = wrap(text, room);
        expect(unspaced(rows.join(''))).toBe(unspaced(text));
        for (const row of rows) expect(width(row)).toBeLessThanOrEqual(room);
      }),
      { numRuns: 400 },
    );
  });

  test('holds to its rules wherever there is something else to break at', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'事件摘要由法務先行確認，。'), maxLength: 80 }), (text) => {
        const tame = text.replace(/[，。]+/g, '，');
        const rows = wrap(tame, 12);
        for (const row of rows.slice(1)) expect(CLOSING).not.toContain(row.charAt(0));
      }),
    );
  });

  test('indents behind a sign', () => {
    expect(wrapAfter('• ', '一二三四', 6)).toEqual(['• 一二', '  三四']);
  });
});

describe('say', () => {
  const setting = { look: lookOf(PLAIN, false), words: TEST_WORDS, columns: 40, plain: false };

  test('every mark can be told without colour', () => {
    expect(
      sayRows(
        [
          { mark: 'danger', text: '停售' },
          { mark: 'warning', text: '留意' },
          { mark: 'good', text: '好了' },
          { mark: 'item', text: '一項' },
        ],
        setting,
      ),
    ).toEqual(['[危險] 停售', '[注意] 留意', '[完成] 好了', '• 一項']);
    expect(sayRows([{ mark: 'rule', text: '' }], setting)).toEqual(['─'.repeat(39)]);
    expect(sayRows([{ mark: 'rule', text: '' }], { ...setting, look: lookOf(PLAIN, true) })).toEqual(['-'.repeat(39)]);
  });

  test('colour is on only where it was decided', () => {
    const line = [{ mark: 'danger', text: '停售' }] as const;
    expect(sayRows(line, setting).join('')).not.toContain('\u001b');
    expect(sayRows(line, { ...setting, look: lookOf(COLOURS, false) }).join('')).toContain('\u001b[');
  });

  test('verbatim words are flush left, unwrapped, uncoloured, and safe', () => {
    const words = `${'親愛的顧客'.repeat(20)}\n\u001b[2J第二段`;
    expect(sayRows([{ mark: 'verbatim', text: words }], { ...setting, look: lookOf(COLOURS, false) })).toEqual([
      '親愛的顧客'.repeat(20),
      '第二段',
    ]);
  });

  test('a foreign text cannot forge a line', () => {
    expect(sayRows([{ mark: 'plain', text: 'a\rb\u001b[1A' }], setting)).toEqual(['a\\x0db']);
  });

  test('plain mode leaves wrapping to the reader', () => {
    expect(sayRows([{ mark: 'plain', text: '長'.repeat(60) }], { ...setting, plain: true })).toEqual(['長'.repeat(60)]);
  });
});

describe('table', () => {
  const sentence = '由法務與資安團隊先行確認影響範圍再由執行長與發言人共同決定是否召開';
  const rows = [
    ['時限', '說明'],
    ['七十二小時', sentence],
  ];

  test('fits and loses no Chinese character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(prose, prose, prose), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 60, max: 100 }),
        (body, columns) => {
          const printed = table([['甲', '乙', '丙'], ...body], columns, { plain: false, ascii: false });
          const count = (text: string, char: string): number => text.split(char).length - 1;
          const all = body.flat().join('');
          for (const char of new Set(all.match(/\p{Script=Han}/gu)))
            expect(count(printed.slice(3).join(''), char)).toBe(count(all, char));
          for (const row of printed) expect(width(row)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is a list of labels and values where it is narrow or plain', () => {
    const expected = ['時限：七十二小時', `說明：${sentence}`];
    expect(table(rows, 50, { plain: false, ascii: false })).toEqual(expected);
    expect(table(rows, 100, { plain: true, ascii: false })).toEqual(expected);
  });

  test('can be drawn in ASCII, and makes its cells safe', () => {
    const printed = table([['a'], ['\u001b[2Jx\ry']], 80, { plain: false, ascii: true }).join('\n');
    expect(printed).toContain('x\\x0dy');
    expect(printed).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe('sharing the rows of a window', () => {
  test('what must be kept comes first, then the order counts', () => {
    expect(
      share(
        [
          { want: 2, keep: 2 },
          { want: 9, keep: 4 },
          { want: 5, keep: 1 },
        ],
        10,
      ),
    ).toEqual([2, 7, 1]);
    expect(
      share(
        [
          { want: 2, keep: 2 },
          { want: 9, keep: 4 },
          { want: 5, keep: 1 },
        ],
        3,
      ),
    ).toEqual([2, 1, 0]);
  });

  test('shortened rows say so', () => {
    expect(shortened(['一', '二', '三'], 2, 40)).toEqual(['一', '二…']);
    expect(shortened(['一'], 0, 40)).toEqual([]);
  });

  test('the window holds the current row', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 10 }), (at, count) => {
        const start = windowStart(at, count, 31);
        return start <= at && at < start + count && start >= 0;
      }),
    );
  });
});
