import type { Problem } from '../../../src/lib/problem/problem.ts';
import type { Content } from '../../source/content.ts';
import { entryRules } from './index.ts';

/** Asks each rule about each entry. */
export function* checkEntryRules({ entries }: Pick<Content, 'entries'>): Iterable<Problem<string>> {
  for (const page of entries)
    for (const { id, check } of entryRules)
      for (const fault of check(page)) yield { file: page.file.path, kind: id, ...fault };
}
