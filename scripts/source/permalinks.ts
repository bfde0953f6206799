import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shownPath } from './content.ts';

/** A line of `permalinks.txt` that names a slug. Lines count from 1; `text` is the line as it stands there. */
export type Permalink = { readonly slug: string; readonly line: number; readonly text: string };

/** Every slug ever published, in the order of publication; nothing where a content folder keeps no such list. */
export async function readPermalinks(root: string): Promise<{ file: string; links: Permalink[] } | undefined> {
  const path = resolve(root, 'permalinks.txt');
  try {
    const lines = (await readFile(path, 'utf8')).split('\n');
    const links = lines.flatMap((text, index) => {
      const slug = text.trim();
      return slug === '' || slug.startsWith('#') ? [] : [{ slug, line: index + 1, text }];
    });
    return { file: shownPath(path), links };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
