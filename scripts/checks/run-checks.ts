import { inOrder, type Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';
import { checks } from './all.ts';
import type { Scope } from './check.ts';

/** Everything that is wrong with a content, in the order of files and lines. */
export async function runChecks(content: Content, scope: Scope): Promise<Problem<string>[]> {
  const found: Problem<string>[] = [...content.problems];
  for (const check of checks) found.push(...(await check(content, scope)));
  return inOrder(withoutEchoes(found));
}

/** What the search misses at a line that is wrong by itself is a consequence of that, and not told as well. */
function withoutEchoes(found: readonly Problem<string>[]): Problem<string>[] {
  const place = ({ file, position }: Problem<string>) => `${file}:${position.kind === 'at' ? position.line : 0}`;
  const causes = new Set(found.filter(({ kind }) => !searched.has(kind)).map(place));
  return found.filter((problem) => !searched.has(problem.kind) || !causes.has(place(problem)));
}

const searched: ReadonlySet<string> = new Set([
  'symptom-lost',
  'symptom-shared',
  'symptom-weak',
  'symptom-harmless',
  'ask-lost',
]);
