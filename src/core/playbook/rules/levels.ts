/** Owns which findings stop content from being used, and which only ask for a second look. */
import type { Issue, IssueCode } from '../../issue.ts';

const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'playbook.unused-template',
  'playbook.unused-part',
  'template.unused-fact',
  'template.markdown',
  'text.regional-word',
]);

/** Errors stop a build, a start and a lint; warnings are shown. */
export const isError = ({ code }: Issue): boolean => !WARNINGS.has(code);
