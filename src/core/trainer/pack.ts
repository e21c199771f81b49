/** Owns the form in which cards ship: one a line. */
import { canonical } from '../record/canonical.ts';
import type { Json } from '../record/event.ts';
import type { Card } from './card.ts';

export const packCards = (cards: readonly Card[]): string =>
  cards.map((card) => `${canonical(card as unknown as Json)}\n`).join('');

const isCard = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && (value as { format?: Json }).format === 1;

/** The cards in a text; null where it holds anything else. */
export const unpackCards = (text: string): readonly Card[] | null => {
  try {
    const all = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Json]));
    return all.every(isCard) ? (all as unknown as readonly Card[]) : null;
  } catch {
    return null;
  }
};
