import { wholeFile } from '../../../src/lib/problem/problem.ts';
import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

export const slugDuplicate: ContentRule = {
  id: 'slug-duplicate',
  severity: 'error',
  title: 'Two entries or questions with the same slug',
  fix: 'Rename the newer file: a slug is an address and belongs to one page.',
  bad: [
    { slug: 'pod-hangs', fields: { topic: 'docker' } },
    { slug: 'pod-hangs', fields: { topic: 'kubernetes' } },
  ],
  // Also among the names that entries had before.
  *check({ files, entries }) {
    const owners = new Map<string, string>();
    for (const { place, path } of files) {
      if (place.kind !== 'entry' && place.kind !== 'question') continue;
      const owner = owners.get(place.slug);
      if (owner === undefined) owners.set(place.slug, path);
      else yield { file: path, position: wholeFile, message: taken(place.slug, owner) };
    }
    const former = new Map<string, string>();
    for (const { data, file } of entries) {
      for (const [index, slug] of (data.formerly ?? []).entries()) {
        const owner = owners.get(slug) ?? former.get(slug);
        former.set(slug, file.path);
        if (owner === undefined) continue;
        yield { file: file.path, position: positionOf(file, ['formerly', index]), message: taken(slug, owner) };
      }
    }
  },
};

function taken(slug: string, owner: string): string {
  return `the slug “${slug}” belongs to ${owner}; give this one another name, or put what is new into that entry`;
}
