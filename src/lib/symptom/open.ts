import { answer, candidates, readQuery } from './match.ts';
import { openStore } from './store.ts';
import type { Matcher, SymptomIndex } from './types.ts';

/**
 * Opens an index for matching. Takes what `buildIndex` returned, or its JSON text.
 * @throws {Error} if it is no index of this format
 */
export function openIndex(serialised: SymptomIndex | string): Matcher {
  const index: SymptomIndex = typeof serialised === 'string' ? JSON.parse(serialised) : serialised;
  if (index.format !== 2) throw new Error('This is no symptom index of format 2: build it anew.');
  const store = openStore(index);
  return {
    version: index.version,
    size: index.size,
    match(text, options = {}) {
      const query = readQuery(text, store);
      const { docs, scores } = candidates(query, store);
      return answer(query, docs, scores, store, options);
    },
  };
}
