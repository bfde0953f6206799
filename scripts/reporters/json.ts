import type { Reporter } from './reporter.ts';

/** One JSON object a line. */
export const json: Reporter = (problems) => problems.map((problem) => JSON.stringify(problem));
