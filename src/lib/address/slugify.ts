/** The nearest slug to a text; empty when it has no Latin letter or digit. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * A slug for a new entry: the words of its title that tell it from others, and the topic in front or a number behind
 * where that slug is taken.
 */
export function proposeSlug(title: string, topic: string, taken: ReadonlySet<string>): string {
  const words = slugify(title.replace(/<[a-z-]+>/g, ' ').replace(/['’]/g, '')).split('-');
  const telling = words.filter((word) => word !== '' && !fillers.has(word));
  let slug = '';
  for (const word of telling.length > 0 ? telling : words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 48 || longer.split('-').length > 6) break;
    slug = longer;
  }
  if (slug === '') slug = words.join('-') === '' ? 'new-error' : words.join('-').slice(0, 48).replace(/-+$/, '');
  if (!taken.has(slug)) return slug;
  const base = slug.startsWith(`${topic}-`) || taken.has(`${topic}-${slug}`) ? slug : `${topic}-${slug}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const fillers: ReadonlySet<string> = new Set(
  'a an the of to in on at for from by with and or is are was were be been has have had this that it its as error'.split(
    ' ',
  ),
);
