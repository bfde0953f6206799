import { decide } from './decide/decide.ts';
import { openStore } from './index/store.ts';
import { type Parameters, standardParameters } from './parameters.ts';
import { readQuery } from './query/query.ts';
import { candidates } from './rank/candidates.ts';
import { score } from './rank/score.ts';
import type { Read } from './reading/reading.ts';
import type { Matcher, SymptomIndex } from './types.ts';

/**
 * Opens an index for matching. Takes what `buildIndex` returned, or its JSON text.
 * @param read what tells a command, a kind word and the wrong keyboard layout
 * @throws {Error} if it is not an index of this format
 */
export function openIndex(
  serialised: SymptomIndex | string,
  read: Read,
  parameters: Parameters = standardParameters,
): Matcher {
  const index: SymptomIndex = typeof serialised === 'string' ? JSON.parse(serialised) : serialised;
  if (index.format !== 2) throw new Error('This is not a symptom index of format 2: build it again.');
  const store = openStore(index, parameters, read);
  return {
    version: index.version,
    size: index.size,
    match(text, options = {}) {
      const query = readQuery(text, store);
      const scores = score(query.slots, store);
      return decide(query, candidates(scores, store), scores, store, options.limit);
    },
  };
}
