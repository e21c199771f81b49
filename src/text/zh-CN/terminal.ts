/** The few words the terminal adds to a prompt by itself, in the mainland's Chinese. */
import type { TerminalWords } from '../../ports/terminal-words.ts';
import { typed } from '../typed.ts';

export const terminal: TerminalWords = {
  drill: '【演练】',
  number: '编号：',
  keys: {
    choice: '↑↓ 或编号选，回车确定',
    choices: '空格或编号勾选，回车确定',
    text: '回车提交，行首打“：”开菜单',
    line: '回车提交',
    word: '逐字打出，再按回车',
  },
  more: (above, below) =>
    [above > 0 ? `上面还有${above}项` : '', below > 0 ? `下面还有${below}项` : '']
      .filter((part) => part !== '')
      .join('，'),
  menu: { title: '更多操作', back: '回到问题' },
  example: (text) => `例如：${text}`,
  pasted: '粘贴的换行已保留，还没有提交，按回车继续',
  pasteRefused: '这个词要亲手打，不能粘贴',
  list: { separator: '、', none: '（都不选）' },
  typed,
  signs: { danger: '【危险】', warning: '【注意】', good: '【完成】' },
  plain: {
    choice: (rows) => (rows === 1 ? '输入 1，再按回车' : `输入 1 到 ${rows} 的编号，再按回车`),
    choices: (rows) => `输入 1 到 ${rows} 的编号，可以多个，用空格隔开；都不选就输入 -`,
    keeps: (current) => `直接按回车就用：${current}`,
    notARow: (typed) => `没有这一项：${typed}`,
  },
};
