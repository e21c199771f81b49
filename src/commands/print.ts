/** Owns how a verb's result leaves the program: one JSON document on stdout, or words. */
import type { Issue } from '../core/issue.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { issueJson, issueLines } from '../text/issue.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { exitFor } from './exit.ts';

export const printJson = async (errand: Errand, value: Json): Promise<void> => {
  const printer = await errand.doors.result(errand.words);
  printer.raw(`${JSON.stringify(value, null, 2)}\n`);
};

export const printLines = async (errand: Errand, lines: readonly Line[]): Promise<void> => {
  const printer = await errand.doors.result(errand.words);
  printer.lines(lines);
};

/** Words beside the result: to stderr, and not at all when quiet. */
export const printAside = async (errand: Errand, lines: readonly Line[]): Promise<void> => {
  if (errand.shared.quiet || lines.length === 0) return;
  const printer = await errand.doors.aside(errand.words);
  printer.lines(lines);
};

const printIssue = async (errand: Errand, issue: Issue): Promise<void> => {
  const printer = await errand.doors.aside(errand.words);
  printer.lines(await issueLines(issue, errand.words));
  if (issue.place.kind === 'file' && issue.place.source !== '')
    printer.excerpt(issue.place.source, issue.place.column, issue.place.length);
};

/** Says what is wrong, in words or as JSON, and returns the exit code. `incident` names one that stays open where it was left. */
export const fail = async (
  errand: Errand,
  issues: readonly Issue[],
  incident: string | null = null,
): Promise<number> => {
  const [first] = issues;
  if (first && errand.shared.json) {
    const left = incident === null ? {} : { incident };
    await printJson(errand, {
      ...left,
      error: await issueJson(first, errand.words),
      errors: await Promise.all(issues.map((one) => issueJson(one, errand.words))),
    });
  } else {
    for (const one of issues) await printIssue(errand, one);
    if (incident !== null)
      await printAside(
        errand,
        errand.words.walk.left(incident).map((text) => line('plain', text)),
      );
  }
  return exitFor(issues);
};
