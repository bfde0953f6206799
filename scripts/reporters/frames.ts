import { styleText } from 'node:util';
import { type Problem, report } from '../../src/lib/problem/problem.ts';
import { allRules } from '../checks/rules/all.ts';
import { cli } from './cli.ts';
import { visible } from './visible.ts';

/**
 * For a person at a terminal: the same line for each problem as the `cli` reporter prints, below it the line of the file
 * with its place underlined, and a free line between files. Added lines begin with a space, so that no program takes
 * them for a problem. `read` gives the text of a file that can be read.
 */
export function frames(problems: readonly Problem<string>[], read: (file: string) => string | undefined): string[] {
  let last = problems[0]?.file;
  return problems.flatMap((problem) => {
    const gap = problem.file === last ? [] : [''];
    last = problem.file;
    return [...gap, ...cli([report(problem, allRules)]), ...frame(problem, read)];
  });
}

function frame(
  { file, position, suggestion, certain }: Problem<string>,
  read: (file: string) => string | undefined,
): string[] {
  if (position.kind !== 'at') return [];
  const text = read(file)?.split(/\r?\n/)[position.line - 1];
  if (text === undefined || text.trim() === '') return [];
  const column = position.column - 1;
  const length = Math.min(Math.max(position.length ?? 1, 1), Math.max(text.length - column, 1));
  // Long lines are cut around the place.
  const start = text.length <= width ? 0 : Math.max(0, column - 40);
  const shown = text.slice(start, start + width);
  const number = String(position.line);
  const margin = ' '.repeat(number.length);
  const before = shown.slice(0, column - start).replace(/[^\t]/g, ' ');
  const mark = '^'.repeat(Math.max(1, Math.min(length, width - (column - start))));
  const fix = suggestion === undefined ? '' : ` ${suggestion === '' ? 'nothing' : suggestion}`;
  const how = certain ? styleText('dim', '  (--fix does this)') : '';
  return [
    `  ${styleText('dim', `${number} │`)} ${visible(shown)}`,
    `  ${styleText('dim', `${margin} │`)} ${before}${styleText('red', mark)}${fix}${how}`,
  ];
}

/** Characters of a line that are shown. */
const width = 110;
