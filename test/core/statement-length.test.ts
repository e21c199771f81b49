/** How long a text is, as its channel counts. */
import { describe, expect, it } from 'vitest';
import { fits, lengthOf } from '../../src/core/statement/length.ts';

const sms = (text: string): number => lengthOf(text, { count: 'segments', most: 2 }).used;
const post = (text: string): number => lengthOf(text, { count: 'weighted', most: 280 }).used;

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
    expect(fits(lengthOf('字'.repeat(140), limit))).toBe(true);
    expect(fits(lengthOf(`${'字'.repeat(140)}a`, limit))).toBe(false);
  });
});

it('a plain count takes one sign as one, also where it is written in two', () =>
  expect(lengthOf('字😀e\u0301\n', { count: 'characters', most: 9 })).toEqual({
    count: 'characters',
    most: 9,
    used: 3,
    characters: 3,
  }));
