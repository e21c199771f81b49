/** Owns how a verb's result leaves the program: one JSON document on stdout, or words. */
import type { Issue } from '../core/issue.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { askText } from '../text/ask.ts';
import { type DocumentInput, documentOf } from '../text/document.ts';
import { issueJson, issueLines } from '../text/issue.ts';
import { headline, line, sayOf } from '../text/screen.ts';
import type { Errand } from './errand.ts';
import { exitFor } from './exit.ts';
import { askOf, type Opened, voiceOf } from './incident.ts';

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
  printer.lines(issueLines(issue, errand.words));
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
      error: issueJson(first, errand.words),
      errors: issues.map((one) => issueJson(one, errand.words)),
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

export const inputOf = async (errand: Errand, opened: Opened): Promise<DocumentInput> => ({
  incident: opened.id,
  state: opened.state,
  ask: await askOf(errand, opened),
  voice: voiceOf(errand, opened),
  locate: (path) => opened.journal.locate(opened.id, path),
});

/** Where the incident stands: the document of `next`, or the same in words. */
export const printStand = async (errand: Errand, opened: Opened): Promise<void> => {
  const input = await inputOf(errand, opened);
  if (errand.shared.json) return printJson(errand, documentOf(input));
  const { state, ask, voice } = input;
  const text = ask === null ? null : askText(ask, state, voice);
  const question =
    text === null
      ? []
      : [
          line('strong', text.label),
          ...(text.help === null ? [] : [line('dim', text.help)]),
          ...text.choices.map((one) => line('item', `${one.value}: ${one.label}`)),
        ];
  const ended = state.outcome === null ? [] : [line('good', errand.words.report.closed)];
  await printLines(errand, [...headline(state, voice), ...sayOf(state, voice), ...question, ...ended]);
};
