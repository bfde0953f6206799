import { specificity } from '../index/specificity.ts';
import type { Store } from '../index/store.ts';
import type { Slot } from '../query/slots.ts';

/** What an entry's words say: `words` sums up their specificities times their levels, `cover` an upper bound of the best symptom's coverage. */
export type Scores = {
  readonly words: Float64Array;
  readonly cover: Float64Array;
  /** Specificity of all slots together. */
  readonly asked: number;
  /** 1, or less for each tool that the query names and the entry does not. */
  readonly fit: Float64Array;
  /** Specificity of each slot. */
  readonly specificities: readonly number[];
};

/** Sums up the postings of a query's slots. A slot counts once per entry: the best of its terms. */
export function score(slots: readonly Slot[], { size, posting, parameters }: Store): Scores {
  const { tools, otherTool } = parameters;
  const words = new Float64Array(size);
  const cover = new Float64Array(size);
  const best = new Float64Array(size);
  const bestCover = new Float64Array(size);
  const named = new Uint8Array(size);
  let toolSlots = 0;
  const specificities: number[] = [];
  let asked = 0;
  for (const slot of slots) {
    const touched: number[] = [];
    let most = 0;
    const tool = [...slot.terms].filter(([term, weight]) => weight >= 0.6 && tools.has(term)).map(([term]) => term);
    if (tool.length > 0) toolSlots++;
    for (const doc of new Set(tool.flatMap((term) => posting(term)?.docs ?? []))) named[doc] = (named[doc] ?? 0) + 1;
    for (const [term, weight] of slot.terms) {
      const found = posting(term);
      if (found === undefined) continue;
      const idf = specificity(found.docs.length, size);
      most = Math.max(most, idf * weight);
      for (let at = 0; at < found.docs.length; at++) {
        const doc = found.docs[at] ?? 0;
        const value = (idf * weight * slot.weight * (found.words[at] ?? 0)) / 15;
        if (best[doc] === 0 && bestCover[doc] === 0) touched.push(doc);
        if (value > (best[doc] ?? 0)) best[doc] = value;
        const share = (weight * (found.cover[at] ?? 0)) / 15;
        if (share > (bestCover[doc] ?? 0)) bestCover[doc] = share;
      }
    }
    for (const doc of touched) {
      words[doc] = (words[doc] ?? 0) + (best[doc] ?? 0);
      cover[doc] = (cover[doc] ?? 0) + (bestCover[doc] ?? 0);
      best[doc] = 0;
      bestCover[doc] = 0;
    }
    const own = most > 0 ? most : specificity(0, size);
    specificities.push(own);
    asked += own;
  }
  const fit = new Float64Array(size).fill(otherTool ** toolSlots);
  if (toolSlots > 0)
    named.forEach((count, doc) => {
      if (count > 0) fit[doc] = otherTool ** (toolSlots - count);
    });
  return { words, cover, fit, asked, specificities };
}
