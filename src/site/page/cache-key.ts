import { createHash } from 'node:crypto';
import type { Entry } from '../../lib/entry/entry.ts';
import { lookalikeData } from '../check/lookalike-data.ts';
import { getCourse } from '../collection/course.ts';
import { notice, support } from '../collection/data-files.ts';

/**
 * The keys by which Astro knows that an entry's page is the same as in the build before (for the code that makes it, see
 * ../integrations/code-digest.ts, and for a build that was ended, ../integrations/unfinished-build.ts). A key covers
 * everything of the content that the page shows: the entry, the entries that it names and that name it, the neighbours in
 * the sidebar, the topics, guides and small files whole. Other pages have no key: they are few and show a bit of
 * everything. A test compares a rebuild with a build from nothing.
 */
export async function cacheKeys(): Promise<(slug: string) => string | undefined> {
  const course = await getCourse();
  const { topics, guides, entries } = course;
  const frame = hash([topics, guides.map(({ slug, data }) => [slug, data]), notice, support, lookalikeData().path]);
  const neighbours = new Map(
    topics.map(({ slug }) => [slug, hash(course.entriesOf(slug).map((entry) => [entry.slug, entry.data.title]))]),
  );
  const own = new Map(entries.map((entry) => [entry.slug, hash(entry)]));
  const naming = new Map<string, string[]>();
  for (const { slug, data } of entries) {
    for (const other of named(data)) naming.set(other, [...(naming.get(other) ?? []), slug]);
  }
  return (slug) => {
    const entry = course.entry(slug);
    if (!entry) return undefined;
    const others = [...named(entry.data), ...(naming.get(slug) ?? [])].map((other) => own.get(other));
    return hash([frame, neighbours.get(entry.data.topic), own.get(slug), others]);
  };
}

function named({ related, alike, replacedBy }: Entry): string[] {
  return [...related, ...alike, ...(replacedBy === undefined ? [] : [replacedBy])];
}

function hash(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
