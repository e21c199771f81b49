/** What is open, told as certain in other words than the facts list uses; and what stands beside it and is none. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/check/facts.ts';
import type { Kind, RuleId } from '../../../src/core/check/model.ts';
import { check } from '../../support/check.ts';

const told = (
  rule: RuleId,
  text: string,
  facts: Readonly<Record<string, unknown>>,
  kind: Kind = 'holding',
): boolean => {
  const read = readFacts({ harm: 'none', confirmed: {}, unconfirmed: [], ...facts });
  return check(text, { kind, lang: null, regime: null, facts: read.ok ? read.value : null }).findings.some(
    (one) => one.rule === rule && one.severity !== 'hint',
  );
};

type Open = readonly [claim: unknown, asserted: string, open: string];

const OPEN: readonly Open[] = [
  ['a gas leak caused the explosion', 'Gas had been escaping from a pipe.', 'Whether it was gas is being looked into.'],
  ['the driver fell asleep', 'The driver had nodded off at the wheel.', 'The driver is in hospital.'],
  ['the lifeguard was absent', 'Nobody was on the chair at the time.', 'A lifeguard from the next pool came to help.'],
  ['cause: a software update', 'An update we loaded overnight broke the link.', 'We load updates at night.'],
  ['how many jars were sold', 'Some 3,400 jars went over the counter.', 'We recall every jar of it.'],
  ['駕駛打瞌睡', '司機開到一半睡著了。', '司機正在醫院接受治療。'],
  ['成都研发中心撤销', '明年三月，成都的研发团队就不再保留了。', '成都的研发团队照常上班。'],
  ['卖出多少瓶', '市面上已经有三千四百瓶卖出。', '请把买到的瓶子拿回门店。'],
  [
    { restart: '18:00' },
    'The restart is at six this evening.',
    'Whether we restart at six this evening we say at five.',
  ],
  [{ 'reopening time': 'noon' }, 'Reopening is at 12:00.', 'Reopening is at 9 am.'],
  ['the list was put up for sale', 'The list is on sale in a forum.', 'We do not know whether the list is on sale.'],
  ['the driver was phoning', 'The driver was texting.', 'Whether the driver was texting is being looked into.'],
  ['who made the post', 'It was put out by a rival.', 'Who put it out we do not know.'],
  ['恢复时间：18:00', '系统恢复时间为今晚六点。', '系统何时恢复，今晚六点再告知。'],
  ['起火原因是人为纵火', '这次起火是有人故意放火。', '是不是有人故意放火，消防部门仍在调查。'],
  ['資料是否外洩', '客戶資料已經外流。', '客戶資料有沒有外流，還在查。'],
];

describe('an open claim in other words', () => {
  it.each(OPEN)('%j is told by: %s', (claim, asserted) => {
    expect(told('unconfirmed-as-fact', asserted, { unconfirmed: [claim] })).toBe(true);
  });
  it.each(OPEN)('%j is left open by the last of: %s %s', (claim, _, open) => {
    expect(told('unconfirmed-as-fact', open, { unconfirmed: [claim] })).toBe(false);
  });
});

type Counted = readonly [confirmed: Readonly<Record<string, unknown>>, wrong: string, right: string];

const COUNTED: readonly Counted[] = [
  [
    { injured: 3, hospital: 2 },
    'Three of us were hurt. All three are in hospital.',
    'Three of us were hurt. Two are in hospital.',
  ],
  [{ wait: 'six hours' }, 'You sat in our train for four hours.', 'You sat in our train for six hours.'],
  [
    { age_of_slide: '11 years' },
    'The slide was twelve years old.',
    'The slide was eleven years old and we answer within 20 years.',
  ],
  [{ closed: '4 November 2026' }, 'It was closed on 6 November 2026.', 'It was closed on 4 November 2026.'],
  [{ 受傷: 3, 住院: 2 }, '3 位同事受傷，三位都住院。', '3 位同事受傷，其中兩位住院。'],
  [{ 包裹: 36 }, '11月初的63件包裹晚到。', '11月初的36件包裹晚到。'],
  [{ 溜滑梯年限: '11年' }, '滑梯用了 12 年。', '滑梯用了 11 年。'],
  [
    { found_on: '2026-11-03' },
    'On 5 November we found a lump of glass in a jar.',
    'On 3 November we found a lump of glass in a jar. On 5 November we called every shop.',
  ],
  [
    { customers: 420 },
    'We write to the 450 of you whose names were in the file.',
    'We write to the 420 of you whose names were in the file.',
  ],
  [{ 受影響客戶: 320 }, '受影响客户共230位。', '受影响客户共320位。'],
];

describe('a confirmed count or day', () => {
  it.each(COUNTED)('%j is missed by: %s', (confirmed, wrong) => {
    expect(told('number-mismatch', wrong, { confirmed })).toBe(true);
  });
  it.each(COUNTED)('%j is kept by the last of: %s %s', (confirmed, _, right) => {
    expect(told('number-mismatch', right, { confirmed })).toBe(false);
  });
});

describe('a whole text that knows of nothing open', () => {
  const STEP =
    'Colleagues, you have read the article. Martin is off to new shores at Christmas, and I know that this comes as a surprise. Calls of reporters go to Bea, ext. 30. See you on Thursday at ten.';
  it('tells what is supposed as settled, in whatever words', () => {
    expect(told('unconfirmed-as-fact', STEP, { unconfirmed: ['the chief executive will resign'] }, 'internal')).toBe(
      true,
    );
  });
  it('does not where somebody is at it', () => {
    const text = `${STEP} The board meets on Wednesday.`;
    expect(told('unconfirmed-as-fact', text, { unconfirmed: ['the chief executive will resign'] }, 'internal')).toBe(
      false,
    );
  });
  it('may say nothing of a question', () => {
    expect(told('unconfirmed-as-fact', STEP, { unconfirmed: ['who wrote the article'] }, 'internal')).toBe(false);
  });
});

describe('what only looks like it', () => {
  it('a test that is still to come calms nobody', () => {
    const text = 'The water is now perfectly safe, and evening squads can come along as usual.';
    const due = { harm: 'injury', confirmed: { 'laboratory results due': '5 June 2026' } };
    expect(told('premature-all-clear', text, due)).toBe(true);
    expect(told('premature-all-clear', text, { ...due, confirmed: { 'laboratory result': 'water safe' } })).toBe(false);
  });
  it('a title in lenticular brackets is no word on what comes next', () => {
    const text =
      '【最新說明】\n11 月 2 日，有客人在本店用餐後不適，原因還在查。停售的餐點請勿食用。請洽 02-2345-6789。';
    expect(told('no-next-update', text, { unconfirmed: ['原因'] })).toBe(true);
    expect(told('no-next-update', `${text}11 月 5 日再次說明。`, { unconfirmed: ['原因'] })).toBe(false);
  });
  it('whom a cheat may ask for a code is nobody to turn to', () => {
    const text =
      'On Tuesday a list of 300 names and phones could be read by anybody for a day, because we did not check the setting. We are sorry. We closed it on Wednesday. Somebody may use your name: do not answer texts that ask for codes. We write again by 15 November.';
    expect(told('no-contact', text, { harm: 'data' }, 'breach')).toBe(true);
    expect(told('no-contact', `${text} Ask us: 0161 496 0000.`, { harm: 'data' }, 'breach')).toBe(false);
  });
  it('wit is out of place only where somebody came to harm', () => {
    const text = 'Our oven took a day off without asking. No cake till Friday; we are as sorry as our stomachs.';
    expect(told('humour-with-harm', text, { harm: 'inconvenience' }, 'social')).toBe(false);
  });
});
