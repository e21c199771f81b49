/** What a text is taken for where nobody says: what a rule asks of it hangs on that. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/check/model.ts';
import type { Lang } from '../../../src/core/lang.ts';
import { check } from '../../support/check.ts';

const CASES: readonly (readonly [Lang, Kind, string])[] = [
  ['en', 'clarification', 'A post says our honey is cut with syrup. It isn’t. The report is number 24-1188.'],
  ['en', 'internal', 'Team, the alarm at 9.05 was a test that I forgot to announce. Sorry for the cold.'],
  ['en', 'reply', 'Dear Ms Adeyemi, you waited from 9 until 4. I gave him the wrong street. Sorry.'],
  ['en', 'apology', 'We sent the wrong boxes to 40 of you. We are sorry. New ones leave today.'],
  ['en', 'breach', 'Somebody copied the e-mail addresses of 412 customers from our database.'],
  ['zh-TW', 'clarification', '群組裡流傳一張檢驗報告，說我們的豆漿有苯甲酸。那張報告是假的。'],
  ['zh-TW', 'internal', '門市晚班交接：客人問起，只說「還在查」，不要說「小擦傷」。'],
  ['zh-TW', 'recall', '回收公告：請停止使用 NB-2 體溫計，可以退費。'],
  ['zh-CN', 'clarification', '网上那段“洗衣店把客人衣服穿出去”的视频，不是我们店。'],
  ['zh-CN', 'internal', '车间各位：昨天下午二线的小徐手指被压伤，今天二线停机。'],
  ['zh-CN', 'apology', '关于十月八日活动的致歉：是我们算错了名额，对不起大家。'],
];

describe('a text is taken for what it is', () => {
  it.each(CASES)('%s %s: %s', (lang, kind, text) => {
    expect(check(text, { kind: null, lang, regime: null, facts: null }).kind).toBe(kind);
  });
});
