import { contentHash } from './codec.ts';

/** What is loaded first of an index in many files. */
export type Core = {
  readonly format: 1;
  readonly version: string;
  readonly size: number;
  /** How many files the terms and the entries are spread over. */
  readonly termFiles: number;
  readonly entryFiles: number;
  /** The terms among which typing errors are looked for, packed. */
  readonly vocabulary: string;
};

export type TermFile = { readonly terms: string; readonly postings: string };

/** Entries in one file: a first answer looks at two dozen entries that lie anywhere. */
export const entriesPerFile = 2;

/** The file in which a term stands. */
export function termFile(term: string, files: number): string {
  return `t${Number.parseInt(contentHash(term).slice(-7), 36) % files}`;
}
