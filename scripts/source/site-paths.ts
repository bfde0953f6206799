import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import GithubSlugger from 'github-slugger';
import { pagePath } from '../../src/lib/address/url.ts';
import { partsOf } from '../../src/lib/entry/parts.ts';
import { projectRoot } from '../command/project-root.ts';
import type { Content } from './content.ts';
import { markdownOf } from './markdown.ts';
import { nodesOf } from './nodes.ts';
import type { SourceFile } from './source-file.ts';

let files: ReadonlySet<string> | undefined;

/** Paths of the site that are no page of the content: routes without parameters, and files of `public/`. */
export function otherPaths(): ReadonlySet<string> {
  files ??= new Set([
    ...globSync('**/*', { cwd: resolve(projectRoot, 'public') }).map((file) => `/${file.replaceAll('\\', '/')}`),
    ...globSync('**/*.{astro,ts}', { cwd: resolve(projectRoot, 'src/pages') })
      .filter((file) => !file.includes('['))
      .map((file) => routeOf(file.replaceAll('\\', '/'))),
  ]);
  return files;
}

function routeOf(file: string): string {
  if (file.endsWith('.ts')) return `/${file.replace(/\.ts$/, '')}`;
  return `/${file.replace(/(?:index)?\.astro$/, '')}/`.replace(/\/\/$/, '/');
}

/** The anchors of each page whose file can be read, by its path. */
export function anchorsOf({ files: pages, entries }: Content): (path: string) => ReadonlySet<string> | undefined {
  const byPath = new Map(pages.map((file) => [pagePath(file.place), file]));
  const bySlug = new Map(entries.map((page) => [page.slug, page.data]));
  return (path) => {
    const file = byPath.get(path);
    if (!file) return undefined;
    const data = file.place.kind === 'entry' ? bySlug.get(file.place.slug) : undefined;
    if (file.place.kind === 'entry' && !data) return undefined;
    const parts = data ? (['before', 'after', 'end'] as const).flatMap((place) => partsOf(data, place)) : [];
    return new Set([...headings(file), ...(fixed[file.place.kind] ?? []), ...parts.map(({ id }) => id)]);
  };
}

/** What the templates give their own parts. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  entry: ['why'],
  topic: ['before', 'checkpoint', 'errors', 'entries', 'commands', 'errata', 'lectures', 'catch-up'],
  question: ['related'],
};

function* headings(file: SourceFile): Iterable<string> {
  const slugger = new GithubSlugger();
  for (const node of nodesOf(markdownOf(file)))
    if (node.type === 'heading')
      yield slugger.slug([...nodesOf(node)].map((inner) => ('value' in inner ? inner.value : '')).join(''));
}
