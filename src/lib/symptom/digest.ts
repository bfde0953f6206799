import { languageCodes, languages } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { stem, stemIn, stopWords } from './languages/words.ts';
import { camelParts, tokens } from './tokens.ts';
import type { SymptomSource } from './types.ts';

/** What the index keeps of an entry: what results show, its symptoms, and the terms of its asks and its text. */
export type Digest = {
  readonly slug: string;
  readonly title: string;
  readonly topic: string;
  readonly topicTitle: string;
  readonly first: string;
  readonly symptom: readonly string[];
  readonly alike: readonly string[];
  /** The terms of each ask, whatever its language. */
  readonly asks: readonly (readonly string[])[];
  /** The most telling terms of the fix and the cause that stand nowhere else in the entry. */
  readonly body: readonly string[];
};

/** Digests all entries but the retired ones. */
export function digest(sources: readonly SymptomSource[]): Digest[] {
  const live = sources.filter((source) => source.status !== 'retired');
  // The same words stand in many entries.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const termsOf = (text: string) => plainTerms(text, stemOf);
  const bodies = live.map((source) => termsOf(`${source.cause} ${source.fix}`).filter((term) => term.length > 2));
  const spread = new Map<string, number>();
  for (const body of bodies) for (const term of new Set(body)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return live.map((source, at) => {
    const asks = languageCodes
      .flatMap((code) => (source.asks[code] ?? []).map((ask) => askTerms(ask, languages[code], termsOf)))
      .filter((terms) => terms.length > 0);
    const elsewhere = new Set([...asks.flat(), ...termsOf(`${source.title} ${source.symptom.join(' ')}`)]);
    return {
      slug: source.slug,
      title: source.title,
      topic: source.topic,
      topicTitle: source.topicTitle ?? '',
      first: source.first,
      symptom: source.symptom,
      alike: source.alike,
      asks,
      body: telling(bodies[at] ?? [], elsewhere, spread, live.length),
    };
  });
}

/** How many terms of an entry's text the index keeps. */
const mostBody = 16;

function telling(
  body: readonly string[],
  elsewhere: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  size: number,
): string[] {
  const counts = new Map<string, number>();
  for (const term of body)
    if (!elsewhere.has(term) && !/^\d+$/.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms: { term: string; worth: number }[] = [];
  for (const [term, count] of counts) {
    const entries = spread.get(term) ?? 1;
    if (entries > size * 0.1 + 1 || (entries === 1 && count === 1)) continue;
    terms.push({ term, worth: count * Math.log((size + 1) / entries) });
  }
  return terms
    .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
    .slice(0, mostBody)
    .map(({ term }) => term)
    .sort();
}

/** Index terms of a text in English or Russian: stems and the parts of identifiers, without words that say nothing. */
export function plainTerms(text: string, stemOf: (word: string) => string = stem): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) {
    if (!stopWords.has(token.text)) found.push(stemOf(token.text));
    const whole = text.slice(token.start, token.end);
    if (whole !== token.text) found.push(...camelParts(whole).map(stemOf));
  }
  return found.filter((term) => term.length > 1 || /\d/.test(term));
}

/** Index terms of an ask. In shared letters they are marked, and no identifier is taken apart. */
function askTerms(ask: string, language: Language, termsOf: (text: string) => string[]): string[] {
  return [...new Set(language.mark === undefined ? termsOf(ask) : markedTerms(ask, language))];
}

function markedTerms(text: string, language: Language): string[] {
  return tokens(text)
    .filter((token) => token.text.length > 1 && !stopWords.has(token.text))
    .map((token) => stemIn(language, token.text));
}
