/** Owns the severity matrix: which facts make which level, and what a level changes. */
import type { When } from '../playbook/condition.ts';
import type { RoleId } from '../role.ts';

export type Level = 1 | 2 | 3 | 4;

/** One visible row: where its condition is true, the level is at least this. */
export type SeverityRow = { readonly id: string; readonly level: Level; readonly when: When };

export type SeverityMatrix = {
  /** Unset until this fact has an answer. */
  readonly opens: string;
  /** The level while no row is true. */
  readonly base: Level;
  /** At least this while a safety fact that was asked is unknown. */
  readonly unknownSafety: Level;
  readonly rows: readonly SeverityRow[];
  /** Minutes between two words to the outside that fit a level. */
  readonly rhythm: Readonly<Record<Level, number>>;
  /** Roles that say yes before a text goes out, by level; nobody beyond whoever releases where none is named. */
  readonly approvers?: Readonly<Partial<Record<Level, readonly RoleId[]>>>;
  /** Words that must not wait go out without these. */
  readonly urgentWithout?: readonly RoleId[];
};

export type SeverityText = {
  /** Row id to why, as `somebody is hurt`. */
  readonly rows: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<Level, { readonly name: string; readonly changes: readonly string[] }>>;
};
