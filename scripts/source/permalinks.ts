import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shownPath } from './content.ts';

/** A line of `permalinks.txt` that names a slug. Lines count from 1; `text` is the line as it stands there. */
type Permalink = { readonly slug: string; readonly line: number; readonly text: string };

/** The list of a content folder. */
export type Permalinks = {
  /** As it is reported. */
  readonly file: string;
  /** Every slug ever published, in the order of publication. */
  readonly links: readonly Permalink[];
  /** The first line that ends with CR LF. */
  readonly crlf: number | undefined;
};

/** Reads the list of every slug ever published; nothing where a content folder keeps none. */
export async function readPermalinks(root: string): Promise<Permalinks | undefined> {
  const path = resolve(root, 'permalinks.txt');
  try {
    const text = await readFile(path, 'utf8');
    const links = text.split(/\r?\n/).flatMap((text, index) => {
      const slug = text.trim();
      return slug === '' || slug.startsWith('#') ? [] : [{ slug, line: index + 1, text }];
    });
    const before = text.includes('\r\n') ? text.slice(0, text.indexOf('\r\n')) : undefined;
    return { file: shownPath(path), links, crlf: before?.split('\n').length };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
