import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { shownPath } from '../source/content.ts';

/** Writes a new entry's file. Throws where the file exists. */
export async function writeEntry(root: string, topic: string, slug: string, text: string): Promise<string> {
  const path = resolve(root, 'entries', topic, `${slug}.md`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  return shownPath(path);
}
