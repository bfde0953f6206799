import { type Pattern, pattern } from './align.ts';
import { assemble } from './assemble.ts';
import { unpackIndex } from './build.ts';
import type { Posting } from './codec.ts';
import { type Spelling, spelling } from './spelling.ts';
import type { EntryRecord, SymptomIndex } from './types.ts';

/** What the matcher reads of an index. */
export type Store = {
  readonly size: number;
  readonly spelling: Spelling;
  readonly posting: (term: string) => Posting | undefined;
  readonly record: (doc: number) => EntryRecord | undefined;
  readonly patterns: (doc: number) => readonly Pattern[];
};

/** Unpacks an index that is here as a whole. */
export function openStore(index: SymptomIndex): Store {
  const digests = unpackIndex(index);
  const { postings, weights } = assemble(digests);
  const records = digests.map((entry, doc): EntryRecord => ({ ...entry, weights: weights[doc] ?? [] }));
  return {
    size: index.size,
    spelling: spelling(postings.keys()),
    posting: (term) => postings.get(term),
    record: (doc) => records[doc],
    patterns: patternsOf((doc) => records[doc]),
  };
}

/** Prepares the symptoms of an entry when they are first needed. */
export function patternsOf(record: (doc: number) => EntryRecord | undefined): (doc: number) => readonly Pattern[] {
  const prepared = new Map<number, readonly Pattern[]>();
  return (doc) => {
    const known = prepared.get(doc);
    if (known !== undefined) return known;
    const entry = record(doc);
    const made = (entry?.symptom ?? []).map((symptom, at) => pattern(symptom, entry?.weights[at] ?? []));
    prepared.set(doc, made);
    return made;
  };
}
