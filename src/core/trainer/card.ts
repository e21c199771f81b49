/** Owns what a card of the trainer is: one situation, one decision, why it is the better one, and where that comes from. */
import type { Lang } from '../lang.ts';

export type CardText = {
  readonly situation: string;
  /** Choice to its words. */
  readonly choices: Readonly<Record<string, string>>;
  readonly why: string;
};

export type Card = {
  readonly format: 1;
  readonly id: string;
  readonly topic: string;
  /** Rows of the practice list it rests on. */
  readonly practice: readonly string[];
  /** The law it is about; null for none. */
  readonly law: string | null;
  /** Author, work, year; null where the practice list is all it rests on. */
  readonly source: string | null;
  readonly right: string;
  readonly choices: readonly string[];
  readonly texts: Readonly<Record<Lang, CardText>>;
  readonly topics: Readonly<Record<Lang, string>>;
};
