/** What speaks for and against a sentence: how it is summed up, whose words are heard, and how far it may go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard } from '../../../src/core/check/evidence/heard.ts';
import { numberOf } from '../../../src/core/check/evidence/runs.ts';
import type { Scales } from '../../../src/core/check/evidence/scales.ts';
import { weigh } from '../../../src/core/check/evidence/weigh.ts';
import { columnOf, isWeighed, WEIGHED } from '../../../src/core/check/evidence/weighed.ts';
import { Weights } from '../../../src/core/check/evidence/weights.ts';
import { languageOf } from '../../../src/core/check/languages.ts';
import { type Asked, type Harm, RULE_IDS } from '../../../src/core/check/model.ts';
import { scorecard } from '../../../src/core/check/scorecard.ts';
import { readProse } from '../../../src/core/check/text.ts';
import { LANGS, type Lang } from '../../../src/core/lang.ts';
import { check } from '../../support/check.ts';

const letters = (low: string): readonly string[] => low.split('');
const words = (low: string): readonly string[] => low.split(' ');
const READING = {
  parts: letters,
  between: '',
  longest: 3,
  telling: words,
  cause: /cause/,
  tested: /test/,
  awaited: /due/,
  none: /^none$/,
};
const WORDS = {
  parts: words,
  between: ' ',
  longest: 2,
  telling: words,
  cause: /cause/,
  tested: /test/,
  awaited: /due/,
  none: /^none$/,
};
const TABLE = '0ab\tA5B-2\n2c\tA3\n0¶kind reply\tB10';
const OPEN: Asked = { kind: 'apology', regime: null, facts: null };

describe('the weights', () => {
  it('add up what each run weighs for each rule', () => {
    const sums = new Weights(TABLE).sum('xabcx', READING, []);
    expect([sums[0], sums[1], sums[2]]).toEqual([16, -4, 0]);
  });

  it('count what stands there twice once', () => {
    const weights = new Weights(TABLE);
    expect(weights.sum('ababab', READING, [])[0]).toBe(10);
    expect(weights.sum('ab', READING, [])[0]).toBe(10);
  });

  it('know a run of words by the words and what stands between them', () => {
    const weights = new Weights('0sorry if\tA5\n0sorry\tA1\n0if\tA2\n0sorryif\tA50');
    expect(weights.sum('sorry if', WORDS, [])[0]).toBe(16);
    expect(weights.sum('if sorry', WORDS, [])[0]).toBe(6);
  });

  it('count what is around', () => {
    expect(new Weights(TABLE).sum('x', READING, [numberOf('¶kind reply')])[1]).toBe(20);
  });

  it('agree with a plain look at every run', () => {
    const table = new Map([
      ['aa', 2],
      ['ab', 4],
      ['ba', 6],
      ['aab', 8],
      ['bba', 16],
    ]);
    const weights = new Weights([...table].map(([run, weight]) => `0${run}\tC${weight / 2}`).join('\n'));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), (signs) => {
        const expected = [...table].reduce((sum, [run, weight]) => sum + (signs.includes(run) ? weight : 0), 0);
        expect(weights.sum(signs, READING, [])[2]).toBe(expected);
      }),
    );
  });
});

describe('the weighed rules', () => {
  it('have a column each', () => {
    expect(WEIGHED.map(columnOf)).toEqual(WEIGHED.map((_, column) => column));
  });

  it('are rules; what compares, counts or misses something is not among them', () => {
    expect(RULE_IDS).toEqual(expect.arrayContaining([...WEIGHED]));
    for (const rule of ['number-mismatch', 'no-contact', 'leftover-placeholder', 'missing-regime-field'] as const)
      expect(isWeighed(rule)).toBe(false);
  });
});

describe('whose words are heard', () => {
  const hear = async (text: string, lang: Lang): Promise<string> => {
    const language = await languageOf(lang);
    const prose = readProse(text, language.fold);
    const [sentence] = prose.sentences;
    return sentence === undefined ? '' : heard(prose, language, sentence);
  };

  it.each([
    ['en', 'Never write “if anyone was offended” to a guest.', 'offended'],
    ['zh-TW', '請勿說「若有不便敬請見諒」，直接說我們會賠。', '见谅'],
    ['zh-CN', '不要说“如有不便敬请谅解”，直接说我们会赔。', '谅解'],
  ] as const)('in %s not those that are forbidden', async (lang, text, word) => {
    const low = await hear(text, lang);
    expect(low).not.toContain(word);
    expect(low).toHaveLength(text.length);
  });

  it('those that somebody is quoted with', async () => {
    expect(await hear('Our manager said “if anyone was offended, sorry”.', 'en')).toContain('offended');
  });
});

describe('a text that is weighed', () => {
  const BOUND = { match: 40, bound: 100 };
  const bounds = Object.fromEntries(WEIGHED.map((rule) => [rule, BOUND])) as Scales['bounds'];
  const THREAT = String.fromCharCode('A'.charCodeAt(0) + columnOf('threat-in-apology'));

  const weighed = async (table: string, text = 'One is harmless. Two, though, zzz.') => {
    const language = {
      ...(await languageOf('en')),
      scales: {
        reading: READING,
        weights: new Weights(table),
        bounds,
        clears: { 'threat-in-apology': /let be/ },
        sure: { 'threat-in-apology': /plain as day/ },
      },
    };
    const prose = readProse(text, language.fold);
    const held = scorecard(prose, language);
    const setting = { ...OPEN, kind: 'apology', lang: 'en', regime: null, harm: new Set<Harm>(), held } as const;
    return { prose, evidence: weigh(prose, language, setting) };
  };

  it('never doubts what is so plain that no weight speaks against it', async () => {
    const { prose, evidence } = await weighed(`0zzz\t${THREAT}-75`, 'One is plain as day, zzz. Two is zzz.');
    expect(prose.sentences.map((sentence) => evidence.doubts('threat-in-apology', sentence))).toEqual([false, true]);
  });

  it.each(['¶kind apology', '¶length 2', '¶place 1'])('is judged by %s, which stands around', async (around) => {
    const { evidence } = await weighed(`0${around}\t${THREAT}75`);
    expect(evidence.guilty('threat-in-apology')[0]).toMatchObject({ start: 0 });
  });

  it('is guilty where enough speaks for it, at the clause that does, and with no more than a warning', async () => {
    const { evidence } = await weighed(`0zzz\t${THREAT}75`);
    const [hit, ...others] = evidence.guilty('threat-in-apology');
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ start: 'One is harmless. '.length, severity: 'warning' });
    expect(evidence.guilty('minimising')).toEqual([]);
  });

  it('is not guilty where the sentence itself speaks it free', async () => {
    const { evidence } = await weighed(`0zzz\t${THREAT}75`, 'One is harmless. Two, let be, zzz.');
    expect(evidence.guilty('threat-in-apology')).toEqual([]);
  });

  it.each([
    [59, true],
    [60, false],
  ])('with %i tenths and a pattern that weighs 40, doubt of a bound of 100 is %s', async (tenths, doubt) => {
    const { prose, evidence } = await weighed(`0zzz\t${THREAT}${tenths / 2}`);
    const [first, second] = prose.sentences;
    expect(first && evidence.doubts('threat-in-apology', first)).toBe(true);
    expect(second && evidence.doubts('threat-in-apology', second)).toBe(doubt);
    expect(second && evidence.doubts('no-contact', second)).toBe(false);
  });
});

describe('a check', () => {
  it.each(LANGS)('in %s points into the text, whatever it says', (lang) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { findings } = check(text, { ...OPEN, lang });
        for (const { start, end } of findings) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(check(text, { ...OPEN, lang }).findings).toEqual(findings);
      }),
    );
  });
});
