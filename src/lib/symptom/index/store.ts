import { type Pattern, pattern } from '../align/pattern.ts';
import type { Parameters } from '../parameters.ts';
import type { Read } from '../reading/reading.ts';
import { type Spelling, spelling } from '../text/spelling.ts';
import type { Digest, EntryRecord, SymptomIndex } from '../types.ts';
import { type Assembly, assemble } from './assemble.ts';
import type { Posting } from './codec.ts';
import { unpackIndex } from './unpack.ts';

/** What the matcher reads of an index. */
export type Store = {
  readonly size: number;
  readonly parameters: Parameters;
  /** How much is looked at, for an index of this size. */
  readonly candidates: Parameters['candidates'];
  readonly spelling: Spelling;
  readonly read: Read;
  readonly posting: (term: string) => Posting | undefined;
  readonly record: (doc: number) => EntryRecord | undefined;
  readonly patterns: (doc: number) => readonly Pattern[];
};

/** Unpacks an index that is here as a whole. */
export function openStore(index: SymptomIndex, parameters: Parameters, read: Read): Store {
  const digests = unpackIndex(index);
  const assembly = assemble(digests, parameters);
  const { postings } = assembly;
  const records = recordsOf(digests, assembly);
  return {
    size: index.size,
    parameters,
    read,
    candidates: candidatesOf(index.size, parameters),
    spelling: spelling(assembly.vocabulary, (term) => postings.has(term)),
    posting: (term) => postings.get(term),
    record: (doc) => records[doc],
    patterns: patternsOf((doc) => records[doc], parameters),
  };
}

/** A large index is loaded in pieces: what is looked at must be little, in one file as in many. */
export function candidatesOf(size: number, parameters: Parameters): Parameters['candidates'] {
  return size > parameters.largeIndex ? parameters.candidatesOfLarge : parameters.candidates;
}

/** The records of all entries. */
export function recordsOf(digests: readonly Digest[], { weights, askNorms }: Assembly): EntryRecord[] {
  return digests.map(({ kind, slug, title, topic, first, symptom, shared, alike, asks }, doc) => {
    const made = { weights: weights[doc] ?? [], askNorms: askNorms[doc] ?? [] };
    return { kind, slug, title, topic, first, symptom, shared, alike, asks, ...made };
  });
}

/** Prepares the symptoms of an entry when they are first needed. */
export function patternsOf(
  record: (doc: number) => EntryRecord | undefined,
  parameters: Parameters,
): (doc: number) => readonly Pattern[] {
  const prepared = new Map<number, readonly Pattern[]>();
  return (doc) => {
    const known = prepared.get(doc);
    if (known !== undefined) return known;
    const entry = record(doc);
    const made = (entry?.symptom ?? []).map((symptom, at) => pattern(symptom, entry?.weights[at] ?? [], parameters));
    prepared.set(doc, made);
    return made;
  };
}
