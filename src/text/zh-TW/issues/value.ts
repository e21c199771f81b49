/** Values that do not fit, in Traditional Chinese. */
import type { FactIssues } from '../../../core/fact/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { oneOf } from './words.ts';

export const valueIssues: Pick<IssueSentences, keyof FactIssues> = {
  'value.empty': () =>
    say('什麼都沒有輸入。', '至少要有一個字。', '打好再按 Enter。還不知道的話，可以打「：不知道」或「：略過」。'),
  'value.not-integer': ({ found }) =>
    say(`「${found}」不是整數。`, '只有數字，例如 1200。', '不確定確切的數字，先填目前知道的，之後可以改。'),
  'value.not-number': ({ found }) => say(`「${found}」不是數字。`, '數字，例如 12 或 3.5。', '只打數字，不要加單位。'),
  'value.not-money': ({ found, currency }) =>
    say(
      `「${found}」看不出是多少錢。`,
      `金額加幣別，例如 1500 ${currency}；只打數字就是 ${currency}。`,
      '只打數字，最多兩位小數。',
    ),
  'value.not-date': ({ found }) =>
    say(`「${found}」看不出是哪一天。`, '西元年、月、日，例如 2026-11-22。', '請照這個樣子再打一次。'),
  'value.not-phone': ({ found }) =>
    say(`「${found}」不是電話號碼。`, '可以撥打的號碼，例如 0912-345-678。', '還不知道的話，直接按 Enter。'),
  'value.not-datetime': ({ found }) =>
    say(
      `「${found}」看不出是什麼時候。`,
      '日期和幾點都要有，例如 2026-11-22 15:00；今天的話，也可以只打幾點，例如 15:00。',
      '時間用 24 小時制：下午 3 點是 15:00。',
    ),
  'value.not-yes-no': ({ found }) =>
    say(`「${found}」看不出是或否。`, 'yes（是）或 no（否）。', '請選一個。還不知道的話，就選「還不知道」。'),
  'value.not-a-choice': ({ found, choices }) =>
    say(`選項裡沒有「${found}」。`, oneOf(choices), '請從裡面選，一字不差。'),
  'value.too-small': ({ found, min }) => say(`${found} 太小了。`, `最少是 ${min}。`, '請再看一次數字。'),
  'value.too-large': ({ found, max }) => say(`${found} 太大了。`, `最多是 ${max}。`, '請再看一次數字。'),
  'value.too-long': ({ length, max }) =>
    say(`太長了，有 ${length} 個字。`, `最多 ${max} 個字。`, '先寫重點，其他的可以記成筆記，或加成附件。'),
  'value.future': ({ found }) =>
    say(
      `${found} 還沒到。`,
      '實際發生的時間，不會晚於現在。',
      '看看日期和時區對不對；如果是剛剛的事，就不用加 --when。',
    ),
  'value.past': ({ found }) => say(`${found} 已經過了。`, '還沒到的時間。', '請選一個現在之後、而且一定做得到的時間。'),
  'value.broken-text': () =>
    say(
      '這段文字裡有壞掉的字，存不了。',
      '可以正常顯示的文字。',
      '請不要用貼上的，重新打一次；或先貼到記事本，再複製過來。',
    ),
};
