import { contentHash, packNumber, packTerms, type Reader, readNumber, readTerms } from './codec.ts';
import { type Digest, digest } from './digest.ts';
import type { SymptomIndex, SymptomSource } from './types.ts';

/**
 * Builds the index in one file: what results show, the symptoms, and the terms of asks and texts. Retired entries are
 * left out. Pure; serialise it with JSON.
 */
export function buildIndex(sources: readonly SymptomSource[]): SymptomIndex {
  return packIndex(digest(sources));
}

/**
 * The terms are packed by the entries that have them, and an entry's asks by the places of their terms among the
 * entry's own: both are small numbers. Terms of an entry that stand in none of its asks are its body's.
 */
function packIndex(digests: readonly Digest[]): SymptomIndex {
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
    entries: digests.map(({ slug, title, topic, first, symptom, alike }) => ({
      slug,
      title,
      topic,
      first,
      symptom,
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

function readList(reader: Reader): number[] {
  let number = 0;
  return Array.from({ length: readNumber(reader) }, () => {
    number += readNumber(reader);
    return number;
  });
}

/** Unpacks what `buildIndex` packed. */
export function unpackIndex(index: SymptomIndex): Digest[] {
  const own = index.entries.map((): string[] => []);
  const spread: Reader = { text: index.spread, at: 0 };
  for (const term of readTerms(index.terms)) for (const doc of readList(spread)) own[doc]?.push(term);
  const asks: Reader = { text: index.asks, at: 0 };
  return index.entries.map((entry, doc) => {
    const terms = own[doc] ?? [];
    const lists = Array.from({ length: readNumber(asks) }, () => readList(asks));
    const asked = new Set(lists.flat());
    return {
      ...entry,
      topicTitle: index.topics[entry.topic] ?? '',
      asks: lists.map((list) => list.map((place) => terms[place] ?? '')),
      body: terms.filter((_, place) => !asked.has(place)),
    };
  });
}
