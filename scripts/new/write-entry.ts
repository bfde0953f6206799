import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { shownPath } from '../source/content.ts';

/** Writes a new entry's file and puts its slug on the list of permanent addresses. Throws where the file exists. */
export async function writeEntry(root: string, topic: string, slug: string, text: string): Promise<string> {
  const path = resolve(root, 'entries', topic, `${slug}.md`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  await addPermalink(resolve(root, 'permalinks.txt'), slug);
  return shownPath(path);
}

/** A content folder without such a list gets none. */
async function addPermalink(path: string, slug: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined || text.split('\n').some((line) => line.trim() === slug)) return;
  await appendFile(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${slug}\n`);
}
