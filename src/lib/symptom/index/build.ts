import { type Parameters, standardParameters } from '../parameters.ts';
import type { SymptomIndex, SymptomSource } from '../types.ts';
import { digest } from './digest.ts';
import { packIndex } from './pack.ts';

/**
 * Builds the index in one file: what results show, the symptoms, and the terms of asks and texts. Retired entries are
 * left out. Pure; serialise it with JSON.
 */
export function buildIndex(
  sources: readonly SymptomSource[],
  parameters: Parameters = standardParameters,
): SymptomIndex {
  return packIndex(digest(sources, parameters));
}
