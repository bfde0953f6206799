import { defineConfig } from 'vitest/config';

/**
 * What hangs ends some time. It says nothing of how fast a machine is: a test that measures counts work, bytes or
 * processor time, so a busy machine is only slower.
 */
const hang = 600_000;
const patient = { testTimeout: hang, hookTimeout: hang, expect: { poll: { timeout: 60_000 } } };

// None of these tests changes what others see, so files share a worker; that and all cores take a third of the time.
const together = { isolate: false, maxWorkers: '100%' };

/** Tests that start programs, ours and others, as people start them, or that read the whole content: seconds each. */
const commands = [
  'scripts/*.test.ts',
  'scripts/{github,manifest,schema,spelling}/*.test.ts',
  'scripts/fix/fix.test.ts',
  'scripts/source/markdown.test.ts',
];

export default defineConfig({
  test: {
    // The library is pure, so its tests can reach every line of it; what they do not reach is a case that nobody tried.
    coverage: {
      include: ['src/lib/**/*.ts'],
      exclude: ['**/*.test.ts', '**/fixtures/**', '**/*.cases.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
    reporters: ['default', './scripts/test/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...patient,
          include: ['src/**/*.test.ts', 'scripts/*/**/*.test.ts'],
          exclude: ['**/*.site.test.ts', ...commands],
          ...together,
        },
      },
      {
        test: {
          name: 'commands',
          ...patient,
          include: commands,
          ...together,
        },
      },
      {
        test: {
          name: 'site',
          ...patient,
          include: ['src/**/*.site.test.ts', 'scripts/**/*.site.test.ts'],
          // One browser at a time: two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
