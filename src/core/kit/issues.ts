/** What a look at the map and at this installation can find. */
export type KitIssues = {
  /** No `crisis-kit.yaml` here or in a folder above. */
  'kit.none': { file: string };
  /** Nobody can be asked here; `file` is the one that would be written. */
  'kit.needs-terminal': { command: string; file: string };
  'kit.no-company': { what: 'name' | 'contact' };
  'kit.roles-unset': { roles: string };
  'kit.no-deputy': { roles: string };
  'kit.unknown-role': { found: string; near: string };
  /** Named for something, and nobody knows how to reach them. */
  'kit.no-way': { who: string };
  'kit.never-verified': { who: string };
  'kit.stale': { who: string; last: string; days: number };
  'kit.not-reached': { who: string; day: string };
  'kit.date-passed': { what: 'review' | 'drill' | 'training'; day: string };
  'doctor.not-writable': { dir: string; why: string };
  'doctor.no-content': { folder: string };
  /** Started from npm's cache: without a network it may not start at all. */
  'doctor.needs-network': { folder: string };
};
