import { type Pattern, pattern } from './align.ts';
import { type Posting, readPosting, readTerms } from './codec.ts';
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
  const terms = readTerms(index.terms);
  const reader = { text: index.postings, at: 0 };
  const postings = new Map(terms.map((term) => [term, readPosting(reader)]));
  const prepared = new Map<number, readonly Pattern[]>();
  return {
    size: index.size,
    spelling: spelling(terms),
    posting: (term) => postings.get(term),
    record: (doc) => index.entries[doc],
    patterns: (doc) => {
      const known = prepared.get(doc);
      if (known !== undefined) return known;
      const record = index.entries[doc];
      const made = (record?.symptom ?? []).map((symptom, at) => pattern(symptom, record?.weight[at] ?? ''));
      prepared.set(doc, made);
      return made;
    },
  };
}
