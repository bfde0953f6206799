import type { Slot } from './query.ts';
import type { Scores } from './score.ts';
import type { EntryRecord } from './types.ts';

/**
 * How well plain words fit the nearest of an entry's asks: the cosine of their words' rarities, from 0 to 1. Words that
 * stand together in one ask say more than the same words spread over the entry.
 */
export function bestAsk(record: EntryRecord, slots: readonly Slot[], scores: Scores): number {
  let best = 0;
  const asked = scores.rarities.reduce((sum, one) => sum + one ** 2, 0);
  for (const [place, ask] of record.asks.entries()) {
    let matched = 0;
    const own = record.askNorms[place] ?? 0;
    slots.forEach((slot, at) => {
      let weight = 0;
      for (const term of ask) weight = Math.max(weight, slot.terms.get(term) ?? 0);
      matched += weight * (scores.rarities[at] ?? 0) ** 2;
    });
    const fit = asked > 0 && own > 0 ? matched / Math.sqrt(asked * own) : 0;
    if (fit > best) best = fit;
  }
  return Math.min(1, best);
}
