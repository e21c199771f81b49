/** Owns the exit codes: one table from what is wrong to the number a shell sees. */
import type { Issue, IssueCode } from '../core/issue.ts';
import type { Leaving } from '../ports/operator.ts';

export const EXIT = { done: 0, fault: 1, usage: 2, findings: 3, overdue: 4, damaged: 5, busy: 6 } as const;

/** Left by a signal or by the end of input: what was said is saved. */
export const LEFT: Readonly<Record<Leaving, number>> = { interrupt: 130, end: 130, terminate: 143, hangup: 129 };

const DAMAGED: readonly IssueCode[] = [
  'record.bad-line',
  'record.torn-tail',
  'record.file-changed',
  'record.file-missing',
  'record.bundle-changed',
  'record.head-differs',
  'record.empty',
  'record.file-unknown',
];
const BUSY: readonly IssueCode[] = ['record.busy', 'record.busy-elsewhere', 'record.lock-unreadable'];
/** A name that was typed, not a rule that was broken. */
const ASKED_FOR: readonly IssueCode[] = ['playbook.no-such', 'playbook.not-found', 'template.not-found'];
const FACT_RULES: readonly IssueCode[] = [
  'fact.safety-value',
  'fact.no-choices',
  'fact.type-clash',
  'fact.no-prefix',
  'fact.reserved',
];
const FAULTS: readonly IssueCode[] = ['record.cannot-write', 'record.cannot-read'];

/** What stands in a scenario; the other codes of drills are about what was asked of one. */
const DRILL_RULES: readonly IssueCode[] = [
  'drill.unknown-inject',
  'drill.unknown-name',
  'drill.after-circle',
  'drill.too-late',
  'drill.needs-unknown',
  'drill.idle-unknown',
  'drill.bad-start',
  'drill.bad-zone',
  'drill.no-such-answer',
];

/** What lint says of somebody's own playbook or scenario, by whichever verb it was read. */
const isFinding = (code: IssueCode): boolean =>
  /^(playbook|yaml|text|condition|template)\./.test(code)
    ? !ASKED_FOR.includes(code)
    : FACT_RULES.includes(code) || DRILL_RULES.includes(code);

/** The code for a list of issues: the first decides. */
export const exitFor = (issues: readonly Issue[]): number => {
  const [first] = issues;
  if (!first) return EXIT.done;
  if (DAMAGED.includes(first.code)) return EXIT.damaged;
  if (BUSY.includes(first.code)) return EXIT.busy;
  if (FAULTS.includes(first.code)) return EXIT.fault;
  return isFinding(first.code) ? EXIT.findings : EXIT.usage;
};
