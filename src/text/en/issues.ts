/** What English says when something is wrong: one sentence per code, and what stands around them. */
import type { Place } from '../../core/issue.ts';
import type { IssueFrame, IssueSentences } from '../words.ts';
import { card } from './issues/card.ts';
import { drill } from './issues/drill.ts';
import { value } from './issues/fact.ts';
import { incident, release } from './issues/incident.ts';
import { kit } from './issues/kit.ts';
import { factRules, playbook } from './issues/playbook.ts';
import { record } from './issues/record.ts';
import { regime } from './issues/regime.ts';
import { statement } from './issues/statement.ts';
import { template } from './issues/template.ts';
import { usage } from './issues/usage.ts';
import { condition, text, yaml } from './issues/writing.ts';

export const issues: IssueSentences = {
  ...usage,
  ...value,
  ...incident,
  ...release,
  ...statement,
  ...record,
  ...kit,
  ...card,
  ...drill,
  ...playbook,
  ...factRules,
  ...regime,
  ...yaml,
  ...text,
  ...condition,
  ...template,
};

const place = (at: Place): string => {
  switch (at.kind) {
    case 'file':
      return `${at.file}, line ${at.line}, column ${at.column}`;
    case 'path':
      return at.path;
    case 'argument':
      return at.name;
    case 'ask':
      return `Question: ${at.id}`;
    case 'event':
      return `Entry ${at.seq}`;
    case 'statement':
      return `Text: ${at.id}`;
    case 'nowhere':
      return '';
  }
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const frame: IssueFrame = {
  error: 'Error',
  warning: 'Warning',
  place,
  found: 'What was found',
  expected: 'What is right',
  next: 'What to do',
  fault: (folder) => [
    'Something in crisis-kit itself went wrong. It was nothing you did.',
    `What you entered before is safe. It is recorded here: ${folder}`,
    'To go on where you were: crisis-kit resume',
  ],
  count: (errors, warnings) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
};
