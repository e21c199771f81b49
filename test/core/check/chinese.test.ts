/** What the check knows of Chinese: each rule against sentences that break it and honest ones that look alike, in both scripts. */
import { describe, expect, it } from 'vitest';
import type { Facts, Harm, Kind, RuleId } from '../../../src/core/check/model.ts';
import { fold } from '../../../src/core/check/zh/characters.ts';
import { SAMPLES } from '../../fixtures/check-chinese.ts';
import { check } from '../../support/check.ts';

const known = (harm: readonly Harm[], more: Partial<Facts> = {}): Facts => ({
  harm,
  confirmed: new Map(),
  unconfirmed: [{ claim: 'cause', value: null }],
  ...more,
});

type Case = { readonly kind?: Kind; readonly facts?: Facts | null };

const graveIn = (text: string, { kind = 'apology', facts = known(['injury']) }: Case = {}): readonly RuleId[] =>
  check(text, { kind, lang: null, regime: null, facts })
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

/** A statement with nothing to say against it, and room for one sentence. */
const around = (sentence: string): string => `小禾商行說明　2026 年 11 月 3 日 15:00

11 月 2 日，12 位客人在本店用餐後嘔吐、腹瀉，3 位住院。這是我們的錯，我們道歉。${sentence}

請停止食用；肚子痛請立即就醫，費用由我們付。餐費 11 月 10 日前全額退還。

11 月 5 日 18:00 在官網再次說明。電話 02-2345-6789。`;

const bare = (sentence: string): string => around(sentence).replace('這是我們的錯，我們道歉。', '');

const guilty = SAMPLES.flatMap(({ rule, guilty }) => guilty.map((sentence) => [rule, sentence] as const));
const innocent = SAMPLES.flatMap(({ rule, innocent }) => innocent.map((sentence) => [rule, sentence] as const));

/** These look at what came before, so that the apology above would answer for them. */
const ALONE: readonly RuleId[] = ['forgiveness-first', 'conditional-apology'];

describe('a careless sentence in a decent statement', () => {
  it.each(guilty)('%s: %s', (rule, sentence) => {
    expect(graveIn(ALONE.includes(rule) ? bare(sentence) : around(sentence))).toContain(rule);
  });
});

describe('an honest sentence that looks like one', () => {
  it.each(innocent)('%s: %s', (_, sentence) => {
    expect(graveIn(around(sentence))).toEqual([]);
  });
});

describe('rights that are reserved', () => {
  const RESERVED = '造謠的帳號我們已經保留截圖，也保留法律追訴權。';

  it('threaten nobody in an answer to a rumour', () => {
    expect(graveIn(around(RESERVED), { kind: 'clarification' })).not.toContain('threat-in-apology');
    expect(graveIn(around(RESERVED))).toContain('threat-in-apology');
  });
});

describe('what others claim and what is asked', () => {
  const claims: readonly (readonly [string, string])[] = [
    ['200 萬筆客戶資料', '有人在論壇自稱駭客，說手上有 200 萬筆客戶資料。'],
    ['200 万条客户资料', '有人在论坛自称黑客，说手上有200万条客户资料。'],
  ];

  it.each(claims)('is not stated as a fact: %s', (value, sentence) => {
    const facts = known(['data'], { unconfirmed: [{ claim: 'attacker_claim', value }] });
    expect(graveIn(around(sentence), { facts })).not.toContain('unconfirmed-as-fact');
    expect(graveIn(around(`${value}都被偷走了。`), { facts })).toContain('unconfirmed-as-fact');
  });

  it('is not promised: whether it can be repaired today', () => {
    const facts = known(['inconvenience'], { unconfirmed: [{ claim: 'when service resumes', value: null }] });
    expect(graveIn(around('今天能不能修好，要等師傅 9 點看過才知道。'), { facts })).not.toContain(
      'unconfirmed-as-fact',
    );
    expect(graveIn(around('電梯今晚一定修好。'), { facts })).toContain('unconfirmed-as-fact');
  });
});

