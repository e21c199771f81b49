/** What holds of patterns that are sifted: they match what they would match if every one of them were tried. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../src/core/check/matches.ts';
import { phrases } from '../../src/core/check/phrases.ts';
import { Sieve } from '../../src/core/check/sieve.ts';
import { sifted } from '../../src/core/check/sifted.ts';

/** Few signs, so that texts and patterns meet often; a word of five, so that a string can be longer than what it is known by. */
const SIGNS = ['a', 'b', "'", ' ', '抱', '歉', '1', '-', '\\.', 'later', '抱歉'];
const LOOSE = ['\\d', '\\w', '.', '[ab]', '[^，。]', '[a-c]', '\\s', '\\b', '^', '(?!b)', '(?=a)', '(?<!抱)', '(?<=a)'];
const QUANTIFIERS = ['', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}', '+?', '{0,3}?'];

const { source } = fc.letrec<{ source: string; row: string; piece: string }>((tie) => ({
  source: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...LOOSE),
    fc
      .tuple(fc.constantFrom('(?:', '(', '(?<=', '(?!'), tie('source'), fc.constantFrom(...QUANTIFIERS))
      .map(([opening, inner, quantifier]) => `${opening}${inner})${/[=!]$/.test(opening) ? '' : quantifier}`),
    fc
      .tuple(fc.constantFrom('a', 'b', '歉', '[ab]', '\\d', '\\.'), fc.constantFrom(...QUANTIFIERS))
      .map((both) => both.join('')),
  ),
}));

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', "'", ' ', '抱', '歉', '，', '1', '-', '.', 'later', '\n'), { maxLength: 24 })
  .map((signs) => signs.join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 4 });

const found = (all: readonly RegExpExecArray[]): readonly unknown[] => all.map(({ 0: words, index }) => [words, index]);

describe('patterns that are sifted', () => {
  it('match in every text what the patterns themselves match', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), texts, (sources, all) => {
        const sieve = new Sieve();
        const quick = sources.map((one) => sifted(sieve, new RegExp(one, 'g')));
        const slow = sources.map((one) => new RegExp(one, 'g'));
        const read = (patterns: readonly RegExp[]): unknown =>
          all.flatMap((one) => patterns.map((pattern) => found(matches(one, pattern))));
        expect(read(quick)).toEqual(read(slow));
      }),
      { numRuns: 500 },
    );
  });

  it('say of every text whether it holds one, however often and in whatever order they are asked', () => {
    fc.assert(
      fc.property(source, texts, (one, all) => {
        const quick = sifted(new Sieve(), new RegExp(one));
        const asked = [...all, ...all.toReversed()];
        expect(asked.map((each) => quick.test(each))).toEqual(asked.map((each) => new RegExp(one).test(each)));
        expect(asked.map((each) => each.search(quick))).toEqual(asked.map((each) => each.search(new RegExp(one))));
      }),
      { numRuns: 300 },
    );
  });
});

/** A part of a text, wherever it is cut. */
const part = fc
  .tuple(text, text, text, fc.nat(12))
  .map(([before, words, after, cut]) => ({ whole: `${before}${words}${after}`, part: `${words}${after}`.slice(cut) }));

describe('patterns of whole words', () => {
  it('are not held back from a part of a text that matches, whatever the whole was looked through for', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), fc.array(part), (sources, parts) => {
        const sieve = new Sieve();
        const sift = sieve.join(() => sources, true);
        for (const { whole, part: low } of parts) {
          sieve.open(whole);
          const matching = sources.flatMap((one, index) =>
            new RegExp(`(?<![\\w'])(?=[\\w'])(?:${one})(?![\\w])`).test(low) ? [index] : [],
          );
          expect(matching.filter((index) => !sift(low).includes(index))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A text and the places where it is cut into pieces, now and then more than are told apart. */
const cutUp = fc.tuple(fc.array(text, { maxLength: 3 }), fc.array(fc.nat(70), { maxLength: 40 })).map(([all, cuts]) => {
  const whole = all.join('');
  const starts = [...new Set([0, ...cuts.filter((cut) => cut < whole.length)])].sort((a, b) => a - b);
  return { whole, pieces: starts.map((start, at) => ({ start, low: whole.slice(start, starts[at + 1]) })) };
});

describe('patterns of whole words, asked of the pieces of a text', () => {
  it('are not held back from a piece that matches, nor from the whole', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), fc.array(cutUp), (sources, all) => {
        const sieve = new Sieve();
        const sift = sieve.join(() => sources, true);
        for (const { whole, pieces } of all) {
          sieve.open(whole, pieces);
          for (const low of [whole, ...pieces.map((piece) => piece.low)]) {
            const matching = sources.flatMap((one, index) =>
              new RegExp(`(?<![\\w'])(?=[\\w'])(?:${one})(?![\\w])`).test(low) ? [index] : [],
            );
            expect(matching.filter((index) => !sift(low).includes(index))).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('whole words', () => {
  it.each([
    ['sorry', 'we are sorry.', 'sorry'],
    ['sorry', 'unsorry', null],
    ['sorry', "o'sorry", null],
    ['sorry', "sorry's", 'sorry'],
    ['\\w+ late', 'two days late', 'days late'],
    ['(?:very )?late | lat\\w+', 'later', 'later'],
    ['ill', 'he will, still', null],
    ['ill', 'he was ill', 'ill'],
    ['2 pm', '12 pm', null],
  ])('%s in %j', (text, low, words) => {
    expect(low.match(phrases(text))?.[0] ?? null).toBe(words);
  });
});
