import { closest } from 'fastest-levenshtein';
import type { Link, Root } from 'mdast';
import type { Entry } from '../../src/lib/entry/entry.ts';
import { entryPath, guidePath, topicPath } from '../../src/lib/entry/url.ts';
import type { Position, Problem } from '../../src/lib/problem/problem.ts';
import type { Content, Page } from '../content/content.ts';
import { parseMarkdown } from '../content/markdown.ts';
import { nodesOf } from '../content/nodes.ts';
import { positionOf, type SourceFile } from '../content/source-file.ts';

/** Links between entries, topics and guides lead somewhere; `alike` holds on both sides. */
export function* checkLinks({ files, entries }: Content): Iterable<Problem> {
  const slugs = files.flatMap(({ place }) => (place.kind === 'entry' ? [place.slug] : []));
  const known = new Set(slugs);
  const renamed = new Map(
    entries.flatMap(({ slug, data }) => (data.formerly ?? []).map((old) => [old, slug] as const)),
  );
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const dead = (file: SourceFile, position: Position, slug: string): Problem => {
    const suggestion = renamed.get(slug) ?? (slugs.length > 0 ? closest(slug, slugs) : undefined);
    const what = renamed.has(slug) ? `the entry “${slug}” has another name now` : `there is no entry “${slug}”`;
    const instead =
      suggestion === undefined
        ? 'remove the link'
        : renamed.has(slug)
          ? `write “${suggestion}”`
          : `did you mean “${suggestion}”?`;
    return {
      file: file.path,
      position,
      kind: 'link-dead',
      message: `${what}; ${instead}`,
      ...(suggestion !== undefined && { suggestion }),
    };
  };

  for (const entry of entries) {
    for (const { slug, path } of references(entry.data)) {
      const position = positionOf(entry.file, path);
      if (slug === entry.slug) {
        const message = `the entry names itself in “${String(path[0])}”; remove its own slug`;
        yield { file: entry.file.path, position, kind: 'link-self', message };
      } else if (!known.has(slug)) yield dead(entry.file, position, slug);
      else if (path[0] === 'alike') yield* oneSided(entry, bySlug.get(slug), position);
    }
  }

  const pages = new Set(
    files.map(({ place }) => (place.kind === 'topic' ? topicPath(place.slug) : guidePath(place.slug))),
  );
  for (const file of files) {
    for (const { url, position } of linksIn(parseMarkdown(file.text), file)) {
      if (!/^(https?:|mailto:|[/#])/i.test(url)) {
        const message = `the link “${url.slice(0, 60)}” is neither https://… nor a path on this site that begins with /`;
        yield { file: file.path, position, kind: 'link-unsafe', message };
        continue;
      }
      if (!url.startsWith('/') || url.startsWith('//')) continue;
      const path = url.replace(/[#?].*$/s, '');
      const [, slug] = /^\/e\/([^/]*)\/?$/.exec(path) ?? [];
      if (slug !== undefined) {
        if (!known.has(slug)) yield dead(file, position, slug);
        else if (path !== entryPath(slug))
          yield {
            file: file.path,
            position,
            kind: 'link-dead',
            message: `the link lacks its slash at the end; write ${entryPath(slug)}`,
            suggestion: entryPath(slug),
          };
      } else if (/^\/(topics|guides)\//.test(path) && !pages.has(path)) {
        const suggestion = closest(path, [...pages]);
        const message = `there is no page ${path}; did you mean ${suggestion}?`;
        yield { file: file.path, position, kind: 'link-dead', message, suggestion };
      }
    }
  }
}

function references(data: Entry): { slug: string; path: (string | number)[] }[] {
  const lists = (['related', 'alike'] as const).flatMap((key) =>
    data[key].map((slug, index) => ({ slug, path: [key, index] })),
  );
  return data.replacedBy === undefined ? lists : [...lists, { slug: data.replacedBy, path: ['replacedBy'] }];
}

function* oneSided(entry: Page<Entry>, other: Page<Entry> | undefined, position: Position): Iterable<Problem> {
  if (!other || other.data.alike.includes(entry.slug)) return;
  const message = `“${entry.slug}” is alike “${other.slug}”, but not the other way round; add “${entry.slug}” to alike in ${other.file.path}`;
  yield { file: entry.file.path, position, kind: 'alike-one-sided', message };
}

function* linksIn(root: Root, file: SourceFile): Iterable<{ url: string; position: Position }> {
  for (const node of nodesOf(root)) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    const { url, position } = node as Link;
    yield { url, position: file.lines.at(position?.start.offset ?? 0) };
  }
}
