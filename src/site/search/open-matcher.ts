import { openIndex } from '../../lib/symptom/open.ts';
import { openShards } from '../../lib/symptom/open-shards.ts';
import type { Read } from '../../lib/symptom/reading/reading.ts';
import type { Matcher, ShardedMatcher } from '../../lib/symptom/types.ts';

/** Where a part of an index in many files lies, beside the index and without `.json`. */
export function shardName(index: string, name: string): string {
  return `${index}/${name}`;
}

/**
 * Loads the index at an address and opens it, whether it is one file or the core of many.
 * @throws {Error} where it cannot be had; the matcher of many files rejects where a part cannot
 */
export async function openMatcher(
  url: string,
  read: Read,
  get: typeof fetch = fetch,
): Promise<Matcher | ShardedMatcher> {
  const text = await fetchText(url, get);
  if (text === undefined) throw new Error(`${url}: not found`);
  if (!('termFiles' in JSON.parse(text))) return openIndex(text, read);
  const folder = url.replace(/\.json$/, '');
  return openShards(text, (name) => fetchText(`${shardName(folder, name)}.json`, get), read);
}

/** The text at an address; nothing where there is none, as for words that no entry has. */
async function fetchText(url: string, get: typeof fetch): Promise<string | undefined> {
  const response = await get(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
