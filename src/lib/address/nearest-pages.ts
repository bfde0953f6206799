import { distance } from '../text/distance.ts';

/** At most so many addresses are suggested. */
const most = 5;
/** The share of a slug's words that stand in the wanted one at least. */
const leastShared = 0.5;

/**
 * The paths that are nearest to one that leads nowhere, the nearest first: cut off, mistyped, or with some of the words.
 * Only the last part counts, so that a right name in a wrong folder is found too.
 */
export function nearestPages(wanted: string, paths: readonly string[]): string[] {
  const slug = lastPart(wanted);
  if (slug.length < 3) return [];
  return paths
    .map((path) => ({ path, far: far(slug, lastPart(path)) }))
    .filter(({ far: own }) => own < 1)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ path }) => path);
}

/** How far a slug is from the wanted one: 0 is the same, 1 and more has nothing to do with it. */
function far(wanted: string, slug: string): number {
  if (slug === '') return 1;
  const errors = distance(wanted, slug, Math.ceil(slug.length / 4));
  if (errors <= slug.length / 4) return errors / slug.length;
  if (slug.startsWith(wanted)) return 0.3;
  const words = new Set(wanted.split('-'));
  const own = slug.split('-');
  const shared = own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
  return shared >= leastShared ? 1 - shared / 2 : 1;
}

function lastPart(path: string): string {
  const parts = path.split(/[?#]/, 1)[0]?.split('/').filter(Boolean) ?? [];
  return (parts.at(-1) ?? '')
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[\s_%]+/g, '-');
}
