import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
    setupFiles: ['./test/support/fixed-seed.ts'],
    // Some tests start the built program on a machine that is busy with the others.
    testTimeout: 20_000,
  },
});
