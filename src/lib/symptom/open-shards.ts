import { decide } from './decide/decide.ts';
import { type Posting, type Reader, readPosting, readTerms } from './index/codec.ts';
import { type Core, entriesPerFile, type TermFile, termFile } from './index/shard-files.ts';
import { candidatesOf, patternsOf, type Store } from './index/store.ts';
import { type Parameters, standardParameters } from './parameters.ts';
import { readQuery } from './query/query.ts';
import { candidates } from './rank/candidates.ts';
import { score } from './rank/score.ts';
import type { Read } from './reading/reading.ts';
import { spelling } from './text/spelling.ts';
import type { EntryRecord, ShardedMatcher } from './types.ts';

/**
 * Opens an index of many files. `load` gets a file's name and gives its text; a file that does not exist (no term has
 * that hash) is `undefined`. What was loaded is kept.
 * @throws {Error} if `core` is no core of this format; `match` rejects with what `load` rejects with
 */
export function openShards(
  core: string,
  load: (name: string) => Promise<string | undefined>,
  read: Read,
  parameters: Parameters = standardParameters,
): ShardedMatcher {
  const head: Core = JSON.parse(core);
  if (head.format !== 1) throw new Error('This is not a symptom index of format 1: build it again.');
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
    parameters,
    read,
    candidates: candidatesOf(head.size, parameters),
    spelling: spelling(readTerms(head.vocabulary), (term) => posting(term) !== undefined),
    posting,
    record,
    patterns: patternsOf(record, parameters),
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
      const scores = await complete(() => score(query.slots, store));
      const docs = candidates(scores, store);
      await complete(() => docs.forEach(record));
      return decide(query, docs, scores, store, options.limit);
    },
  };
}

function readTermFile(file: TermFile): Map<string, Posting> {
  const reader: Reader = { text: file.postings, at: 0 };
  return new Map(readTerms(file.terms).map((term) => [term, readPosting(reader)]));
}
