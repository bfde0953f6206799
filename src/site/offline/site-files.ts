import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isImmutable, type KeptFile } from './offline-files.ts';
import type { Page } from './pack.ts';

/** Above so many entries the worker keeps the frame, the search and what is visited: all pages would be too much. */
export const mostEntries = 1000;

/** Pages that few people open and that are long: kept when visited. */
const longPages = ['a-z/**'];

/** Every page that the worker packs, below the limit all but the long ones. Paths are those of the addresses. */
export function packedPages(dir: string, isWhole: boolean): Page[] {
  return globSync('**/*.html', { cwd: dir, exclude: isWhole ? longPages : [...longPages, 'e/**'] })
    .map(toAddress)
    .toSorted()
    .map((path) => [
      path,
      readFileSync(resolve(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
    ]);
}

/** The address of a file below the site's base: a page's `index.html` goes without its name. */
function toAddress(file: string): string {
  return file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '');
}

/** The files that a version is not whole without: styles, scripts, the index, the checker's data, the packs. */
export function firstFiles(dir: string): KeptFile[] {
  const files = listFiles(
    dir,
    ['_astro/**', 'search/*.{json,txt}', 'offline/pages/*.json', '*.{svg,js,webmanifest}'],
    () => true,
  );
  // What a paste needs comes first: on a slow line the rest takes half a minute, and somebody may be waiting.
  const rank = ({ url }: KeptFile) => (url.startsWith('search/') ? 0 : url.startsWith('_astro/') ? 1 : 2);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** What is kept on a visit or by "Save for offline": full-text search, the texts and scripts to copy, long pages. */
export function laterFiles(dir: string, isWhole: boolean): KeptFile[] {
  const fullText = ['pagefind/pagefind{,-worker}.js', 'pagefind/pagefind-entry.json', 'pagefind/*.pagefind'];
  const chunks = ['pagefind/*.pf_meta', 'pagefind/fragment/*', 'pagefind/index/*'];
  // The support board's replies are a program's file too.
  const texts = ['topics/**/*.txt', 'catch-up/*', 'icons/*', ...(isWhole ? ['api/entries.json'] : [])];
  const patterns = [...fullText, ...texts, ...(isWhole ? [...chunks, ...longPages.map((at) => `${at}/*.html`)] : [])];
  // The many chunks of the full-text index carry their content's hash in their names; a digest each would double sw.js.
  return listFiles(dir, patterns, (file) => !isImmutable(file));
}

/** Files of the built site by pattern; whose content is told by their name need no digest. */
function listFiles(dir: string, patterns: string[], isChecked: (file: string) => boolean): KeptFile[] {
  return globSync(patterns, { cwd: dir, exclude: ['sw.js'], withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(dir, resolve(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted()
    .map((file) => ({ url: toAddress(file), ...(isChecked(file) && { digest: digest(dir, file) }) }));
}

/** What the browser checks a download against. */
function digest(dir: string, url: string): string {
  return `sha256-${createHash('sha256')
    .update(readFileSync(resolve(dir, url)))
    .digest('base64')}`;
}
