import type { Store } from '../index/store.ts';
import type { Scores } from './score.ts';

/** The entries worth aligning: those whose symptoms or words are best covered. */
export function candidates(scores: Scores, { candidates: { bySymptom, byWords } }: Store): number[] {
  const docs = new Set([...top(scores.cover, bySymptom), ...top(scores.words, byWords)]);
  return [...docs].sort((a, b) => a - b);
}

/** The places of the `count` largest values above 0. */
function top(values: Float64Array, count: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) > 0) places.push(at);
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, count);
}
