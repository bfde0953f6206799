import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf } from '../hosting/files-of.ts';

/** What a build wrote: megabytes and files of all, and how many of them are the full-text index. */
export type Output = { readonly megabytes: number; readonly files: number; readonly searchMegabytes: number };

/** Sums up a built folder. */
export async function outputOf(folder: string): Promise<Output> {
  let bytes = 0;
  let searchBytes = 0;
  const files = await filesOf(folder);
  for (const file of files) {
    const { size } = await stat(resolve(folder, file));
    bytes += size;
    if (file.startsWith('pagefind/')) searchBytes += size;
  }
  return { megabytes: bytes / 1e6, files: files.length, searchMegabytes: searchBytes / 1e6 };
}

/** The mean brotli bytes of the entries' HTML: at most 200 pages, evenly taken. */
export async function htmlBytes(folder: string, slugs: readonly string[]): Promise<number> {
  const step = Math.max(1, Math.floor(slugs.length / 200));
  const sample = slugs.filter((_, at) => at % step === 0);
  let sum = 0;
  for (const slug of sample) sum += brotliSize(await readFile(resolve(folder, 'e', slug, 'index.html')));
  return sum / sample.length;
}

/** The length of bytes as brotli at level 11 sends them, which is what hosts store ready made. */
function brotliSize(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}
