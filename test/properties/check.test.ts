/** What holds of the check of any text at all: places lie in it, the same text gives the same findings, and nothing brings it down or to a halt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/core/check/model.ts';
import { LANGS } from '../../src/core/lang.ts';
import { type AskedIn, check } from '../support/check.ts';

const asked = (lang: AskedIn['lang']): AskedIn => ({
  kind: null,
  lang,
  regime: () => ({ id: 'any', fields: ['remedy', 'contact_point'], forbidden: ['voluntary', '自愿'] }),
  facts: {
    harm: ['injury'],
    confirmed: new Map([
      ['units', [1200]],
      ['batch', ['L2431']],
      ['date', ['12 March 2026']],
    ]),
    unconfirmed: [
      { claim: 'cause', value: null },
      { claim: 'the battery overheats', value: null },
    ],
  },
});

/** Bits of statements and of everything else, lone surrogates and line ends included. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'We are sorry if ',
        '我們深感抱歉，但 ',
        '如给您带来不便',
        '“',
        '」',
        '\r\n',
        '\n- ',
        '# ',
        '**',
        '\ud800',
        '\ufeff',
        '{{x}}',
        '12,000 units. ',
        'L2413 ',
        '０８００-１２３-４５６ ',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const misplaced = ({ findings }: Checked, given: string): readonly unknown[] =>
  findings.filter(
    ({ start, end, line, column, excerpt }) =>
      start < 0 || end < start || end > given.length || line < 1 || column < 1 || given.slice(start, end) !== excerpt,
  );

describe('the check of any text', () => {
  it('says where in the text each finding stands, the same each time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, ...LANGS), (any, lang) => {
        const checked = check(any, asked(lang));
        expect(misplaced(checked, any.replace(/^\ufeff/, ''))).toEqual([]);
        expect(check(any, asked(lang))).toEqual(checked);
      }),
      { numRuns: 60 },
    );
  });

  it.each([' ', 'a', '((((', 'a@', '1-', '“', '我'])('is soon done with a line of nothing but %j', (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    for (const lang of LANGS) expect(check(long, asked(lang)).lang).toBe(lang);
  });
});
