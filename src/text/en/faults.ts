/** What English says when something is wrong that is more than a slip of the fingers: one sentence per code. */
import type { FaultSentences } from '../words.ts';
import { card } from './issues/card.ts';
import { drill } from './issues/drill.ts';
import { incident, release } from './issues/incident.ts';
import { kit } from './issues/kit.ts';
import { factRules, playbook } from './issues/playbook.ts';
import { record } from './issues/record.ts';
import { regime } from './issues/regime.ts';
import { statement } from './issues/statement.ts';
import { template } from './issues/template.ts';
import { usage } from './issues/usage.ts';
import { condition, text, yaml } from './issues/writing.ts';

export const faults: FaultSentences = {
  ...usage,
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
