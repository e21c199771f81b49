// Times things fairly: every round runs every case once, in a fresh random order, so that a busy minute hurts all alike.
const shuffled = (items) => {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
};

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

/** Half of all runs lie this close to the median. */
export const spread = (numbers) => {
  const centre = median(numbers);
  return median(numbers.map((number) => Math.abs(number - centre)));
};

/** `cases` is [{ name, run }], `run` gives milliseconds. One round first warms the disk cache and is not counted. */
export const interleaved = (cases, rounds) => {
  const times = new Map(cases.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of shuffled(cases)) {
      const ms = run();
      if (round >= 0) times.get(name).push(ms);
    }
  }
  return cases.map(({ name }) => ({ name, median: median(times.get(name)), spread: spread(times.get(name)) }));
};

/** Rows of name, median, spread and the ratio to the row named `base`. */
export const table = (title, rows, base) => {
  const unit = rows.find(({ name }) => name === base).median;
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    (row) =>
      `  ${row.name.padEnd(width)}  ${row.median.toFixed(1).padStart(8)} ms  ± ${row.spread.toFixed(1).padStart(5)}  ${(row.median / unit).toFixed(2).padStart(6)}x`,
  );
  return [title, ...lines, ''].join('\n');
};
