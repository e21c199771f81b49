/** One sentence per code in Traditional Chinese for what is more than a slip of the fingers: what was found, what is right, what to do next. */
import type { FaultSentences } from '../words.ts';
import { card } from './issues/card.ts';
import { drillIssues } from './issues/drill.ts';
import { incidentIssues } from './issues/incident.ts';
import { kitIssues } from './issues/kit.ts';
import { factRuleIssues, playbookIssues, textIssues, yamlIssues } from './issues/playbook.ts';
import { recordIssues } from './issues/record.ts';
import { regimeIssues } from './issues/regime.ts';
import { statementIssues } from './issues/statement.ts';
import { conditionIssues, templateIssues } from './issues/template.ts';
import { usageIssues } from './issues/usage.ts';

export const faults: FaultSentences = {
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
