/** Owns the guess at what somebody meant: the closest known name, so that a typo is answered with the word itself. */

/** Typing errors between two words: a letter more, fewer, other, or two exchanged. */
const distance = (left: string, right: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = [...right, ''].map((_, index) => index);
  [...left].forEach((letter, y) => {
    const next = [y + 1];
    [...right].forEach((other, x) => {
      const same = letter === other ? 0 : 1;
      const swapped =
        y > 0 && x > 0 && letter === right[x - 1] && left[y - 1] === other ? (before[x - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1, (row[x] ?? 0) + same, swapped));
    });
    before = row;
    row = next;
  });
  return row[right.length] ?? 0;
};

const MAX_LENGTH = 64;

/** The known name closest to `found`; empty where none is close. */
export const nearest = (found: string, known: Iterable<string>): string => {
  const word = found.slice(0, MAX_LENGTH);
  const most = Math.max(1, Math.floor(word.length / 3));
  const close = [...known].map((name) => ({ name, far: distance(word, name) })).filter(({ far }) => far <= most);
  return close.sort((a, b) => a.far - b.far)[0]?.name ?? '';
};
