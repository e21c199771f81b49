/** What the terminal adds to a prompt by itself, in Traditional Chinese. */
import { typed } from '../typed.ts';
export const terminal = {
  drill: '【演練】',
  number: '編號：',
  keys: {
    choice: '↑↓ 或數字，Enter',
    choices: '空白鍵勾選，Enter',
    text: 'Enter 送出，開頭打「：」有更多功能',
    line: 'Enter 送出',
    word: '照樣打出來；不要就直接按 Enter',
  },
  more: (above: number, below: number): string =>
    [above > 0 ? `上面 ${above} 項` : '', below > 0 ? `下面 ${below} 項` : ''].filter((part) => part !== '').join('、'),
  menu: { title: '更多功能', back: '回到問題' },
  example: (text: string): string => `例如：${text}`,
  pasted: '貼上了，還沒送出；按 Enter 送出',
  pasteRefused: '這個詞要親手打，不能用貼的。',
  list: { separator: '、', none: '（都沒有）' },
  typed,
  signs: { danger: '【重要】', warning: '【注意】', good: '【完成】' },
  plain: {
    choice: (rows: number): string => (rows === 1 ? '請打 1，再按 Enter。' : `請打 1 到 ${rows}，再按 Enter。`),
    choices: (rows: number): string => `請打 1 到 ${rows} 的號碼，中間用空格隔開；都沒有就打 -`,
    keeps: (current: string): string => `直接按 Enter 就是：${current}`,
    notARow: (typed: string): string => `沒有這一項：${typed}`,
  },
} as const;
