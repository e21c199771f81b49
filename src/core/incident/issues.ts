/** What can be wrong with a command to an incident. */
export type IncidentIssues = {
  'incident.closed': { id: string };
  'incident.read-only': { format: number };
  /** `--at` names another ask than the one that is open. */
  'ask.moved-on': { found: string; open: string };
  'ask.nothing-open': { id: string };
  'ask.unknown-not-allowed': { ask: string };
};
