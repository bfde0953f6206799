/** The symptom matcher: everything that other folders use of it. */
export { buildIndex } from './build.ts';
export { looksLikeCommand } from './command.ts';
export { fullTextQuery } from './full-text.ts';
export { type Finding, fill, guardAsks, guardHarmless, guardSymptoms } from './guard.ts';
export { type NormalisedPaste, normalise, type PasteLine } from './normalise/normalise.ts';
export { openIndex } from './open.ts';
export { buildShards, openShards } from './shards.ts';
export { symptomSource } from './source.ts';
export type * from './types.ts';
