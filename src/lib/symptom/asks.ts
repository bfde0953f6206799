import type { Slot } from './query.ts';
import { rarity, type Scores } from './score.ts';
import type { Store } from './store.ts';
import type { EntryRecord } from './types.ts';

/**
 * How well plain words fit the nearest of an entry's asks: the cosine of their words' rarities, from 0 to 1. Words that
 * stand together in one ask say more than the same words spread over the entry.
 */
export function bestAsk(record: EntryRecord, slots: readonly Slot[], scores: Scores, store: Store): number {
  let best = 0;
  for (const ask of record.asks) {
    let matched = 0;
    let own = 0;
    for (const term of ask) own += rarity(store.posting(term)?.docs.length ?? 0, store.size) ** 2;
    slots.forEach((slot, at) => {
      let weight = 0;
      for (const term of ask) weight = Math.max(weight, slot.terms.get(term) ?? 0);
      matched += weight * (scores.rarities[at] ?? 0) ** 2;
    });
    const asked = scores.rarities.reduce((sum, one) => sum + one ** 2, 0);
    const fit = asked > 0 && own > 0 ? matched / Math.sqrt(asked * own) : 0;
    if (fit > best) best = fit;
  }
  return Math.min(1, best);
}
