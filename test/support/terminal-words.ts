/** The terminal's own words for tests: a Traditional Chinese instance. */
import type { TerminalWords } from '../../src/ports/terminal-words.ts';

export const TEST_WORDS: TerminalWords = {
  drill: '[DRILL]',
  number: '編號：',
  keys: {
    choice: '↑↓ 或數字，Enter 確定',
    choices: '空白鍵或數字勾選，Enter 確定',
    text: 'Enter 送出，行首打 : 叫出選單',
    line: 'Enter 送出',
    word: '請逐字輸入，再按 Enter',
  },
  more: (above, below) => `上面 ${above} 項、下面 ${below} 項`,
  menu: { title: '選單', back: '回到問題' },
  example: (text) => `例如：${text}`,
  pasted: '貼上的換行保留為 ⏎，尚未送出',
  pasteRefused: '這個詞要親手輸入，不能貼上',
  list: { separator: '、', none: '（都沒有）' },
  typed: {
    y: 'yes',
    yes: 'yes',
    n: 'no',
    no: 'no',
    是: 'yes',
    好: 'yes',
    否: 'no',
    不: 'no',
    不是: 'no',
    不知道: 'unknown',
    idk: 'unknown',
    "don't know": 'unknown',
  },
  signs: { danger: '[危險]', warning: '[注意]', good: '[完成]' },
  plain: {
    choice: (rows) => `輸入 1 到 ${rows}，再按 Enter`,
    choices: (rows) => `輸入 1 到 ${rows} 的號碼，用空白隔開；- 表示都沒有`,
    keeps: (current) => `直接按 Enter 保留：${current}`,
    notARow: (typed) => `沒有這一項：${typed}`,
  },
};
