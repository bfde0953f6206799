import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './scripts/test/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.site.test.ts'],
          // No unit test changes what others see, so files share a worker; that and both cores take a third of the time.
          isolate: false,
          maxWorkers: '100%',
          // Some run the real commands, and machines that test are busy.
          testTimeout: 30_000,
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
