/** Owns the mistakes that a record shows, each with the row of the practice list it belongs to and the place where it was made. */
import type { RuleId } from '../../check/model.ts';
import type { Content } from '../../playbook/model.ts';
import type { Course } from '../../review/course.ts';
import type { Objective } from '../model.ts';
import type { Verdict } from './judge.ts';

/** What a check of a released statement found to be wrong for sure. */
export type Found = { readonly statement: string; readonly rule: RuleId };

export type Mistake = {
  /** `evidence`: a scenario watched for it; `finding`: in words that went out; `advice`: decided against what the facts said. */
  readonly kind: 'evidence' | 'finding' | 'advice';
  /** `objective.evidence`, the rule of the check, or the row of advice. */
  readonly id: string;
  /** Rows X1 to X12; empty where it has none. */
  readonly rows: readonly string[];
  readonly entry: number;
  /** `playbook/step` where the way was at that moment. */
  readonly at: string;
};

/** Which mistake of the practice list a rule of the check finds. */
const ROWS: Readonly<Partial<Record<RuleId, string>>> = {
  'conditional-apology': 'X5',
  'sorry-but': 'X4',
  'feelings-blamed': 'X3',
  'regret-only': 'X11',
  agentless: 'X3',
  minimising: 'X2',
  'blame-shift': 'X3',
  'premature-all-clear': 'X2',
  'already-handled': 'X2',
  euphemism: 'X2',
  'threat-in-apology': 'X10',
  'credentials-first': 'X4',
  'vague-repair': 'X11',
  'over-promise': 'X6',
  officialese: 'X3',
  speculation: 'X2',
  'no-comment': 'X1',
  'humour-with-harm': 'X3',
  'unconfirmed-as-fact': 'X2',
  'number-mismatch': 'X9',
  'no-next-update': 'X11',
};

const placeOf = (course: Course, entry: number): string => {
  const state = course.find(({ event }) => event.seq === entry)?.state;
  return state === undefined ? '' : `${state.playbook}/${state.step}`;
};

const releaseOf = (course: Course, statement: string): number =>
  course.findLast(({ event }) => event.type === 'statement-released' && event.data.statement === statement)?.event
    .seq ?? 0;

export type Judged = { readonly objective: Objective; readonly verdicts: readonly Verdict[] };

const seen = ({ objective, verdicts }: Judged): readonly Omit<Mistake, 'at'>[] =>
  verdicts
    .filter(({ weight, asked, holds }) => weight === 'never' && asked && holds)
    .map(({ id, entries }) => ({
      kind: 'evidence',
      id: `${objective.id}.${id}`,
      rows: objective.warns,
      entry: entries[0] ?? 0,
    }));

const againstAdvice = (course: Course, { advice }: Content): readonly Omit<Mistake, 'at'>[] =>
  course.flatMap(({ event }) => {
    const advised = event.type === 'question-answered' ? event.data.advised : undefined;
    if (!advised?.against) return [];
    const rows = advice.find(({ id }) => id === advised.row)?.warns ?? [];
    return [{ kind: 'advice', id: advised.row, rows, entry: event.seq }];
  });

const inWords = (course: Course, found: readonly Found[]): readonly Omit<Mistake, 'at'>[] =>
  found.map(({ statement, rule }) => {
    const row = ROWS[rule];
    return { kind: 'finding', id: rule, rows: row === undefined ? [] : [row], entry: releaseOf(course, statement) };
  });

type Looking = {
  readonly course: Course;
  readonly content: Content;
  readonly judged: readonly Judged[];
  readonly found: readonly Found[];
};

/** In the order of the record. */
export const mistakesIn = ({ course, content, judged, found }: Looking): readonly Mistake[] =>
  [...judged.flatMap(seen), ...againstAdvice(course, content), ...inWords(course, found)]
    .map((one) => ({ ...one, at: placeOf(course, one.entry) }))
    .toSorted((a, b) => a.entry - b.entry);
