import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import type { Content } from '../source/content.ts';
import { positionOf } from '../source/source-file.ts';

/** A slug belongs to one entry only, now and among the names that entries had before. */
export function* checkSlugs({ files, entries }: Content): Iterable<Problem> {
  const owners = new Map<string, string>();
  for (const { place, path } of files) {
    if (place.kind !== 'entry') continue;
    const owner = owners.get(place.slug);
    if (owner === undefined) owners.set(place.slug, path);
    else yield { file: path, position: wholeFile, kind: 'slug-duplicate', message: taken(place.slug, owner) };
  }
  const former = new Map<string, string>();
  for (const { data, file } of entries) {
    for (const [index, slug] of (data.formerly ?? []).entries()) {
      const owner = owners.get(slug) ?? former.get(slug);
      former.set(slug, file.path);
      if (owner === undefined) continue;
      yield {
        file: file.path,
        position: positionOf(file, ['formerly', index]),
        kind: 'slug-duplicate',
        message: taken(slug, owner),
      };
    }
  }
}

function taken(slug: string, owner: string): string {
  return `the slug “${slug}” belongs to ${owner}; give this one another name, or put what is new into that entry`;
}
