import type { Problem } from '../../../src/lib/problem/problem.ts';
import type { Content } from '../../source/content.ts';
import { contentRules } from './all.ts';

/** Asks each rule of this folder about the content. */
export function* checkRules(content: Content): Iterable<Problem<string>> {
  for (const { id, check } of contentRules) for (const found of check(content)) yield { kind: id, ...found };
}
