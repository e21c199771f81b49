/** Which rules judge how a sentence is put, so that it can be weighed; the others compare, count, or look for what is missing. */
import type { RuleId } from '../model.ts';

export const WEIGHED = [
  'conditional-apology',
  'sorry-but',
  'feelings-blamed',
  'regret-only',
  'agentless',
  'minimising',
  'blame-shift',
  'premature-all-clear',
  'already-handled',
  'euphemism',
  'threat-in-apology',
  'credentials-first',
  'vague-repair',
  'forgiveness-first',
  'over-promise',
  'officialese',
  'speculation',
  'no-comment',
  'humour-with-harm',
] as const satisfies readonly RuleId[];
export type Weighed = (typeof WEIGHED)[number];

const COLUMNS: ReadonlyMap<RuleId, number> = new Map(WEIGHED.map((rule, column) => [rule, column]));

export const isWeighed = (rule: RuleId): rule is Weighed => COLUMNS.has(rule);

/** The column of a rule in the weights. */
export const columnOf = (rule: Weighed): number => COLUMNS.get(rule) ?? 0;
