/** What a file below `content/` is, told by its folder alone. `slug` is the file's name without `.md`, not yet checked. */
export type Place =
  | { readonly kind: 'entry'; readonly topic: string; readonly slug: string }
  | { readonly kind: 'topic'; readonly slug: string }
  | { readonly kind: 'guide'; readonly slug: string }
  | { readonly kind: 'question'; readonly slug: string };

/** Reads the place from a path below `content/`, with forward slashes; nothing where no page belongs. */
export function placeOf(path: string): Place | undefined {
  if (path === 'index.md') return { kind: 'guide', slug: 'index' };
  const [, folder, rest] = /^(entries|topics|guides|questions)\/(.+)\.md$/s.exec(path) ?? [];
  if (rest === undefined) return undefined;
  const parts = rest.split('/');
  const [first = '', second] = parts;
  if (folder === 'entries') {
    return parts.length === 2 && second !== undefined ? { kind: 'entry', topic: first, slug: second } : undefined;
  }
  if (parts.length > 1) return undefined;
  return { kind: kinds[folder as keyof typeof kinds], slug: first };
}

const kinds = { topics: 'topic', guides: 'guide', questions: 'question' } as const;
