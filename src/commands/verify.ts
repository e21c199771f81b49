/** `verify`: is the record whole? Says what this proves and what it cannot. */
import { issueJson, issueLines } from '../text/issue.ts';
import { line } from '../text/line.ts';
import { EXIT } from './exit.ts';
import { split, text } from './given.ts';
import { pick } from './incident.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const id = await pick(errand, named.value.incident);
  if (!id.ok) return fail(errand, id.issues);
  const verdict = await (await errand.doors.journal()).verify(id.value, text(given, 'head'));
  if (!verdict.ok) return fail(errand, verdict.issues);
  const { ok, events, head, findings } = verdict.value;
  const { report } = errand.words;
  if (errand.shared.json)
    await printJson(errand, {
      ok,
      incident: id.value,
      events,
      head,
      findings: findings.map((one) => issueJson(one, errand.words)),
    });
  else if (ok)
    await printLines(errand, [
      ...report.verified(events, head ?? '').map((one) => line('good', one)),
      ...report.verifyLimits.map((one) => line('dim', one)),
    ]);
  else
    await printLines(errand, [
      line('danger', report.damaged(findings.length)),
      ...findings.flatMap((one) => issueLines(one, errand.words)),
    ]);
  return ok ? EXIT.done : EXIT.findings;
};
