/** One voice: what a text says otherwise than what is out and agreed is found; what nobody has said yet, and what may change from text to text, is not. */
import { describe, expect, it } from 'vitest';
import { type Agreed, differences } from '../../src/core/statement/agree.ts';

const OUT =
  'Good Day Bakery recalls 1,240 boxes of pineapple cake, batch L2411-07. 12 customers have written to us. ' +
  'You get NT$ 350 back. Call 0800-123-456, every day 9:00–21:00. 11 月 21 日賣出 1,240 盒，有 12 位顧客反映。';
const AGREED: Agreed = {
  said: [
    { name: 'Public update', text: OUT },
    { name: 'What everybody says', text: 'We took the cakes out of our shops this morning.' },
  ],
  names: ['Good Day Bakery', '好日子烘焙', 'Chen'],
  promised: '18:00',
};

const found = (text: string): readonly string[] =>
  differences(text, AGREED).map((one) => `${one.kind} ${one.found} ≠ ${one.agreed.join('/')}`);

describe('what differs', () => {
  it.each([
    ['We recall 1,420 boxes.', 'number 1,420 ≠ 1,240'],
    ['We recall 1240 boxes, and 20 customers have written.', 'number 20 ≠ 12'],
    ['這次回收 1,420 盒。', 'number 1,420 ≠ 1,240'],
    ['這次回收 1,240盒，15位顧客反映。', 'number 15 ≠ 12'],
    ['It is batch L2412-07.', 'code L2412-07 ≠ L2411-07'],
    ['You get NT$ 300 back.', 'sum NT$ 300 ≠ NT$ 350'],
    ['Ask 0800-123-465.', 'contact 0800-123-465 ≠ 0800-123-456'],
    ['We speak again at 20:00.', 'time 20:00 ≠ 18:00'],
    ['Good Day Bakary is sorry.', 'name Good Day Bakary ≠ Good Day Bakery'],
    ['好日子烘培在此說明。', 'name 好日子烘培 ≠ 好日子烘焙'],
  ])('%s', (text, one) => {
    expect(found(text)).toEqual([one]);
  });

  it('is told with its place, and where it was said', () => {
    const text = 'Sorry. We recall 1,420 boxes.';
    const [one] = differences(text, AGREED);
    expect(one && text.slice(one.start, one.end)).toBe('1,420');
    expect(one?.where).toBe('Public update');
  });
});

describe('what does not differ', () => {
  it.each([
    'We recall 1,240 boxes of batch L2411-07. You get NT$ 350 back: 0800 123 456. We speak again at 18:00.',
    'Open 10:00–20:00, 2 shops, 5 days a week, on 23 November 2026, at 18:00.',
    'The 40 bakers of Good Day Bakery’s shops are at work.',
    '11 月 23 日，門市 10:00～20:00 營業，第 3 次說明。',
    'Chan in the shop knows the model AB12 and article 17.',
    'Read it at https://good.day/2411/L2412-99 on 2026-11-23.',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is a time while none was announced', () => {
    expect(differences('We speak at 20:00.', { ...AGREED, promised: null })).toEqual([]);
  });
});
