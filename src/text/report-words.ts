/** Owns the shape of the words of reports: status, log, list, verify, lint. */

export type ReportWords = {
  readonly incident: string;
  readonly playbook: string;
  readonly opened: string;
  readonly place: string;
  readonly severity: string;
  readonly facts: string;
  readonly tasks: string;
  readonly clocks: string;
  readonly statements: string;
  readonly nextAsk: string;
  readonly closed: string;
  /** How an open question is answered from the command line, with the value it could be. */
  readonly goOn: (id: string, value: string) => readonly string[];
  readonly unreadable: string;
  readonly none: string;
  readonly unknown: string;
  readonly skipped: (reason: string) => string;
  readonly record: string;
  readonly author: string;
  readonly role: string;
  readonly time: string;
  readonly state: string;
  readonly title: string;
  readonly file: string;
  readonly unverified: string;
  readonly verified: (events: number, head: string) => readonly string[];
  readonly verifyLimits: readonly string[];
  readonly damaged: (findings: number) => string;
  readonly lintClean: (playbook: string) => string;
  readonly languagesOf: string;
  readonly steps: string;
  readonly overrides: (id: string) => string;
  /** Answers in a file that the way did not meet; the first ask the file lacks. */
  readonly offPath: (ids: readonly string[]) => string;
  readonly lacking: (id: string) => string;
  readonly nothingHere: (dir: string) => string;
  /** One line of the log: what happened, in words. */
  readonly event: (given: { readonly type: string; readonly about: string; readonly value: string }) => string;
};
