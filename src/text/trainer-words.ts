/** Owns the shape of what the trainer says. */

export type TrainerWords = {
  readonly heading: (topic: string) => string;
  /** How many are due and how many are new; said once. */
  readonly begin: (due: number, fresh: number) => string;
  readonly right: string;
  readonly wrong: (better: string) => string;
  readonly source: string;
  /** A law, with the day its text was last read. */
  readonly law: (title: string, checked: string) => string;
  readonly again: (day: string) => string;
  readonly enough: string;
  readonly done: (right: number, of: number) => string;
  readonly nothing: (day: string) => string;
  /** How a program, or somebody without a terminal, answers. */
  readonly howTo: (card: string, value: string) => string;
};
