/** Owns how what lint found is reported: in lines with the very place, or as JSON. */
import type { Issue } from '../core/issue.ts';
import { isError } from '../core/playbook/rules/levels.ts';
import type { Json } from '../core/record/event.ts';
import { issueJson, issueLines } from '../text/issue.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { fail, printJson, printLines } from './print.ts';

const found = async (errand: Errand, issue: Issue): Promise<Json> => {
  const said = (await issueJson(issue, errand.words)) as { readonly [name: string]: Json };
  return { ...said, severity: isError(issue) ? 'error' : 'warning' };
};

const tell = async (errand: Errand, findings: readonly Issue[], errors: number): Promise<void> => {
  const printer = await errand.doors.result(errand.words);
  for (const one of findings) {
    printer.lines(await issueLines(one, errand.words, isError(one) ? 'danger' : 'warning'));
    if (one.place.kind === 'file' && one.place.source !== '')
      printer.excerpt(one.place.source, one.place.column, one.place.length);
  }
  printer.lines([line('plain', errand.words.frame.count(errors, findings.length - errors))]);
};

/** Everything found in what was named; the exit code says whether there is an error among it. */
export const reportFindings = async (errand: Errand, name: string, findings: readonly Issue[]): Promise<number> => {
  const unread = findings.find((found) => found.code.startsWith('file.'));
  if (unread) return fail(errand, [unread]);
  const errors = findings.filter(isError);
  if (errand.shared.json) {
    await printJson(errand, {
      ok: errors.length === 0,
      findings: await Promise.all(findings.map((one) => found(errand, one))),
    });
  } else if (findings.length === 0) await printLines(errand, [line('good', errand.words.report.lintClean(name))]);
  else await tell(errand, findings, errors.length);
  return errors.length > 0 ? EXIT.findings : EXIT.done;
};
