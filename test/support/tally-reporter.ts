/** Counts what really ran, for `.ci/run`: writes `{ passed, failed, skipped }` to the file that CRISIS_KIT_TALLY names. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

type Tally = { passed: number; failed: number; skipped: number };

const KEYS = { passed: 'passed', failed: 'failed', skipped: 'skipped', pending: 'skipped' } as const;

/** A file that could not even be collected has failed once, though no test of it ran. */
const brokenFiles = (modules: readonly TestModule[]): number =>
  modules.filter((each) => each.errors().length > 0).length;

const count = (modules: readonly TestModule[], loose: number): Tally => {
  const tally: Tally = { passed: 0, failed: loose + brokenFiles(modules), skipped: 0 };
  for (const each of modules) for (const test of each.children.allTests()) tally[KEYS[test.result().state]] += 1;
  return tally;
};

// Vitest makes a reporter with `new` from a file's default export.
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env['CRISIS_KIT_TALLY'];
    if (file) writeFileSync(file, JSON.stringify(count(modules, unhandled.length)));
  }
}
