import type { Entry } from '../../src/lib/entry/entry.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content, Page } from '../source/content.ts';
import type { Scope } from './check.ts';
import { checkSearch } from './search.ts';

/** Searches for the pages that changed, and for the neighbours of entries: a change can take a symptom away from another entry. */
export async function checkChangedSearch(content: Content, { isChanged }: Scope): Promise<Problem[]> {
  const { entries, questions, guides, topics } = content;
  const changed = entries.filter(({ file }) => isChanged(file.path));
  const others = [...questions, ...guides, ...topics].filter(({ file }) => isChanged(file.path));
  if (changed.length === 0 && others.length === 0) return [];
  const slugs = new Set([
    ...changed.flatMap(({ slug, data }) => [slug, ...neighbours(data)]),
    ...others.map(({ slug }) => slug),
  ]);
  const names = new Set(changed.map(({ slug }) => slug));
  const naming = ({ data }: Page<Entry>) => neighbours(data).some((slug) => names.has(slug));
  for (const page of entries) if (naming(page)) slugs.add(page.slug);
  const problems = await checkSearch(content, slugs);
  // Harmless logs are tried against every entry; what did not change was told when it did.
  const files = new Set([...entries, ...others].filter(({ slug }) => slugs.has(slug)).map(({ file }) => file.path));
  return problems.filter(({ file }) => files.has(file));
}

function neighbours({ related, alike }: Entry): string[] {
  return [...related, ...alike];
}