describe('what a whole text says or leaves out', () => {
  const HELD = `小禾商行通报 2026年11月3日
11月2日，12位客人在我们店里吃过饭后呕吐，3位住院。原因还不知道。对不起，这是我们没有看好。
请不要再吃打包带走的菜；不舒服请就医。
11月5日18:00在公众号再说一次。电话 0571-8600 2317。`;

  it.each<[RuleId, string, string]>([
    ['no-next-update', '11月5日18:00在公众号再说一次。', ''],
    ['no-contact', '电话 0571-8600 2317。', ''],
    ['no-action-for-people', '请不要再吃打包带走的菜；不舒服请就医。', ''],
    ['no-next-update', '11月5日18:00在公众号再说一次。', '后续将适时公布。'],
    ['no-next-update', '11月5日18:00在公众号再说一次。', '如有进展，会及时告知。'],
    ['agentless', '这是我们没有看好', '作业上出现了一些疏漏'],
    ['regret-only', '对不起，这是我们没有看好', '对此我们深感遗憾'],
  ])('%s where “%s” becomes “%s”', (rule, from, to) => {
    const facts = known(['injury'], { confirmed: new Map([['cause', ['后厨没有看好']]]), unconfirmed: [] });
    const text = rule === 'agentless' ? HELD.replace('在我们店里', '在店里').replace('原因还不知道。', '') : HELD;
    expect(graveIn(text, { kind: 'holding', facts: known(['injury']) })).not.toContain(rule);
    expect(graveIn(text.replace(from, to), { kind: 'holding', facts })).toContain(rule);
  });
});

describe('what the facts say', () => {
  it.each<[string, RuleId, string, Partial<Facts>]>([
    [
      'another count of the hurt',
      'number-mismatch',
      '目前有 4 位客人受傷送醫。',
      { confirmed: new Map([['injured', [5]]]) },
    ],
    ['another batch', 'number-mismatch', '批號 LF260318 全部回收。', { confirmed: new Map([['batch', ['LF260381']]]) }],
    ['another sum', 'number-mismatch', '每位退 6,500 元。', { confirmed: new Map([['refund_each', [6200]]]) }],
    [
      'another count in ten thousands',
      'number-mismatch',
      '共有 4 萬 6 千名會員受影響。',
      { confirmed: new Map([['affected', ['4.8萬']]]) },
    ],
    ['a cause nobody confirmed', 'unconfirmed-as-fact', '原因是雞肉沒有煮熟。', {}],
    [
      'a claim kept in English',
      'unconfirmed-as-fact',
      '肇事駕駛上班前喝了酒。',
      { unconfirmed: [{ claim: 'the driver had been drinking', value: null }] },
    ],
    [
      'a suspected number',
      'unconfirmed-as-fact',
      '这次一共900个账号被登录。',
      { unconfirmed: [{ claim: 'accounts', value: 900 }] },
    ],
  ])('%s is told', (_, rule, sentence, more) => {
    expect(graveIn(bare(sentence), { facts: known(['injury'], more) })).toContain(rule);
  });

  it.each<[string, string, Partial<Facts>]>([
    ['the same in Chinese numerals', '目前有十四位客人受傷送醫。', { confirmed: new Map([['injured', [14]]]) }],
    ['the same in ten thousands', '共涉及1.2万位用户。', { confirmed: new Map([['affected', [12000]]]) }],
    ['the same in parts', '共有 4 萬 8 千名會員受影響。', { confirmed: new Map([['affected', [48000]]]) }],
    ['what is marked as open', '雞肉是不是沒煮熟，還在查。', {}],
  ])('%s is none', (_, sentence, more) => {
    expect(graveIn(around(sentence), { facts: known(['injury'], more) })).toEqual([]);
  });
});

it('reads days in Chinese numerals', () => {
  const facts = known(['none'], { confirmed: new Map([['date', ['2026-03-03']]]) });
  expect(graveIn('三月五日，我們的廚房起火。', { facts })).toContain('number-mismatch');
  expect(graveIn('三月三日，我們的廚房起火。', { facts })).not.toContain('number-mismatch');
});

describe('the fold of the two scripts', () => {
  it('reads one pattern in both and moves no place', () => {
    const text = '若造成您的不便，敬請見諒。';
    expect(fold(text)).toBe('若造成您的不便，敬请见谅。');
    expect(fold(text)).toHaveLength(text.length);
  });

  it('points at the same words in both', () => {
    const [tw] = check(around('若造成您的不便，我們深表歉意。'), {
      kind: 'apology',
      lang: null,
      regime: null,
      facts: null,
    }).findings;
    expect(tw?.excerpt).toContain('若造成您的不便');
  });
});
