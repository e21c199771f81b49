/** Every rule as it is read in English. */
import type { Rule } from '../language.ts';
import type { RuleId } from '../model.ts';

const none: Rule = () => [];

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'conditional-apology': none,
  'sorry-but': none,
  'feelings-blamed': none,
  'regret-only': none,
  agentless: none,
  minimising: none,
  'blame-shift': none,
  'premature-all-clear': none,
  'already-handled': none,
  euphemism: none,
  'threat-in-apology': none,
  'credentials-first': none,
  'vague-repair': none,
  'forgiveness-first': none,
  'over-promise': none,
  officialese: none,
  speculation: none,
  'no-comment': none,
  'humour-with-harm': none,
  'unconfirmed-as-fact': none,
  'number-mismatch': none,
  'leftover-placeholder': none,
  'personal-data': none,
  'no-next-update': none,
  'no-contact': none,
  'no-action-for-people': none,
  'forbidden-regime-term': none,
  'missing-regime-field': none,
};
