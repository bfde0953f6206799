import type { Reporter } from './reporter.ts';

/** `file:line:column severity kind message`, which editors and terminals turn into links. */
export const cli: Reporter = (problems) =>
  problems.map(
    ({ file, line, column, severity, kind, message }) => `${file}:${line}:${column} ${severity} ${kind} ${message}`,
  );
