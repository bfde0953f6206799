import { nearest } from '../../src/lib/problem/nearest.ts';
import { slugPattern } from '../../src/lib/schema/field-types.ts';
import { usageError } from '../command/usage-error.ts';
import type { Content } from '../source/content.ts';

/** The slug of an entry that exists, as it was typed; anything else ends the command. */
export function existingEntry(content: Content, typed: string | undefined, usage: string): string {
  const slug = bareSlug(typed);
  const slugs = content.outlines.map((page) => page.slug);
  if (slugs.includes(slug)) return slug;
  const near = nearest(slug, slugs);
  return usageError(
    `there is no entry “${slug}” that can be read${near === undefined ? '' : `; did you mean ${near}?`}`,
    usage,
  );
}

/** A slug that no entry has or had; anything else ends the command. */
export function freeSlug(content: Content, typed: string | undefined, usage: string): string {
  const slug = bareSlug(typed);
  if (!slugPattern.test(slug) || slug.length > 80)
    usageError(`“${slug}” is not a valid slug: lower-case letters a-z, digits and single hyphens, 80 at most`, usage);
  const owner = content.names.find(({ place, formerly }) => place.slug === slug || formerly.includes(slug));
  return owner ? usageError(`the slug ${slug} belongs to ${owner.path}`, usage) : slug;
}

/** `content/entries/docker/port-taken.md` and `/e/port-taken/` name the entry too. */
function bareSlug(typed = ''): string {
  return typed.replace(/\.md$|\/$/g, '').replace(/^.*\//, '');
}
