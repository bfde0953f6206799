import { type Parameters, standardParameters } from '../parameters.ts';
import type { SymptomShards, SymptomSource } from '../types.ts';
import { assemble } from './assemble.ts';
import { contentHash, type Posting, packPosting, packTerms } from './codec.ts';
import { digest } from './digest.ts';
import { type Core, entriesPerFile, type TermFile, termFile } from './shard-files.ts';
import { recordsOf } from './store.ts';

/** Files of terms for each entry: a paste has some 60 terms that lie anywhere, so files are small. */
const termFilesPerEntry = 0.25;

/** Builds the index in many files, for a large one. Names are safe in addresses; texts are JSON. */
export function buildShards(
  sources: readonly SymptomSource[],
  parameters: Parameters = standardParameters,
): SymptomShards {
  const digests = digest(sources, parameters);
  const assembly = assemble(digests, parameters);
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
