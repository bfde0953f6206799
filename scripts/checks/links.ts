import { slugify } from '../../src/lib/address/slugify.ts';
import { nearest } from '../../src/lib/problem/nearest.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import type { Content, Outline, Page } from '../source/content.ts';
import { positionOf } from '../source/source-file.ts';

/** `related`, `alike` and `replacedBy` name other entries that exist; `alike` holds on both sides. */
export function* checkLinks(content: Content): Iterable<Problem> {
  const names = entryNames(content);
  const bySlug = new Map(content.outlines.map((entry) => [entry.slug, entry]));
  for (const entry of content.outlines) {
    for (const { slug, path } of references(entry.data)) {
      const found = problemOf(slug, path, entry, bySlug.get(slug), names);
      if (found) yield { file: entry.file.path, position: positionOf(entry.file, path), ...found };
    }
  }
}

function problemOf(
  slug: string,
  path: (string | number)[],
  entry: Page<Outline>,
  other: Page<Outline> | undefined,
  names: ReturnType<typeof entryNames>,
): Pick<Problem, 'kind' | 'message' | 'suggestion'> | undefined {
  if (slug === entry.slug)
    return { kind: 'link-self', message: `the entry names itself in “${String(path[0])}”; remove its own slug` };
  if (!names.exists(slug)) return { kind: 'link-dead', ...names.unknown(slug) };
  const successor = other?.data.status === 'retired' ? other.data.replacedBy : undefined;
  if (successor !== undefined && successor !== entry.slug && names.exists(successor))
    return {
      kind: 'link-dead',
      message: `the entry “${slug}” is retired; write “${successor}”, which took its place`,
      suggestion: successor,
    };
  if (path[0] !== 'alike' || !other || other.data.alike.includes(entry.slug)) return undefined;
  const message = `“${entry.slug}” is alike “${other.slug}”, but not the other way round; add “${entry.slug}” to alike in ${other.file.path}`;
  return { kind: 'alike-one-sided', message };
}

/** The slugs that a link may name, and what to say of another one. Entries with problems exist all the same. */
export function entryNames({ names }: Content) {
  const slugs = new Set(names.flatMap(({ place }) => (place.kind === 'entry' ? [place.slug] : [])));
  const renamed = new Map(names.flatMap(({ place, formerly }) => formerly.map((old) => [old, place.slug] as const)));
  return {
    exists: (slug: string) => slugs.has(slug),
    unknown(slug: string): { message: string; suggestion: string | undefined } {
      const now = renamed.get(slug);
      if (now !== undefined)
        return { message: `the entry “${slug}” is called “${now}” now; write that`, suggestion: now };
      const bare = slugify(slug.replace(/^.*\/e\/|\/$|\.md$/g, ''));
      if (slugs.has(bare)) return { message: `“${slug}” is not a bare slug; write “${bare}”`, suggestion: bare };
      const suggestion = nearest(bare, [...slugs]);
      const instead =
        suggestion === undefined
          ? 'write the slug of an existing entry, or remove it'
          : `did you mean “${suggestion}”?`;
      return { message: `there is no entry “${slug}”; ${instead}`, suggestion };
    },
  };
}

function references(data: Outline): { slug: string; path: (string | number)[] }[] {
  const lists = (['related', 'alike'] as const).flatMap((key) =>
    data[key].map((slug, index) => ({ slug, path: [key, index] })),
  );
  return data.replacedBy === undefined ? lists : [...lists, { slug: data.replacedBy, path: ['replacedBy'] }];
}
