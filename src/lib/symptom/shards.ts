import { assemble } from './assemble.ts';
import { contentHash, type Posting, packPosting, packTerms, type Reader, readPosting, readTerms } from './codec.ts';
import { digest } from './digest.ts';
import { answer, candidates, readQuery } from './match.ts';
import { spelling } from './spelling.ts';
import { limitsOf, patternsOf, recordsOf, type Store } from './store.ts';
import type { EntryRecord, ShardedMatcher, SymptomShards, SymptomSource } from './types.ts';

/** What is loaded first. */
type Core = {
  readonly format: 1;
  readonly version: string;
  readonly size: number;
  /** How many files the terms and the entries are spread over. */
  readonly termFiles: number;
  readonly entryFiles: number;
  /** The terms among which typing errors are looked for, packed. */
  readonly vocabulary: string;
};

type TermFile = { readonly terms: string; readonly postings: string };

/** Entries in one file: a first answer looks at two dozen entries that lie anywhere. */
const entriesPerFile = 2;
/** Files of terms for each entry: a paste has some 60 terms that lie anywhere, so files are small. */
const termFilesPerEntry = 0.25;

/** Builds the index in many files, for more than 1,000 entries. Names are safe in addresses; texts are JSON. */
export function buildShards(sources: readonly SymptomSource[]): SymptomShards {
  const digests = digest(sources);
  const assembly = assemble(digests);
  const records = recordsOf(digests, assembly);
  const termFiles = Math.max(1, Math.ceil(records.length * termFilesPerEntry));
  const files = new Map<string, string>();
  const spread = new Map<string, string[]>();
  for (const term of [...assembly.postings.keys()].sort()) {
    const name = termFile(term, termFiles);
    const terms = spread.get(name);
    if (terms === undefined) spread.set(name, [term]);
    else terms.push(term);
  }
  for (const [name, terms] of spread) {
    const postings = terms.map((term) => packPosting(assembly.postings.get(term) ?? none)).join('');
    files.set(name, JSON.stringify({ terms: packTerms(terms), postings } satisfies TermFile));
  }
  const entryFiles = Math.ceil(records.length / entriesPerFile);
  for (let at = 0; at < entryFiles; at++) {
    files.set(`e${at}`, JSON.stringify(records.slice(at * entriesPerFile, (at + 1) * entriesPerFile)));
  }
  const version = contentHash([...files].flat().join('\n'));
  const vocabulary = packTerms(assembly.vocabulary);
  const core: Core = { format: 1, version, size: records.length, termFiles, entryFiles, vocabulary };
  return { core: JSON.stringify(core), files };
}

const none: Posting = { docs: [], words: [], cover: [] };

function termFile(term: string, files: number): string {
  return `t${Number.parseInt(contentHash(term).slice(-7), 36) % files}`;
}

/**
 * Opens an index of many files. `load` gets a file's name and gives its text; a file that does not exist (no term has
 * that hash) is `undefined`. What was loaded is kept.
 * @throws {Error} if `core` is no core of this format; `match` rejects with what `load` rejects with
 */
export function openShards(core: string, load: (name: string) => Promise<string | undefined>): ShardedMatcher {
  const head: Core = JSON.parse(core);
  if (head.format !== 1) throw new Error('This is no symptom index of format 1: build it anew.');
  const terms = new Map<string, ReadonlyMap<string, Posting>>();
  const records = new Map<string, readonly EntryRecord[]>();
  let missing = new Set<string>();
  const posting = (term: string): Posting | undefined => {
    const name = termFile(term, head.termFiles);
    const file = terms.get(name);
    if (file === undefined) missing.add(name);
    return file?.get(term);
  };
  const record = (doc: number): EntryRecord | undefined => {
    const name = `e${Math.floor(doc / entriesPerFile)}`;
    const file = records.get(name);
    if (file === undefined) missing.add(name);
    return file?.[doc % entriesPerFile];
  };
  const store: Store = {
    size: head.size,
    limits: limitsOf(head.size),
    spelling: spelling(readTerms(head.vocabulary), (term) => posting(term) !== undefined),
    posting,
    record,
    patterns: patternsOf(record),
  };
  /** Does a step again and again, each time with what it found missing before, until nothing is. */
  const complete = async <Result>(step: () => Result): Promise<Result> => {
    for (;;) {
      missing = new Set();
      const result = step();
      const names = [...missing];
      if (names.length === 0) return result;
      await Promise.all(names.map(async (name) => keep(name, await load(name))));
    }
  };
  const keep = (name: string, text: string | undefined): void => {
    if (name.startsWith('e')) records.set(name, text === undefined ? [] : JSON.parse(text));
    else terms.set(name, text === undefined ? new Map() : readTermFile(JSON.parse(text)));
  };
  return {
    version: head.version,
    size: head.size,
    async match(text, options = {}) {
      const query = await complete(() => readQuery(text, store));
      const { docs, scores } = await complete(() => candidates(query, store));
      await complete(() => docs.forEach(record));
      return answer(query, docs, scores, store, options);
    },
  };
}

function readTermFile(file: TermFile): Map<string, Posting> {
  const reader: Reader = { text: file.postings, at: 0 };
  return new Map(readTerms(file.terms).map((term) => [term, readPosting(reader)]));
}
