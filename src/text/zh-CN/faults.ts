/** One sentence per issue code in the mainland's Chinese: what was found, what is right, what to do next. */
import type { FaultSentences } from '../words.ts';
import { card } from './issues/card.ts';
import { contentIssues } from './issues/content.ts';
import { drillIssues } from './issues/drill.ts';
import { incidentIssues } from './issues/incident.ts';
import { kitIssues } from './issues/kit.ts';
import { recordIssues } from './issues/record.ts';
import { releaseIssues } from './issues/release.ts';
import { statementIssues } from './issues/statement.ts';
import { usageIssues } from './issues/usage.ts';

export const faults: FaultSentences = {
  ...incidentIssues,
  ...releaseIssues,
  ...statementIssues,
  ...recordIssues,
  ...usageIssues,
  ...kitIssues,
  ...card,
  ...drillIssues,
  ...contentIssues,
};
