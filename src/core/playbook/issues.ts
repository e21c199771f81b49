/** What can be wrong with a playbook, a fact dictionary, a template or a condition: one code per named rule. */
export type PlaybookIssues = {
  'playbook.not-found': { id: string; known: string };
  /** Shape: what the JSON Schema says. `why` is the schema keyword. */
  'playbook.shape': { why: string; found: string; expected: string };
};
