/** What can be wrong with a wish about the words of a statement: to edit, compare, approve or withdraw them. */
export type StatementIssues = {
  /** Somebody wrote or drew other words meanwhile. */
  'edit.moved-on': { statement: string; id: string };
  'edit.unchanged': { statement: string };
  'edit.not-a-draft': { statement: string; state: string };
  /** Nobody can be shown an editor; `id` is the statement's. */
  'edit.no-editor': { id: string };
  'approve.unknown-role': { found: string; known: string };
  /** `who` acts in the role, and whoever is here is somebody else. `role` is to be typed, `roles` to be read. */
  'approve.not-yours': { id: string; role: string; roles: string; who: string; by: string };
  'approve.needs-reason': { id: string; role: string; roles: string };
  'withdraw.not-out': { statement: string; state: string };
  'withdraw.needs-reason': { id: string };
  'lines.not-found': { found: string; known: string };
  'diff.only-version': { statement: string };
  'diff.no-version': { found: string; most: number };
};
