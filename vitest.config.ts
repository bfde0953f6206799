import { defineConfig } from 'vitest/config';

// None of these tests changes what others see, so files share a worker; that and all cores take a third of the time.
const together = { isolate: false, maxWorkers: '100%' };

/** Tests that start commands, ours and cspell, as people start them. */
const commands = ['scripts/*.test.ts', 'scripts/{github,spelling}/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/test/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/*/**/*.test.ts'],
          exclude: ['**/*.site.test.ts', ...commands],
          // A test has to end, not to be quick: others may run beside it.
          testTimeout: 60_000,
          ...together,
        },
      },
      {
        test: {
          name: 'commands',
          include: commands,
          testTimeout: 30_000,
          ...together,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts', 'scripts/**/*.site.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
