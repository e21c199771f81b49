/** A stored statement read back as a page, and operators' words on their way into one. */
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/core/statement/harmless.ts';
import { blocksOf, pageOf } from '../../src/core/statement/page.ts';
import { escapeFor } from '../../src/text/escape.ts';
import { HOSTILE } from '../support/hostile.ts';

const ABOUT = { lang: 'en', at: '2026-11-22T07:20:00.000Z', untitled: 'Statement' } as const;
const heading = (level: 1 | 2 | 3, text: string) => ({ kind: 'heading', level, text });
const paragraph = (text: string) => ({ kind: 'paragraph', text });

describe('a page', () => {
  it('is headings, points and paragraphs', () =>
    expect(blocksOf('# A\n\ntext\n\n- one\n- two\n\n# B\n\n- three\n')).toEqual([
      heading(1, 'A'),
      paragraph('text'),
      { kind: 'points', items: ['one', 'two'] },
      heading(2, 'B'),
      { kind: 'points', items: ['three'] },
    ]));

  it('never steps down by two', () =>
    expect(blocksOf('# A\n### B\n###### C\n# D')).toEqual([
      heading(1, 'A'),
      heading(2, 'B'),
      heading(3, 'C'),
      heading(2, 'D'),
    ]));

  it('leaves the mark of a draft out of its words, and takes its title from the first heading', () => {
    expect(pageOf('[DRAFT]\n\n# A\n\nb\n', { ...ABOUT, mark: '[DRAFT]' })).toMatchObject({
      title: 'A',
      mark: '[DRAFT]',
      blocks: [heading(1, 'A'), paragraph('b')],
    });
    expect(pageOf('b\n', { ...ABOUT, mark: null }).title).toBe('Statement');
  });
});

describe('what somebody typed', () => {
  it.each([
    ...HOSTILE,
    ...['# x', '- x', '1. x', '> x', '| x |', '~~x~~', '--- ', '=== a', '    x', '*x* _y_ `z` [a](b) ![c](d)'].map(
      (typed) => ({ name: JSON.stringify(typed), typed, shown: typed.trim() }),
    ),
  ])('$name is a paragraph of those words on the page', ({ typed, shown }) =>
    expect(blocksOf(escapeFor(typed, 'markdown'))).toEqual([paragraph(shown)]),
  );

  it.each(HOSTILE)('$name is those words in plain text', ({ typed, shown }) =>
    expect(escapeFor(typed, 'plain')).toBe(shown),
  );

  it('stays on one line, whatever it calls a line end', () =>
    expect(escapeFor('a\r\nb\u2028# c\u0085d\u000be\tf', 'plain')).toBe('a b # c d e f'));

  it('shows that it was there where nothing of it can be seen', () => {
    expect(escapeFor('\u202e\u2066', 'plain')).toBe('\ufffd');
    expect(escapeFor('', 'plain')).toBe('');
  });

  it('keeps pictures made of several, and Chinese of every plane', () =>
    expect(harmless('👩‍🍳 👨‍👩‍👧 👍🏽 ❤️ 🇹🇼 𠮷 ，「」')).toBe('👩‍🍳 👨‍👩‍👧 👍🏽 ❤️ 🇹🇼 𠮷 ，「」'));

  it('is made harmless in a time that grows with its length alone', () => {
    const started = performance.now();
    for (const text of ['\u001b]', '\u001b[1', '\u200d', '\ud800', 'a.', '\\', '👩\u200d'])
      harmless(text.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
