import { type Pattern, pattern } from './align.ts';
import { type Assembly, assemble, largeIndex } from './assemble.ts';
import { unpackIndex } from './build.ts';
import type { Posting } from './codec.ts';
import type { Digest } from './digest.ts';
import { type Spelling, spelling } from './spelling.ts';
import type { EntryRecord, SymptomIndex } from './types.ts';

/** What the matcher reads of an index. */
export type Store = {
  readonly size: number;
  readonly limits: Limits;
  readonly spelling: Spelling;
  readonly posting: (term: string) => Posting | undefined;
  readonly record: (doc: number) => EntryRecord | undefined;
  readonly patterns: (doc: number) => readonly Pattern[];
};

/** How many slots of a paste are looked up, and how many entries are aligned by either score. */
export type Limits = { readonly slots: number; readonly byCover: number; readonly byWords: number };

/** A large index is loaded in pieces: what is looked at must be little, in one file as in many. */
export function limitsOf(size: number): Limits {
  return size > largeIndex ? { slots: 64, byCover: 16, byWords: 8 } : { slots: 400, byCover: 40, byWords: 20 };
}

/** Unpacks an index that is here as a whole. */
export function openStore(index: SymptomIndex): Store {
  const digests = unpackIndex(index);
  const assembly = assemble(digests);
  const { postings } = assembly;
  const records = recordsOf(digests, assembly);
  return {
    size: index.size,
    limits: limitsOf(index.size),
    spelling: spelling(assembly.vocabulary, (term) => postings.has(term)),
    posting: (term) => postings.get(term),
    record: (doc) => records[doc],
    patterns: patternsOf((doc) => records[doc]),
  };
}

/** The records of all entries. */
export function recordsOf(digests: readonly Digest[], { weights, askNorms }: Assembly): EntryRecord[] {
  return digests.map(({ slug, title, topic, first, symptom, alike, asks }, doc) => {
    const made = { weights: weights[doc] ?? [], askNorms: askNorms[doc] ?? [] };
    return { slug, title, topic, first, symptom, alike, asks, ...made };
  });
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
