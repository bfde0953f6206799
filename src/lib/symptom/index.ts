/** The symptom matcher: everything that other folders use of it. */
export { type Arrangement, arrange, mostArranged } from './arrange.ts';
export { buildIndex } from './index/build.ts';
export { buildShards } from './index/shards.ts';
export { openIndex } from './open.ts';
export { openShards } from './open-shards.ts';
export { type Parameters, standardParameters } from './parameters.ts';
export { hasCommand } from './query/command.ts';
export { fullTextQuery } from './query/full-text.ts';
export { normalise } from './text/normalise.ts';
export type * from './types.ts';
