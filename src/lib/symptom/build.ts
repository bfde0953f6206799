import { contentHash, packNumber, packTerms, type Reader, readNumber, readTerms } from './codec.ts';
import { type Digest, digest } from './digest.ts';
import type { SymptomIndex, SymptomSource } from './types.ts';

/**
 * Builds the index in one file: what results show, the symptoms, and the terms of asks and texts by their numbers.
 * Retired entries are left out. Pure; serialise it with JSON.
 */
export function buildIndex(sources: readonly SymptomSource[]): SymptomIndex {
  return packIndex(digest(sources));
}

function packIndex(digests: readonly Digest[]): SymptomIndex {
  const terms = [...new Set(digests.flatMap((entry) => [...entry.asks.flat(), ...entry.body]))].sort();
  const number = new Map(terms.map((term, at) => [term, at]));
  const pack = (list: readonly string[]): string => {
    const numbers = list.map((term) => number.get(term) ?? 0).sort((a, b) => a - b);
    return (
      packNumber(numbers.length) +
      numbers.map((one, at) => packNumber(one - (at > 0 ? (numbers[at - 1] ?? 0) : 0))).join('')
    );
  };
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
    asks: digests.map((entry) => packNumber(entry.asks.length) + entry.asks.map(pack).join('')).join(''),
    body: digests.map((entry) => pack(entry.body)).join(''),
  };
  return { format: 1, version: contentHash(JSON.stringify(body)), size: digests.length, ...body };
}

/** Unpacks what `buildIndex` packed. */
export function unpackIndex(index: SymptomIndex): Digest[] {
  const terms = readTerms(index.terms);
  const asks: Reader = { text: index.asks, at: 0 };
  const body: Reader = { text: index.body, at: 0 };
  const read = (reader: Reader): string[] => {
    let number = 0;
    return Array.from({ length: readNumber(reader) }, () => {
      number += readNumber(reader);
      return terms[number] ?? '';
    });
  };
  return index.entries.map((entry) => ({
    ...entry,
    topicTitle: index.topics[entry.topic] ?? '',
    asks: Array.from({ length: readNumber(asks) }, () => read(asks)),
    body: read(body),
  }));
}
