import type { Slot } from '../query/slots.ts';
import type { EntryRecord } from '../types.ts';
import type { Scores } from './score.ts';

/**
 * For a query of plain words: how well they fit the nearest of an entry's asks, as the cosine of their words' specificities,
 * from 0 to 1. Words that stand together in one ask say more than the same words spread over the entry.
 */
export function askFit(slots: readonly Slot[], scores: Scores): (record: EntryRecord) => number {
  const squares = scores.specificities.map((one) => one ** 2);
  const asked = squares.reduce((sum, one) => sum + one, 0);
  const slotsOf = new Map<string, { at: number; weight: number }[]>();
  slots.forEach(({ terms }, at) => {
    for (const [term, weight] of terms) slotsOf.set(term, [...(slotsOf.get(term) ?? []), { at, weight }]);
  });
  // The best weight of each slot in the ask at hand.
  const best = new Float64Array(slots.length);
  return (record) => {
    let most = 0;
    record.asks.forEach((ask, place) => {
      const own = record.askNorms[place] ?? 0;
      if (asked === 0 || own === 0) return;
      best.fill(0);
      for (const term of ask)
        for (const { at, weight } of slotsOf.get(term) ?? []) best[at] = Math.max(best[at] ?? 0, weight);
      const matched = best.reduce((sum, weight, at) => sum + weight * (squares[at] ?? 0), 0);
      most = Math.max(most, matched / Math.sqrt(asked * own));
    });
    return Math.min(1, most);
  };
}
