/** What can be wrong with a scenario, or with what is asked of a drill. */
export type DrillIssues = {
  'drill.unknown-inject': { found: string; near: string };
  /** `done('…')` and its kin name something that is not there. */
  'drill.unknown-name': { predicate: string; found: string; near: string };
  /** Each waits for another of them. */
  'drill.after-circle': { injects: string };
  /** It would come when the time is up. */
  'drill.too-late': { inject: string; length: string };
  /** The condition can be unknown because of these facts, and nothing says what happens then. */
  'drill.needs-unknown': { facts: string };
  'drill.idle-unknown': Record<never, never>;
  'drill.bad-start': { found: string };
  'drill.bad-zone': { found: string; example: string };
  /** Of a file that becomes a scenario: left out; replaced; cut; not said there, so that a line to be changed stands for it. */
  'drill.import-skipped': { found: string };
  'drill.import-instead': { found: string; taken: string };
  'drill.import-cut': { most: number };
  'drill.import-filled': { key: string };
  /** Neither a table with a row for each thing that comes nor a CEXF document. */
  'drill.import-nothing': { path: string };
  'drill.no-scenario': { found: string; known: string };
  'drill.none-open': Record<never, never>;
  'drill.not-a-drill': { id: string };
  /** What is only asked when it is over. */
  'drill.not-over': { id: string };
  /** The better answer of a question is none of its answers. */
  'drill.no-such-answer': { found: string; choices: string };
  'drill.over': { id: string };
  'drill.already-came': { inject: string };
  'drill.no-inject': { found: string; known: string };
  'drill.bad-duration': { found: string };
};
