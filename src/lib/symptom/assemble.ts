import type { Posting } from './codec.ts';
import { type Digest, plainTerms } from './digest.ts';
import { negations, stopWords } from './languages/words.ts';
import { type PatternWord, patternWords } from './pattern.ts';
import { rarity } from './score.ts';

/**
 * The working index: for each term the entries that have it with two levels from 0 to 15, `words` (the saturated BM25F
 * frequency over the entry's fields) and `cover` (the share of its best symptom that the term makes up); and for each
 * entry the rarity of its symptoms' words in sixths of a natural logarithm.
 */
export type Assembly = {
  readonly postings: Map<string, Posting>;
  readonly weights: number[][][];
  /** For each entry and ask, the sum of its terms' squared rarities. */
  readonly askNorms: number[][];
  /** The terms among which typing errors are looked for. */
  readonly vocabulary: string[];
};

/** From so many entries on the index is sharded; a large one leaves out what a small one can afford. */
export const largeIndex = 1000;

/** Makes the working index. The same digests give the same index, in the browser and at build time. */
export function assemble(digests: readonly Digest[]): Assembly {
  const patterns = digests.map((entry) => entry.symptom.map(patternWords));
  const symptomRarity = rarities(patterns);
  const weights = patterns.map((all) => all.map((words) => weigh(words, symptomRarity)));
  const fields = digests.map((entry, doc) => fieldWords(entry, patterns[doc] ?? []));
  const average = new Map<string, number>();
  for (const { lengths } of fields) {
    for (const [field, length] of lengths) average.set(field, (average.get(field) ?? 0) + length / fields.length);
  }
  const postings = new Map<string, Posting>();
  fields.forEach(({ counts, lengths }, doc) => {
    const cover = shares(patterns[doc] ?? [], weights[doc] ?? []);
    for (const [term, perField] of counts) {
      let frequency = 0;
      for (const [field, count] of perField) {
        const { weight, norm } = fieldTable[field];
        frequency += (weight * count) / (1 - norm + norm * ((lengths.get(field) ?? 1) / (average.get(field) || 1)));
      }
      const posting = postings.get(term) ?? { docs: [], words: [], cover: [] };
      posting.docs.push(doc);
      posting.words.push(Math.max(1, Math.round((15 * frequency) / (saturation + frequency))));
      posting.cover.push(Math.min(15, Math.ceil(15 * (cover.get(term) ?? 0))));
      postings.set(term, posting);
    }
  });
  const askNorms = digests.map((entry) =>
    entry.asks.map((ask) => {
      const norm = ask.reduce(
        (sum, term) => sum + rarity(postings.get(term)?.docs.length ?? 0, digests.length) ** 2,
        0,
      );
      return Math.round(norm * 10) / 10;
    }),
  );
  return {
    postings,
    weights,
    askNorms,
    vocabulary: digests.length > largeIndex ? prune(postings, digests.length) : [...postings.keys()],
  };
}

/** Takes the terms out of a large index that an eighth of its entries has; gives the commonest of the others. */
function prune(postings: Map<string, Posting>, size: number): string[] {
  for (const [term, { docs }] of postings) if (docs.length > size / 8) postings.delete(term);
  return [...postings]
    .filter(([term, { docs }]) => docs.length > 1 && term.length > 3 && !/\d/.test(term))
    .sort((a, b) => b[1].docs.length - a[1].docs.length || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostVocabulary)
    .map(([term]) => term)
    .sort();
}

/** What a first answer can afford to load for telling typing errors. */
const mostVocabulary = 5000;

/** BM25's k1, for the summed and weighted frequency of all fields. */
const saturation = 4;

/** How much a word counts in each field, and how much a long field takes off it. */
const fieldTable = {
  title: { weight: 3, norm: 0.3 },
  asks: { weight: 3, norm: 0.2 },
  symptom: { weight: 1.5, norm: 0.3 },
  topic: { weight: 2.5, norm: 0 },
  body: { weight: 2, norm: 0.2 },
} as const satisfies Record<string, { weight: number; norm: number }>;

type Field = keyof typeof fieldTable;

function fieldWords(entry: Digest, patterns: readonly PatternWord[][]) {
  const counts = new Map<string, Map<Field, number>>();
  const lengths = new Map<Field, number>();
  const add = (field: Field, terms: readonly string[]): void => {
    for (const term of terms) {
      const perField = counts.get(term) ?? new Map<Field, number>();
      perField.set(field, (perField.get(field) ?? 0) + 1);
      counts.set(term, perField);
    }
    lengths.set(field, (lengths.get(field) ?? 0) + terms.length);
  };
  add('title', plainTerms(entry.title));
  for (const ask of entry.asks) add('asks', ask);
  // Symptoms often say the same in several wordings: a word counts at most twice.
  const inSymptoms = new Map<string, number>();
  entry.symptom.forEach((text, at) => {
    const words = (patterns[at] ?? []).filter((word) => !stopWords.has(word.raw)).map((word) => word.stem);
    for (const term of new Set([...words, ...plainTerms(text)]))
      inSymptoms.set(term, Math.min(2, (inSymptoms.get(term) ?? 0) + 1));
  });
  add(
    'symptom',
    [...inSymptoms].flatMap(([term, count]) => Array.from({ length: count }, () => term)),
  );
  add('topic', [...new Set(plainTerms(`${entry.topic} ${entry.topicTitle}`))]);
  add('body', entry.body);
  return { counts, lengths };
}

/** The rarity of a symptom's word among all entries' symptoms, as a whole number from 1 to 60. */
function rarities(patterns: readonly PatternWord[][][]): (word: PatternWord) => number {
  const frequency = new Map<string, number>();
  for (const entry of patterns) {
    for (const term of new Set(entry.flat().map((word) => word.stem)))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const size = Math.max(200, patterns.length);
  return ({ stem: term, raw }) => {
    if (negations.has(raw)) return negationWeight;
    const seen = frequency.get(term) ?? 1;
    const idf = Math.log(1 + (size - seen + 0.5) / (seen + 0.5));
    // Rare in a small knowledge base is not rare in the language.
    const common = stopWords.has(raw) || raw.length === 1 ? 0.35 : 1;
    return Math.max(1, Math.min(60, Math.round(6 * idf * common)));
  };
}

/** A negation weighs as much as a rare word. */
const negationWeight = 12;

/** A word that a symptom repeats tells half as much the second time. */
function weigh(words: readonly PatternWord[], own: (word: PatternWord) => number): number[] {
  const seen = new Set<string>();
  return words.map((word) => {
    const again = seen.has(word.stem);
    seen.add(word.stem);
    return again ? Math.ceil(own(word) / 2) : own(word);
  });
}

/** For each word, the largest share of a symptom's rarity that it makes up. */
function shares(patterns: readonly PatternWord[][], weights: readonly number[][]): Map<string, number> {
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
