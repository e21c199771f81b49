/** What can be wrong with a card of the trainer, or with what is said to it. */
export type CardIssues = {
  'card.no-such-choice': { found: string; choices: string };
  /** There is no such law, or nobody has read it well enough to teach it. */
  'card.no-such-law': { found: string };
  'card.not-found': { found: string };
};
