import type { Reporter } from './reporter.ts';

/**
 * Workflow commands, which GitHub shows as annotations at their lines.
 * Escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = (problems) =>
  problems.map(({ file, line, column, severity, kind, message }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(kind)}`;
    return `::${severity} ${place}::${data(message)}`;
  });

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
