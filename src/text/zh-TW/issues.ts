/** One sentence per issue code in Traditional Chinese: what was found, what is right, what to do next; and what is said around them. */
import type { Place } from '../../core/issue.ts';
import type { IssueFrame, IssueSentences } from '../words.ts';
import { card } from './issues/card.ts';
import { drillIssues } from './issues/drill.ts';
import { kitIssues } from './issues/kit.ts';
import { factRuleIssues, playbookIssues, textIssues, yamlIssues } from './issues/playbook.ts';
import { recordIssues } from './issues/record.ts';
import { regimeIssues } from './issues/regime.ts';
import { statementIssues } from './issues/statement.ts';
import { conditionIssues, templateIssues } from './issues/template.ts';
import { incidentIssues, usageIssues, valueIssues } from './issues/value.ts';
import { argument } from './issues/words.ts';

export const issues: IssueSentences = {
  ...valueIssues,
  ...statementIssues,
  ...incidentIssues,
  ...usageIssues,
  ...recordIssues,
  ...kitIssues,
  ...card,
  ...drillIssues,
  ...yamlIssues,
  ...playbookIssues,
  ...factRuleIssues,
  ...regimeIssues,
  ...textIssues,
  ...conditionIssues,
  ...templateIssues,
};

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
