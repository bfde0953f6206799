import { contentHash, type Posting, packDigit, packPosting, packTerms } from './codec.ts';
import { stopWords } from './data/stop-words.ts';
import { type PatternWord, patternWords } from './pattern.ts';
import { stem, stemFrench } from './stem.ts';
import { camelParts, tokens } from './tokens.ts';
import type { EntryRecord, SymptomIndex, SymptomSource } from './types.ts';

/**
 * Builds the index: what results show, each symptom with the rarity of its words, and for each word the entries that
 * have it with two levels from 0 to 15: `words`, the saturated BM25F frequency over the entry's fields, and `cover`,
 * the share of its best symptom that the word makes up. Retired entries are left out. Pure; serialise it with JSON.
 */
export function buildIndex(sources: readonly SymptomSource[]): SymptomIndex {
  const { entries, postings } = collect(sources);
  const terms = [...postings.keys()].sort();
  const body = {
    size: entries.length,
    entries,
    terms: packTerms(terms),
    postings: terms.map((term) => packPosting(postings.get(term) ?? { docs: [], words: [], cover: [] })).join(''),
  };
  return { format: 1, version: contentHash(JSON.stringify(body)), ...body };
}

/** The records and postings of an index, before they are packed. */
export function collect(sources: readonly SymptomSource[]): { entries: EntryRecord[]; postings: Map<string, Posting> } {
  const live = sources.filter((source) => source.status !== 'retired');
  const patterns = live.map((source) => source.symptom.map(patternWords));
  const rarity = rarities(patterns);
  const entries = live.map(
    (source, doc): EntryRecord => ({
      slug: source.slug,
      title: source.title,
      topic: source.topic,
      first: source.first,
      symptom: source.symptom,
      weight: (patterns[doc] ?? []).map((words) => words.map((word) => packDigit(rarity(word))).join('')),
      alike: source.alike,
    }),
  );
  const fields = live.map((source, doc) => fieldWords(source, patterns[doc] ?? []));
  const average = new Map<string, number>();
  for (const { lengths } of fields) {
    for (const [field, length] of lengths) average.set(field, (average.get(field) ?? 0) + length / fields.length);
  }
  const postings = new Map<string, Posting>();
  fields.forEach(({ counts, lengths }, doc) => {
    const cover = shares(patterns[doc] ?? [], rarity);
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
  return { entries, postings };
}

/** BM25's k1, for the summed and weighted frequency of all fields. */
const saturation = 3;

/** How much a word counts in each field, and how much a long field takes off it. */
const fieldTable = {
  title: { weight: 3, norm: 0.3 },
  asks: { weight: 3, norm: 0.2 },
  symptom: { weight: 1.5, norm: 0.3 },
  topic: { weight: 2.5, norm: 0 },
  cause: { weight: 0.7, norm: 0.4 },
  fix: { weight: 0.5, norm: 0.4 },
} as const satisfies Record<string, { weight: number; norm: number }>;

type Field = keyof typeof fieldTable;

/** Index terms of a plain text: stems, and the parts of identifiers. */
export function plainTerms(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) {
    found.push(stem(token.text));
    const whole = text.slice(token.start, token.end);
    if (/[a-z][A-Z]/.test(whole)) found.push(...camelParts(whole).map(stem));
  }
  return found.filter((term) => term.length > 1 || /\d/.test(term));
}

/** French terms are marked, for their stems mean something else in English. */
export function frenchTerm(folded: string): string {
  return `~${stemFrench(folded)}`;
}

function fieldWords(source: SymptomSource, patterns: readonly PatternWord[][]) {
  const counts = new Map<string, Map<Field, number>>();
  const lengths = new Map<Field, number>();
  const add = (field: Field, terms: readonly string[]): void => {
    let length = 0;
    for (const term of terms) {
      if (stopWords.has(term) || stopWords.has(term.slice(1))) continue;
      const perField = counts.get(term) ?? new Map<Field, number>();
      perField.set(field, (perField.get(field) ?? 0) + 1);
      counts.set(term, perField);
      length++;
    }
    lengths.set(field, (lengths.get(field) ?? 0) + length);
  };
  add('title', plainTerms(source.title));
  for (const ask of [...source.asks.en, ...(source.asks.ru ?? [])]) add('asks', plainTerms(ask));
  for (const ask of source.asks.fr ?? []) {
    const words = tokens(ask).map((token) => token.text);
    add('asks', [
      ...words.filter((word) => word.length > 1 && !stopWords.has(word)).map(frenchTerm),
      ...plainTerms(ask).filter((term) => !stopWords.has(term)),
    ]);
  }
  // Symptoms often say the same in several wordings: a word counts at most twice.
  const inSymptoms = new Map<string, number>();
  source.symptom.forEach((text, at) => {
    const terms = new Set([...(patterns[at] ?? []).map((word) => word.stem), ...plainTerms(text)]);
    for (const term of terms) inSymptoms.set(term, Math.min(2, (inSymptoms.get(term) ?? 0) + 1));
  });
  add(
    'symptom',
    [...inSymptoms].flatMap(([term, count]) => Array.from({ length: count }, () => term)),
  );
  add('topic', [...new Set(plainTerms(`${source.topic} ${source.topicTitle ?? ''}`))]);
  add('cause', plainTerms(source.cause));
  add('fix', plainTerms(source.fix));
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
    const seen = frequency.get(term) ?? 1;
    const idf = Math.log(1 + (size - seen + 0.5) / (seen + 0.5));
    // Rare in a small knowledge base is not rare in the language.
    const common = stopWords.has(raw) || raw.length === 1 ? 0.35 : 1;
    return Math.max(1, Math.min(60, Math.round(6 * idf * common)));
  };
}

/** For each word, the largest share of a symptom's rarity that it makes up. */
function shares(patterns: readonly PatternWord[][], rarity: (word: PatternWord) => number): Map<string, number> {
  const best = new Map<string, number>();
  for (const words of patterns) {
    const total = words.reduce((sum, word) => sum + rarity(word), 0);
    const own = new Map<string, number>();
    for (const word of words) own.set(word.stem, (own.get(word.stem) ?? 0) + rarity(word) / total);
    for (const [term, share] of own) best.set(term, Math.max(best.get(term) ?? 0, share));
  }
  return best;
}
