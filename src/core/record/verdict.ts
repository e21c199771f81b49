/** Owns the answer of `verify`: all that is wrong with a record, from its lines, its files and a noted head. */
import type { IncidentId, Sha256 } from '../ids.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import type { Checked } from './check.ts';
import { fileFindings, LOG, type PresentFile, recordedFiles, tornIssue } from './files.ts';

export type Evidence = {
  readonly incident: IncidentId;
  readonly checked: Checked;
  /** Every file in the incident's folder but the log and its lock. */
  readonly present: readonly PresentFile[];
  /** A hash noted earlier, which the record must still contain; null where none was noted. */
  readonly head: string | null;
};

export type Judgement = {
  readonly ok: boolean;
  readonly events: number;
  readonly head: Sha256 | null;
  readonly findings: readonly Issue[];
};

const headFindings = (noted: string | null, { events }: Checked): readonly Issue[] =>
  noted === null || events.some(({ hash }) => hash === noted)
    ? []
    : [issue('record.head-differs', NOWHERE, { found: events.at(-1)?.hash ?? '', expected: noted })];

/** Integrity, not completeness: without a noted head a record cut at a line's end is as whole as a shorter one. */
export const judge = ({ incident, checked, present, head }: Evidence): Judgement => {
  const { events, issues, torn } = checked;
  const findings = [
    ...issues,
    ...(events.length === 0 && issues.length === 0 ? [issue('record.empty', NOWHERE, { id: incident })] : []),
    ...(torn > 0 ? [tornIssue(LOG, torn)] : []),
    ...fileFindings(recordedFiles(checked.sound), present),
    ...headFindings(head, checked),
  ];
  return { ok: findings.length === 0, events: events.length, head: events.at(-1)?.hash ?? null, findings };
};
