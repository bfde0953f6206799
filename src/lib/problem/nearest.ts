import { distance } from '../text/distance.ts';

/** The candidate that `text` is probably a misspelling of: a third of its letters wrong at most. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    const errors = distance(text, candidate, least - 1);
    if (errors < least) [best, least] = [candidate, errors];
  }
  return best;
}
