/** How long a text is, as its channel counts. */
import { describe, expect, it } from 'vitest';
import { countBy } from '../../src/adapters/counting/counting.ts';
import { fits, lengthOf } from '../../src/core/statement/length.ts';

const sms = (text: string): number => lengthOf(text, { count: 'segments', most: 2 }, countBy).used;
const post = (text: string): number => lengthOf(text, { count: 'weighted', most: 280 }, countBy).used;

describe('an SMS', () => {
  it.each([
    ['', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
  ])('of plain Latin signs takes 160 in one part, 153 in each of several', (text, parts) =>
    expect(sms(text)).toBe(parts),
  );

  it.each([
    ['字'.repeat(70), 1],
    ['字'.repeat(71), 2],
    ['字'.repeat(134), 2],
    ['字'.repeat(135), 3],
  ])('of any other sign takes 70 in one part, 67 in each of several', (text, parts) => expect(sms(text)).toBe(parts));

  it('turns wholly to the other counting by one sign: a curly quote, a dash', () => {
    expect(sms(`${'a'.repeat(100)}”`)).toBe(2);
    expect(sms(`${'a'.repeat(100)}"`)).toBe(1);
  });

  it('counts a bracket or a euro sign twice, and a picture as two of the wide ones', () => {
    expect(sms(`${'a'.repeat(159)}€`)).toBe(2);
    expect(sms(`${'字'.repeat(69)}😀`)).toBe(2);
  });

  it('leaves out the line break at the end, which nobody sends', () => expect(sms(`${'a'.repeat(160)}\n`)).toBe(1));
});

describe('a short post', () => {
  it('counts a Chinese character and its punctuation twice', () => {
    expect(post('abc')).toBe(3);
    expect(post('我們，')).toBe(6);
    expect(post('We — “us”')).toBe(9);
  });

  it('fits up to its most, and not one more', () => {
    const limit = { count: 'weighted', most: 280 } as const;
    expect(fits(lengthOf('字'.repeat(140), limit, countBy))).toBe(true);
    expect(fits(lengthOf(`${'字'.repeat(140)}a`, limit, countBy))).toBe(false);
  });
});

it('a plain count takes one sign as one, also where it is written in two', () =>
  expect(lengthOf('字😀e\u0301\n', { count: 'characters', most: 9 }, countBy)).toEqual({
    count: 'characters',
    most: 9,
    used: 3,
    characters: 3,
  }));

describe('as each channel counts', () => {
  it.each([
    ['weighted', 'https://example.com/a/very/long/address?with=everything', 23],
    ['weighted', '看 example.com。', 2 + 1 + 23 + 2],
    ['weighted', '👩‍🍳👍🏽', 4],
    ['emoji-bytes', '字a👍', 2 + 4],
    ['emoji-bytes', 'We are © ™ 1#', 13],
    ['halves', '字，ab𠮷', 2 + 1 + 2],
    ['halves', 'abc', 2],
    ['segments', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  ] as const)('%s: %j is %i', (count, text, used) =>
    expect(lengthOf(text, { count, most: 1 }, countBy).used).toBe(used),
  );

  it('a text of many pages is counted in a moment, and is too long', () => {
    const started = performance.now();
    for (const sign of ['a.', '👍', '字', '@'])
      for (const count of ['weighted', 'segments'] as const)
        expect(fits(lengthOf(sign.repeat(20_000), { count, most: 20 }, countBy))).toBe(false);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
