import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/** Paths below a folder, with forward slashes, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, resolve(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();
}
