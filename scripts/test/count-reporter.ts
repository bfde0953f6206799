import type { Reporter, TestModule } from 'vitest/node';

/** Prints the true counts as the last line: `N passed, N failed`. A file that does not even load counts as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      const broken = tests.filter((test) => test.result().state === 'failed').length;
      failed += broken === 0 && module.state() === 'failed' ? 1 : broken;
    }
    // After the summary of the default reporter, which is written first.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
