import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `text` is probably a misspelling of: a third of its letters wrong at most. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(text, [...candidates]);
  return distance(text, candidate) <= Math.max(2, Math.floor(text.length / 3)) ? candidate : undefined;
}
