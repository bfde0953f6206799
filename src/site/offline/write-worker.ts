import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { securityHeaders } from '../security/headers.ts';
import type { OfflineFiles } from './offline-files.ts';
import { frameParts, packPages } from './pack.ts';
import { firstFiles, laterFiles, mostEntries, packedPages } from './site-files.ts';

/** The pack of the pages that belong to no group. */
const others = 'site';

/**
 * Writes the packs and the worker that keeps a built site on the reader's device.
 * @param dir the built site
 * @param groups the name of the pack of each page that has one of its own, by its path; all others share one
 * @param limit how many such pages a site may have to be kept whole
 */
export async function writeWorker(
  dir: string,
  groups: ReadonlyMap<string, string>,
  limit: number = mostEntries,
): Promise<OfflineFiles> {
  const isWhole = groups.size <= limit;
  const pages = Map.groupBy(packedPages(dir, isWhole), ([path]) => (isWhole && groups.get(path)) || others);
  rmSync(resolve(dir, 'offline/pages'), { recursive: true, force: true });
  mkdirSync(resolve(dir, 'offline/pages'), { recursive: true });
  // Single pages of other kinds have less in common; they use the frame but do not make it.
  const frame = frameParts([...pages].flatMap(([name, group]) => (name === others ? [] : [group])));
  const frameFile = write(dir, 'frame', frame);
  const packs: Record<string, readonly string[]> = {};
  for (const [name, group] of pages) packs[write(dir, name, packPages(group, frame))] = group.map(([path]) => path);

  const [first, later] = [firstFiles(dir), laterFiles(dir, isWhole)];
  const content = { first, frame: frameFile, packs, later, isWhole, headers: securityHeaders };
  const files: OfflineFiles = { version: hash(JSON.stringify(content)), ...content };
  writeFileSync(resolve(dir, 'sw.js'), await workerCode(files));
  return files;
}

/** Writes a file under a name that changes with its content; gives its address. */
function write(dir: string, name: string, data: unknown): string {
  const text = JSON.stringify(data);
  const url = `offline/pages/${name}.${hash(text)}.json`;
  writeFileSync(resolve(dir, url), text);
  return url;
}

async function workerCode(files: OfflineFiles): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { OFFLINE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      // One classic script: a browser that has service workers may still lack modules in them.
      lib: { entry: resolve(import.meta.dirname, 'worker/worker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const chunks = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('the worker did not become one file');
  return chunk.code;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
