/** Owns what the practice list is: its rows, and in words the names of its groups and one line for every row. */

/** `roles`: whoever of them is given a task with a time carries it. */
export type PracticeRow = { readonly id: string; readonly roles: readonly string[] };

export type PracticeText = {
  /** `P` to what holds in every crisis. */
  readonly groups: Readonly<Record<string, string>>;
  /** `P0` to its one line. */
  readonly rows: Readonly<Record<string, string>>;
};

/** The group a row belongs to: the letters its id begins with. */
export const groupOf = (row: string): string => row.replace(/\d+$/, '');
