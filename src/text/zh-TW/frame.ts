/** What is said around what is wrong, in Traditional Chinese. */
import type { Place } from '../../core/issue.ts';
import type { IssueFrame } from '../words.ts';
import { argument } from './issues/words.ts';

const place = (at: Place): string => {
  switch (at.kind) {
    case 'file':
      return `${at.file} 第 ${at.line} 行第 ${at.column} 個字`;
    case 'path':
      return at.path;
    case 'argument':
      return `命令裡的${argument(at.name)}`;
    case 'ask':
      return `問題 ${at.id}`;
    case 'event':
      return `紀錄第 ${at.seq} 筆`;
    case 'statement':
      return `聲明 ${at.id}`;
    case 'nowhere':
      return '';
  }
};

export const frame: IssueFrame = {
  error: '錯誤',
  warning: '注意',
  place,
  found: '發現',
  expected: '說明',
  next: '接下來',
  fault: (folder) => [
    '程式出了問題，這不是您的錯。',
    `已經存下的紀錄都還在：${folder}`,
    '請再打開一次：crisis-kit start，會回到原來的問題。',
  ],
  count: (errors, warnings) => `錯誤 ${errors} 個，注意 ${warnings} 個。`,
};
