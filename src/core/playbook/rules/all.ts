/** The table of all rules over compiled content. A new rule is one constant and one row. */
import type { Issue } from '../../issue.ts';
import { BRANCH_RULES } from './branches.ts';
import { CARD_RULES } from './cards.ts';
import { DECLARED_RULES } from './declared.ts';
import { GRAPH_RULES } from './graph.ts';
import { NAME_RULES } from './names.ts';
import { NOTICE_RULES } from './notices.ts';
import { OVERLAY_RULES } from './overlays.ts';
import { REGIME_DATE_RULES } from './regime-dates.ts';
import { REGIME_RULES } from './regimes.ts';
import type { Compiled, Rule } from './rule.ts';
import { SCENARIO_RULES } from './scenarios.ts';
import { WRITING_RULES } from './writing.ts';

export const RULES: readonly Rule[] = [
  ...NAME_RULES,
  ...GRAPH_RULES,
  ...BRANCH_RULES,
  ...DECLARED_RULES,
  ...REGIME_RULES,
  ...REGIME_DATE_RULES,
  ...OVERLAY_RULES,
  ...WRITING_RULES,
  ...NOTICE_RULES,
  ...SCENARIO_RULES,
  ...CARD_RULES,
];

/** Everything wrong with compiled content, by all rules. */
export const checkAll = (compiled: Compiled): readonly Issue[] => RULES.flatMap(({ check }) => check(compiled));
