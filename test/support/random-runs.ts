/** The random operator's runs of one playbook, in all languages: each ends, and nothing it read on the way was flawed. */
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { chance } from './random.ts';
import { type RunOptions, runAtRandom } from './random-operator.ts';
import { readersIn } from './reading.ts';
import { shippedContent } from './shipped.ts';

/** Runs a language; SEEDS=200 for the long round, which takes some minutes. */
const SEEDS = Number(env['SEEDS'] ?? 50);

/** Declares the runs as tests. */
export const randomRuns = (playbook: string): void => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
  describe.each(LANGS)(`${playbook} by anybody, in %s`, async (lang) => {
    const content = await shippedContent();
    const reader = await readersIn(content, lang);
    const run = (seed: number): { readonly end: string | null; readonly commands: number; readonly texts: number } => {
      const { look, texts } = reader();
      const options: RunOptions = { content, playbook, lang, by: chance(seed), watch: look };
      const { desk, commands } = runAtRandom(options);
      return { end: desk.state().outcome, commands, texts: texts() };
    };

    it('comes to an end from wherever it got to, and reads well all the way', { timeout: 600_000 }, () => {
      const runs = seeds.map(run);
      const sum = (of: (one: (typeof runs)[number]) => number): number =>
        runs.reduce((total, one) => total + of(one), 0);
      console.log(
        `${playbook} ${lang}: ${runs.length} runs, ${sum((one) => one.commands)} commands, ${sum((one) => one.texts)} texts read, ` +
          `longest ${Math.max(...runs.map((one) => one.commands))}, ends ${[...new Set(runs.map((one) => one.end))].sort().join(' ')}`,
      );
      expect(seeds.filter((_, index) => runs[index]?.end === null)).toEqual([]);
      expect(reader().flaws()).toEqual([]);
    });
  });
};
