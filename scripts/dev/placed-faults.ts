import type { PlacedFault } from '../../src/lib/problem/placed-fault.ts';
import { type Problem, report } from '../../src/lib/problem/problem.ts';
import { allRules } from '../checks/rules/all.ts';

/** Problems with their places, for `npm run dev`. `read` gives the text of a file that can be read. */
export function placedFaults(
  problems: readonly Problem<string>[],
  read: (file: string) => string | undefined,
): PlacedFault[] {
  return problems.map((problem) => {
    const { file, line, column, severity, message } = report(problem, allRules);
    const lines = (read(file) ?? '').split(/\r?\n/);
    const { position } = problem;
    const text = position.kind === 'at' ? (lines[line - 1] ?? '') : '';
    const end = column - 1 + Math.max(1, (position.kind === 'at' && position.length) || 1);
    const source = [text.slice(0, column - 1), text.slice(column - 1, end), text.slice(end)] as const;
    return { file, line, severity, message, source, field: fieldAt(lines, line) };
  });
}

function fieldAt(lines: readonly string[], line: number): string {
  const end = lines.indexOf('---', 1);
  if (end !== -1 && line - 1 > end) return '';
  for (let at = line - 1; at > 0; at--) {
    const name = /^([A-Za-z]+):/.exec(lines[at] ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return 'title';
}
