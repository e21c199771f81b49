/** `verify`: is the record whole? Says what this proves and what it cannot. */
import { issueJson, issuesLines } from '../text/issue.ts';
import { line } from '../text/line.ts';
import { EXIT } from './exit.ts';
import { split, text } from './given.ts';
import { pick } from './incident.ts';
import { fail, printJson, printLines } from './print.ts';
import { asDrill } from './rehearsal.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const found = await pick(errand, named.value.incident);
  if (!found.ok) return fail(errand, found.issues);
  const { id, journal } = found.value;
  const here = found.value.drill ? asDrill(errand) : errand;
  const verdict = await journal.verify(id, text(given, 'head'));
  if (!verdict.ok) return fail(errand, verdict.issues);
  const { ok, events, head, findings } = verdict.value;
  const { report } = errand.words;
  if (errand.shared.json)
    await printJson(here, {
      ok,
      incident: id,
      events,
      head,
      findings: await Promise.all(findings.map((one) => issueJson(one, errand.words))),
    });
  else if (ok)
    await printLines(here, [
      ...report.verified(events, head ?? '').map((one) => line('good', one)),
      ...report.verifyLimits.map((one) => line('dim', one)),
    ]);
  else
    await printLines(here, [
      line('danger', report.damaged(findings.length)),
      ...(await issuesLines(findings, errand.words)),
    ]);
  return ok ? EXIT.done : EXIT.findings;
};
