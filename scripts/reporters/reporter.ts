import type { ReportedProblem } from '../../src/lib/problem/problem.ts';

/** Turns a report into the lines that are printed. */
export type Reporter = (problems: readonly ReportedProblem[]) => string[];
