/** What is wrong with a value somebody gives, in the mainland's Chinese. */
import { type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';

const EXAMPLE_TIME = '写成 2026-11-22 15:00 这样；只写几点也可以，例如 15:00。';

export const valueIssues: SentencesOf<'value'> = {
  'value.empty': () =>
    say('什么也没有填。', '', '还不知道，或这里用不着：打字时输入 ：跳过；选择时输入 0，再选“跳过这个问题”。'),
  'value.not-integer': ({ found }) => say(`“${found}”不是整数。`, '只写数字，例如 12。', '还不知道就选“还不知道”。'),
  'value.not-number': ({ found }) =>
    say(`“${found}”不是数字。`, '只写数字，例如 12 或 3.5。', '还不知道就选“还不知道”。'),
  'value.not-money': ({ found, currency }) =>
    say(`“${found}”看不出是多少钱。`, `写金额和币种，例如 1500 ${currency}；最多两位小数。`),
  'value.not-date': ({ found }) => say(`没有“${found}”这一天，或者看不懂这个写法。`, '按年-月-日写，例如 2026-11-22。'),
  'value.not-phone': ({ found }) =>
    say(`“${found}”不是电话号码。`, '能拨打的号码，例如 138-0013-8000。', '还不知道的话，直接按回车。'),
  'value.not-datetime': ({ found }) => say(`“${found}”看不出是什么时间。`, EXAMPLE_TIME),
  'value.not-yes-no': ({ found }) =>
    say(`“${found}”看不出是“是”还是“否”。`, '写 yes（是）或 no（否）。', '不确定就选“还不知道”。'),
  'value.not-a-choice': ({ found, choices }) =>
    say(
      `没有“${found}”这个选项。`,
      choices === '' ? '' : `可以选 ${choices.replaceAll(/,\s*/g, '、')}。`,
      '照选项的写法输入。',
    ),
  'value.too-small': ({ found, min }) => say(`${found} 太小。`, `至少是 ${format.number(min)}。`),
  'value.too-large': ({ found, max }) => say(`${found} 太大。`, `最多是 ${format.number(max)}。`),
  'value.too-long': ({ length, max }) =>
    say(
      `太长了：${format.number(length)}字。`,
      `最多${format.number(max)}字。`,
      '缩短一些；放不下的，写成笔记或作为文件添加。',
    ),
  'value.future': ({ found }) =>
    say(
      `“${found}”还没到。`,
      '要写实际发生的时间，不能晚于现在。',
      '看看日期和时区对不对；刚刚发生的，不用加 --when。',
    ),
  'value.past': ({ found }) => say(`“${found}”已经过去了。`, '选一个还没到、而且一定做得到的时间。'),
  'value.broken-text': () =>
    say('这段文字在输入时坏了，有的字变成了乱码。', '文字要完整。', '请重新输入一次；如果是粘贴的，改为手工输入。'),
};
