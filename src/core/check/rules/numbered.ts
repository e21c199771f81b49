/** number-mismatch: what goes by a number, a route, a room or an invoice, goes by another than the confirmed one. */
import type { Facts } from '../model.ts';
import type { Span } from '../prose.ts';

/** `route 12`, in the text it was given; `of` says what goes by the number. */
export type Numbered = Span & { readonly of: string; readonly number: string };

type Known = { readonly of: string; readonly number: string };

const knownOf = ({ confirmed }: Facts, numbered: (low: string) => readonly Numbered[]): readonly Known[] =>
  [...confirmed].flatMap(([name, values]) =>
    values.flatMap((value) => [
      ...numbered(String(value).toLowerCase()),
      ...numbered(`${name} ${String(value)}`.toLowerCase().replaceAll('_', ' ')),
    ]),
  );

/** Numbers under which nothing confirmed goes, where what is confirmed stands nowhere. */
export const numberedMisses = (
  low: string,
  facts: Facts,
  numbered: (low: string) => readonly Numbered[],
): readonly Span[] => {
  const lost = knownOf(facts, numbered).filter(({ number }) => !low.includes(number));
  if (lost.length === 0) return [];
  return numbered(low).filter((one) => lost.some(({ of }) => of === one.of));
};
