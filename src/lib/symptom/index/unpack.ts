import type { Digest, SymptomIndex } from '../types.ts';
import { type Reader, readNumber, readTerms } from './codec.ts';

/** Unpacks what `packIndex` packed. */
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
      shared: entry.shared ?? 0,
      kind: entry.kind ?? 'entry',
      topicTitle: index.topics[entry.topic] ?? '',
      asks: lists.map((list) => list.map((place) => terms[place] ?? '')),
      body: terms.filter((_, place) => !asked.has(place)),
    };
  });
}

function readList(reader: Reader): number[] {
  let number = 0;
  return Array.from({ length: readNumber(reader) }, () => {
    number += readNumber(reader);
    return number;
  });
}
