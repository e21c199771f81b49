/** Chance for tests: the same seed, the same run. */
export type Chance = {
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly often: (share: number) => boolean;
};

/** Mulberry32: small, and even enough for choosing among a few. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: <T>(from: readonly T[]): T => {
      const found = from[below(from.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    often: (share) => next() < share,
  };
};
