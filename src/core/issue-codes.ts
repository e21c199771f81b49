/** Every code the kit can report, with the facts its sentence needs. A language file that misses one does not compile. */
import type { DrillIssues } from './drill/issues.ts';
import type { FactIssues } from './fact/issues.ts';
import type { IncidentIssues } from './incident/issues.ts';
import type { KitIssues } from './kit/issues.ts';
import type { PlaybookIssues } from './playbook/issues.ts';
import type { RecordIssues } from './record/issues.ts';
import type { StatementIssues } from './statement/issues.ts';
import type { CardIssues } from './trainer/issues.ts';
import type { UsageIssues } from './usage-issues.ts';

export type IssueParams = CardIssues &
  DrillIssues &
  FactIssues &
  IncidentIssues &
  KitIssues &
  PlaybookIssues &
  RecordIssues &
  StatementIssues &
  UsageIssues;
