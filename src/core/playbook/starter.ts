/** Owns the words of a first playbook of one's own; whoever speaks a language gives them. */

export type StarterWords = {
  readonly title: string;
  readonly summary: string;
  readonly people: string;
  readonly help: string;
  readonly helpItems: readonly string[];
  readonly first: string;
  readonly firstItems: readonly string[];
  readonly holding: string;
  readonly done: string;
};
