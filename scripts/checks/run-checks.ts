import { inOrder, type Problem } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';
import { checks } from './all.ts';
import type { Scope } from './check.ts';

/** Everything that is wrong with a content, in the order of files and lines. */
export async function runChecks(content: Content, scope: Scope): Promise<Problem<string>[]> {
  const found: Problem<string>[] = [...content.problems];
  for (const check of checks) found.push(...(await check(content, scope)));
  return inOrder(found);
}
