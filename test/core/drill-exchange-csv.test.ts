/** CSV for spreadsheets: every text comes back as it was, and none of them calculates. */
import { expect, it } from 'vitest';
import { csv } from '../../src/core/drill/exchange/csv.ts';

it('says that it is UTF-8, quotes every cell and ends every row as RFC 4180 asks', () => {
  expect(
    csv([
      ['時間', 'a "b", c'],
      ['one\ntwo', ''],
    ]),
  ).toBe('\ufeff"時間","a ""b"", c"\r\n"one\ntwo",""\r\n');
});

it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '\r1', '＝1', '＠a', '\u0000=1'])(
  'takes the force out of %j',
  (text) => {
    expect(csv([[text]])).toMatch(/^\ufeff"'/);
  },
);

it.each(['1 = 1', 'a@b.example', '14:12', '「=」'])('leaves %j as it is', (text) => {
  expect(csv([[text]])).toBe(`\ufeff"${text}"\r\n`);
});

it('carries nothing a terminal would obey', () => {
  expect(csv([['a\u001b[2Jb\u009b']])).toBe('\ufeff"a[2Jb"\r\n');
});
