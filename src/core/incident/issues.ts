/** What can be wrong with a command to an incident. */
export type IncidentIssues = {
  'incident.closed': { id: string };
  'incident.read-only': { format: number };
  /** `--at` names another ask than the one that is open. */
  'ask.moved-on': { found: string; open: string };
  'ask.nothing-open': { id: string };
  'ask.unknown-not-allowed': { ask: string };
  'back.nowhere': { found: string };
  'fact.not-found': { found: string; near: string };
  'task.not-found': { found: string; known: string };
  'clock.not-found': { found: string; known: string };
  /** A promise or an aim is kept or replaced; there is nothing to report. */
  'clock.no-report': { clock: string };
  'clock.needs-reason': { clock: string };
  'clock.running': { clock: string };
  'task.bad-state': { found: string; allowed: string };
  'playbook.no-such': { found: string; known: string };
  'severity.bad-level': { found: string };
  'severity.needs-reason': { from: number; to: number };
  'statement.not-found': { found: string; known: string };
  'statement.no-template': { template: string };
  /** `has`: the languages it exists in. */
  'statement.no-language': { template: string; lang: string; has: string };
  /** A file that only another program can show. */
  'statement.not-printable': { format: string };
  'release.not-a-draft': { statement: string; state: string };
  /** `id` is the first of the facts, to be typed; `facts` may be named in words. */
  'release.missing': { statement: string; facts: string; id: string };
  /** Typed in another language than the text's: how it is said there is missing. */
  'release.unworded': { statement: string; facts: string; id: string; lang: string };
  'release.overtaken': { statement: string };
  /** Written by hand, and what it rests on has changed. */
  'release.hand-overtaken': { statement: string; id: string; drawn: string; facts: string };
  'release.placeholder': { statement: string; id: string; found: string };
  /** `rules`: what to name in order to let it stand. */
  'release.finding': { statement: string; id: string; excerpt: string; rules: string };
  /** `role` is the first of them, to be typed; `id` the statement's. */
  'release.not-approved': { statement: string; id: string; roles: string; role: string };
  'release.expired': { statement: string; drafted: string };
  'release.time-past': { statement: string; promised: string };
  'release.not-offered': { statement: string; condition: string };
  'release.unconfirmed': { statement: string; facts: string; id: string };
  'release.task-open': { statement: string; tasks: string };
  /** Somebody who should hear first has not been told: say so once more to go on. */
  'release.out-of-order': { statement: string; untold: string };
  'release.needs-word': { word: string; found: string };
};
