/** The symptom matcher: everything that other folders use of it, but for the browser, which loads `reading/` apart. */
import { openIndex as open } from './open.ts';
import { openShards as openMany } from './open-shards.ts';
import type { Parameters } from './parameters.ts';
import { readAnyText } from './reading/reading.ts';
import type { Matcher, ShardedMatcher, SymptomIndex } from './types.ts';

export { buildIndex } from './index/build.ts';
export { buildShards } from './index/shards.ts';
export { type Parameters, standardParameters } from './parameters.ts';
export { fullTextQuery } from './query/full-text.ts';
export { normalise } from './text/normalise.ts';
export type * from './types.ts';

/** Opens an index that `buildIndex` returned, or its JSON text, for texts of every kind. */
export function openIndex(serialised: SymptomIndex | string, parameters?: Parameters): Matcher {
  return open(serialised, readAnyText, parameters);
}

/** Opens an index of many files for texts of every kind; `load` gives a file's text by its name. */
export function openShards(
  core: string,
  load: (name: string) => Promise<string | undefined>,
  parameters?: Parameters,
): ShardedMatcher {
  return openMany(core, load, readAnyText, parameters);
}
