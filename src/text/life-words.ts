/** Owns the shape of what is said about the life of a statement: who approves it, who changed it, what became of it. */

/** One yes, with names in place of ids. */
export type SaidYes = {
  readonly role: string;
  readonly by: string;
  readonly when: string;
  readonly own: boolean;
  /** Whose turn it was, where somebody else said yes; empty where the map names nobody. */
  readonly instead: string | null;
  readonly because: string | null;
};

export type LifeWords = {
  /** Roles that have yet to say yes, with the command. */
  readonly needs: (roles: readonly string[], command: string) => string;
  readonly saidYes: (given: SaidYes) => string;
  /** Whoever approved wrote it too. */
  readonly ownText: string;
  readonly approved: string;
  readonly approvedBut: (roles: readonly string[]) => string;
  /** The words have changed since. */
  readonly voided: (title: string, roles: readonly string[]) => string;
  readonly byHand: (by: string) => string;
  readonly edited: (version: number) => string;
  /** A draft written by hand stays as it is; with the command that takes the template's words again. */
  readonly handStays: (command: string) => string;
  readonly handOvertaken: (title: string) => string;
  readonly redrawn: string;
  readonly dropped: string;
  /** When, by whom and where it went out; each may be missing. */
  readonly wentOut: (when: string, by: string, where: readonly string[]) => string;
  readonly withdrawn: string;
  readonly withdrawnBy: (when: string, by: string, because: string) => string;
  readonly stillOut: (where: readonly string[]) => string;
  readonly correct: (title: string, command: string) => string;
  readonly row: {
    readonly approve: string;
    readonly edit: string;
    readonly redraw: string;
    readonly readBy: (role: string) => string;
    readonly me: (name: string) => string;
    readonly meFree: (name: string) => string;
    readonly deputy: (name: string, first: string) => string;
    readonly other: (first: string | null) => string;
    readonly stand: string;
    readonly not: string;
  };
  readonly why: (who: string) => string;
  /** Where the check found something and the text is to go out. */
  readonly standAsk: string;
  readonly standWhy: string;
  readonly withdrawRow: string;
  readonly withdrawWhich: string;
  readonly withdrawWhy: string;
  /** Behind the accounts and pages of the map. */
  readonly elsewhere: string;
  readonly nowhere: string;
  readonly noEditor: string;
  readonly diff: {
    readonly heading: (from: number, to: number) => string;
    readonly legend: string;
    readonly same: string;
  };
};
