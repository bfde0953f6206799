import { languageCodes, languages } from '../languages/index.ts';
import { stem } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import type { Digest, SymptomSource } from '../types.ts';
import { askTerms, plainTerms } from './terms.ts';

/** Digests all entries but the retired ones. */
export function digest(sources: readonly SymptomSource[], parameters: Parameters): Digest[] {
  const live = sources.filter((source) => source.status !== 'retired');
  // The same words stand in many entries.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const termsOf = (text: string) => plainTerms(text, parameters.stopWords, stemOf);
  const bodies = live.map((source) => termsOf(`${source.cause} ${source.fix}`).filter((term) => term.length > 2));
  const spread = new Map<string, number>();
  for (const body of bodies) for (const term of new Set(body)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return live.map((source, at) => {
    const asks = languageCodes
      .flatMap((code) =>
        (source.asks[code] ?? []).map((ask) => [...new Set(askTerms(ask, languages[code], parameters.stopWords))]),
      )
      .filter((terms) => terms.length > 0);
    const symptom = [...source.symptom, ...(source.shared ?? [])];
    const elsewhere = new Set([...asks.flat(), ...termsOf(`${source.title} ${symptom.join(' ')}`)]);
    return {
      kind: source.kind ?? 'entry',
      slug: source.slug,
      title: source.title,
      topic: source.topic,
      topicTitle: source.topicTitle ?? '',
      first: source.first,
      symptom,
      shared: source.shared?.length ?? 0,
      alike: source.alike,
      asks,
      body: specificTerms(bodies[at] ?? [], elsewhere, spread, live.length, parameters),
    };
  });
}

/** The terms that an entry's text has most of and others least. */
function specificTerms(
  body: readonly string[],
  elsewhere: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  size: number,
  { bodyWords, bodySpread }: Parameters,
): string[] {
  const counts = new Map<string, number>();
  for (const term of body)
    if (!elsewhere.has(term) && !/^\d+$/.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms: { term: string; weight: number }[] = [];
  for (const [term, count] of counts) {
    const entries = spread.get(term) ?? 1;
    if (entries > size * bodySpread + 1 || (entries === 1 && count === 1)) continue;
    terms.push({ term, weight: count * Math.log((size + 1) / entries) });
  }
  return terms
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, bodyWords)
    .map(({ term }) => term)
    .sort();
}
