import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/** `file:line:column severity kind message`, which editors and terminals turn into links; always one line. */
export const cli: Reporter = (problems) =>
  problems.map(({ file, line, column, severity, kind, message }) =>
    visible(`${file}:${line}:${column} ${severity} ${kind} ${message}`),
  );
