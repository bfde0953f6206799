import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageError } from './command/usage-error.ts';
import { contentRoot, readContent, shownPath } from './source/content.ts';
import { readPermalinks } from './source/permalinks.ts';

const usage = `Usage: npm run freeze

Adds the slugs of entries that are not there yet to content/permalinks.txt, in the order in which they were added: part
of a release. Until then the main branch tells which addresses are published.`;

if (process.argv.length > 2) usageError('no argument is taken', usage);
const list = await readPermalinks(contentRoot);
if (!list) usageError('content/permalinks.txt is gone; restore it from the history', usage);
const listed = new Set(list.links.map(({ slug }) => slug));
const { entries } = await readContent();
const fresh = entries
  .filter(({ slug }) => !listed.has(slug))
  .toSorted((a, b) => a.data.added.localeCompare(b.data.added) || a.slug.localeCompare(b.slug))
  .map(({ slug }) => slug);
const path = resolve(contentRoot, 'permalinks.txt');
const end = (await readFile(path, 'utf8')).endsWith('\n') ? '' : '\n';
if (fresh.length > 0) await appendFile(path, `${end}${fresh.join('\n')}\n`);
console.log(`${fresh.length} added to ${shownPath(path)}`);
