import type { Digest, SymptomIndex } from '../types.ts';
import { contentHash, packNumber, packTerms } from './codec.ts';

/**
 * Packs what the index in one file keeps. The terms are packed by the entries that have them, and an entry's asks by the places of their terms among the
 * entry's own: both are small numbers. Terms of an entry that stand in none of its asks are its body's.
 */
export function packIndex(digests: readonly Digest[]): SymptomIndex {
  const spread = new Map<string, number[]>();
  const own = digests.map((entry) => [...new Set([...entry.asks.flat(), ...entry.body])].sort());
  own.forEach((terms, doc) => {
    for (const term of terms) {
      const docs = spread.get(term);
      if (docs === undefined) spread.set(term, [doc]);
      else docs.push(doc);
    }
  });
  const terms = [...spread.keys()].sort();
  const asks = digests.map((entry, doc) => {
    const place = new Map(own[doc]?.map((term, at) => [term, at]));
    const packed = entry.asks.map((ask) => packList(ask.map((term) => place.get(term) ?? 0)));
    return packNumber(packed.length) + packed.join('');
  });
  const body = {
    topics: Object.fromEntries(digests.map((entry) => [entry.topic, entry.topicTitle])),
    entries: digests.map(({ kind, slug, title, topic, first, symptom, shared, alike }) => ({
      ...(kind !== 'entry' && { kind }),
      slug,
      title,
      topic,
      first,
      symptom,
      ...(shared > 0 && { shared }),
      alike,
    })),
    terms: packTerms(terms),
    spread: terms.map((term) => packList(spread.get(term) ?? [])).join(''),
    asks: asks.join(''),
  };
  return { format: 2, version: contentHash(JSON.stringify(body)), size: digests.length, ...body };
}

/** Packs numbers in rising order: how many, then the distance of each to the one before. */
function packList(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return packNumber(sorted.length) + sorted.map((one, at) => packNumber(one - (sorted[at - 1] ?? 0))).join('');
}
