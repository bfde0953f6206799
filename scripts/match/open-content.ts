import { resolve } from 'node:path';
import { openShards } from '../../src/lib/symptom/open-shards.ts';
import { readAnyText } from '../../src/lib/symptom/reading/reading.ts';
import type { ShardedMatcher, SymptomShards } from '../../src/lib/symptom/types.ts';
import { projectRoot } from '../command/project-root.ts';
import { keep, readKept } from './kept.ts';
import { stateOf } from './state-of.ts';

/** Where what can be made again is kept: git does not know it. */
const cacheFolder = resolve(projectRoot, '.cache');

/** The code that decides what an index of the content is. */
const code = ['src/lib', 'scripts/source', 'scripts/match', 'package-lock.json'].map((path) =>
  resolve(projectRoot, path),
);

/**
 * Opens the content for matching. Reading it and building its index takes a second, so the index is kept; it is built
 * anew where the content or the code is another one, and whenever what was kept cannot be read. It is kept in pieces,
 * of which an answer takes the few that it needs.
 */
export async function openContent(
  content: string = resolve(projectRoot, 'content'),
  cache: string = cacheFolder,
): Promise<ShardedMatcher> {
  const file = resolve(cache, 'match-index.txt');
  // What is an answer on one day need not be one on the next.
  const today = new Date().toISOString().slice(0, 10);
  const state = `${today} ${stateOf([content, ...code])}`;
  let shards = readKept(file, state);
  if (shards === undefined) {
    // Not loaded where nothing is to be built: it brings the schemas and the readers of YAML and Markdown.
    const { buildContent } = await import('./build-content.ts');
    shards = await buildContent(content, today);
    keep(file, state, shards);
  }
  const { core, files }: SymptomShards = shards;
  return openShards(core, async (name) => files.get(name), readAnyText);
}
