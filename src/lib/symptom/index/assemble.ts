import { type PatternWord, patternWords } from '../align/pattern.ts';
import type { Parameters } from '../parameters.ts';
import type { Digest } from '../types.ts';
import type { Posting } from './codec.ts';
import { specificity } from './specificity.ts';
import { plainTerms } from './terms.ts';

/**
 * The working index: for each term the entries that have it with two levels from 0 to 15, `words` (the saturated
 * frequency over the entry's fields) and `cover` (the share of its best symptom that the term makes up); and for each
 * entry the specificity of its symptoms' words in sixths of a natural logarithm.
 */
export type Assembly = {
  readonly postings: Map<string, Posting>;
  readonly weights: number[][][];
  /** For each entry and ask, the sum of its terms' squared specificities. */
  readonly askNorms: number[][];
  /** The terms among which typing errors are looked for. */
  readonly vocabulary: string[];
};

/** Makes the working index. The same digests give the same index, in the browser and at build time. */
export function assemble(digests: readonly Digest[], parameters: Parameters): Assembly {
  const patterns = digests.map((entry) => entry.symptom.map(patternWords));
  const weightOf = symptomWeights(patterns, parameters);
  const weights = patterns.map((all) => all.map((words) => weigh(words, weightOf, parameters.repeatSpecificity)));
  const postings = new Map<string, Posting>();
  digests.forEach((entry, doc) => {
    const cover = shares(patterns[doc] ?? [], weights[doc] ?? [], parameters.stopWords);
    for (const [term, frequency] of frequencies(entry, patterns[doc] ?? [], parameters)) {
      const posting = postings.get(term) ?? { docs: [], words: [], cover: [] };
      posting.docs.push(doc);
      posting.words.push(Math.max(1, Math.round((15 * frequency) / (parameters.saturation + frequency))));
      posting.cover.push(Math.min(15, Math.ceil(15 * (cover.get(term) ?? 0))));
      postings.set(term, posting);
    }
  });
  const askNorms = digests.map((entry) =>
    entry.asks.map((ask) => {
      const norm = ask.reduce(
        (sum, term) => sum + specificity(postings.get(term)?.docs.length ?? 0, digests.length) ** 2,
        0,
      );
      return Math.round(norm * 10) / 10;
    }),
  );
  return {
    postings,
    weights,
    askNorms,
    vocabulary:
      digests.length > parameters.largeIndex ? prune(postings, digests.length, parameters) : [...postings.keys()],
  };
}

/** Takes the commonest terms out of a large index; gives the commonest of the others, for telling typing errors. */
function prune(postings: Map<string, Posting>, size: number, { commonTerms, vocabulary }: Parameters): string[] {
  for (const [term, { docs }] of postings) if (docs.length > size * commonTerms) postings.delete(term);
  return [...postings]
    .filter(([term, { docs }]) => docs.length > 1 && term.length > 3 && !/\d/.test(term))
    .sort((a, b) => b[1].docs.length - a[1].docs.length || (a[0] < b[0] ? -1 : 1))
    .slice(0, vocabulary)
    .map(([term]) => term)
    .sort();
}

/** How often an entry has each term, weighted by the fields in which it stands. */
function frequencies(
  entry: Digest,
  patterns: readonly PatternWord[][],
  { stopWords, fieldWeights, symptomRepeats }: Parameters,
): Map<string, number> {
  const found = new Map<string, number>();
  const add = (terms: Iterable<string>, weight: number): void => {
    for (const term of terms) found.set(term, (found.get(term) ?? 0) + weight);
  };
  add(plainTerms(entry.title, stopWords), fieldWeights.title);
  for (const ask of entry.asks) add(ask, fieldWeights.asks);
  const inSymptoms = new Map<string, number>();
  entry.symptom.forEach((text, at) => {
    const words = (patterns[at] ?? []).filter((word) => !stopWords.has(word.raw)).map((word) => word.stem);
    for (const term of new Set([...words, ...plainTerms(text, stopWords)]))
      inSymptoms.set(term, Math.min(symptomRepeats, (inSymptoms.get(term) ?? 0) + 1));
  });
  for (const [term, count] of inSymptoms) add([term], count * fieldWeights.symptom);
  add(new Set(plainTerms(`${entry.topic} ${entry.topicTitle}`, stopWords)), fieldWeights.topic);
  add(entry.body, fieldWeights.body);
  return found;
}

/** The specificity of a symptom's word among all entries' symptoms, in sixths: a whole number from 1 to 60. */
function symptomWeights(patterns: readonly PatternWord[][][], parameters: Parameters): (word: PatternWord) => number {
  const frequency = new Map<string, number>();
  for (const entry of patterns) {
    for (const term of new Set(entry.flat().map((word) => word.stem)))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const size = Math.max(parameters.leastEntries, patterns.length);
  return ({ stem: term, raw }) => {
    const common = parameters.stopWords.has(raw) || raw.length === 1 ? parameters.stopWordSpecificity : 1;
    return Math.max(1, Math.min(60, Math.round(6 * common * specificity(frequency.get(term) ?? 1, size))));
  };
}

/** The weights of a symptom's words; one that it has already tells less. */
function weigh(words: readonly PatternWord[], own: (word: PatternWord) => number, repeated: number): number[] {
  const seen = new Set<string>();
  return words.map((word) => {
    const again = seen.has(word.stem);
    seen.add(word.stem);
    return again ? Math.ceil(own(word) * repeated) : own(word);
  });
}

/** For each word, the largest share of a symptom's specificity that it makes up. */
function shares(
  patterns: readonly PatternWord[][],
  weights: readonly number[][],
  stopWords: ReadonlySet<string>,
): Map<string, number> {
  const best = new Map<string, number>();
  patterns.forEach((words, at) => {
    const own = weights[at] ?? [];
    const total = own.reduce((sum, weight) => sum + weight, 0);
    const sums = new Map<string, number>();
    words.forEach((word, place) => {
      if (!stopWords.has(word.raw)) sums.set(word.stem, (sums.get(word.stem) ?? 0) + (own[place] ?? 0) / total);
    });
    for (const [term, share] of sums) best.set(term, Math.max(best.get(term) ?? 0, share));
  });
  return best;
}
