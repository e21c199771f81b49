/** Owns when a card comes again (Leitner's boxes): what was known goes one box on and rests longer, what was not goes back to the first. */
import type { Day } from '../review/model.ts';
import type { Card } from './card.ts';

/** Days of rest in each box, the first for what was got wrong. */
const REST: readonly number[] = [1, 2, 4, 8, 16];

/** `box` counts from 1. */
export type Place = { readonly box: number; readonly due: Day };

export type Boxes = Readonly<Record<string, Place>>;

const DAY = 86_400_000;

const daysLater = (day: Day, count: number): Day => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

export const answered = (boxes: Boxes, card: string, { right, day }: { right: boolean; day: Day }): Boxes => {
  const before = boxes[card]?.box ?? 1;
  const box = right ? Math.min(REST.length, before + 1) : 1;
  return { ...boxes, [card]: { box, due: daysLater(day, REST[box - 1] ?? 1) } };
};

/** Of what is due the lowest box first, since that was got wrong; then what has rested longest, then as written. */
const dueCards = (cards: readonly Card[], boxes: Boxes, day: Day): readonly Card[] =>
  cards
    .flatMap((card) => {
      const place = boxes[card.id];
      return place !== undefined && place.due <= day ? [{ card, key: `${place.box} ${place.due}` }] : [];
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ card }) => card);

/** A topic after the other, so that three cards of one sitting are about three things. */
const inTurn = (cards: readonly Card[]): readonly Card[] => {
  const nth = (card: Card): number => cards.filter(({ topic }) => topic === card.topic).indexOf(card);
  return cards.toSorted((a, b) => nth(a) - nth(b));
};

/** What comes next, in its order; empty where all is known for today. */
export const queue = (cards: readonly Card[], boxes: Boxes, day: Day): readonly Card[] => [
  ...dueCards(cards, boxes, day),
  ...inTurn(cards.filter(({ id }) => boxes[id] === undefined)),
];

/** The day on which the next card comes; null where none rests. */
export const nextDay = (cards: readonly Card[], boxes: Boxes): Day | null =>
  cards.flatMap(({ id }) => boxes[id]?.due ?? []).toSorted()[0] ?? null;

const BASE = 16_777_619;

/** A number that hangs on nothing but the text (FNV-1a). */
const mixed = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), BASE) >>> 0, 2_166_136_261);

/** Another order every day, and the same on every machine: whoever learns the place of an answer has learned nothing. */
export const shuffled = ({ id, choices }: Pick<Card, 'id' | 'choices'>, day: Day): readonly string[] =>
  choices.toSorted((a, b) => mixed(`${day} ${id} ${a}`) - mixed(`${day} ${id} ${b}`));

const isPlace = (value: unknown): value is Place => {
  const { box, due } = (value ?? {}) as { readonly box?: unknown; readonly due?: unknown };
  return Number.isInteger(box) && typeof due === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(due);
};

/** The boxes as the file holds them; empty where it holds anything else, since nothing is lost by practising again. */
export const readBoxes = (text: string | null): Boxes => {
  try {
    const { cards } = JSON.parse(text ?? '{}') as { readonly cards?: Readonly<Record<string, unknown>> };
    return Object.fromEntries(
      Object.entries(cards ?? {}).flatMap(([id, place]) => (isPlace(place) ? [[id, place]] : [])),
    );
  } catch {
    return {};
  }
};

export const writeBoxes = (boxes: Boxes): string => `${JSON.stringify({ format: 1, cards: boxes }, null, 2)}\n`;
