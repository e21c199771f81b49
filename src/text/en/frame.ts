/** What English says around what is wrong. */
import type { Place } from '../../core/issue.ts';
import type { IssueFrame } from '../words.ts';

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
