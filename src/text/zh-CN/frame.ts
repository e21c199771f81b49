/** What the mainland's Chinese says around an issue: where it is, what to do next, how many there are. */

import type { Place } from '../../core/issue.ts';
import type { IssueFrame } from '../words.ts';
import { format } from './format.ts';
import { argument } from './issues/words.ts';

const place = (at: Place): string => {
  switch (at.kind) {
    case 'file':
      return `${at.file} 第${at.line}行第${at.column}列`;
    case 'path':
      return at.path;
    case 'argument':
      return `命令中的${argument(at.name)}`;
    case 'ask':
      return `问题 ${at.id}`;
    case 'event':
      return `记录第${at.seq}条`;
    case 'statement':
      return `声明 ${at.id}`;
    case 'nowhere':
      return '';
  }
};

export const frame: IssueFrame = {
  error: '错误',
  warning: '提醒',
  place,
  found: '发现',
  expected: '说明',
  next: '怎么办',
  fault: (folder) => [
    '程序自己出了错，不是操作的问题。',
    `之前输入的内容都在记录里：${folder}`,
    '要接着做：crisis-kit resume',
  ],
  count: (errors, warnings) =>
    errors + warnings === 0 ? '没有发现问题。' : `错误${format.number(errors)}处，提醒${format.number(warnings)}处。`,
};
