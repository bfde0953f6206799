import MiniSearch, { type SearchOptions } from 'minisearch';
import { decide } from '../../src/lib/symptom/decide/decide.ts';
import { openStore, type Store } from '../../src/lib/symptom/index/store.ts';
import {
  buildIndex,
  normalise,
  openIndex,
  type Parameters,
  type SymptomIndex,
  type SymptomSource,
  standardParameters,
} from '../../src/lib/symptom/index.ts';
import { type Query, readQuery } from '../../src/lib/symptom/query/query.ts';
import { candidates } from '../../src/lib/symptom/rank/candidates.ts';
import { type Scores, score } from '../../src/lib/symptom/rank/score.ts';
import { readAnyText } from '../../src/lib/symptom/reading/reading.ts';
import type { Answer } from './tally.ts';

/** A search to be measured. */
export type Rival = { readonly name: string; search(text: string): Answer };

/** The project's matcher, on a built index. */
export function ours(index: SymptomIndex, parameters: Parameters = standardParameters): Rival {
  const matcher = openIndex(index, parameters);
  return {
    name: 'ours',
    search(text) {
      const { verdict, results } = matcher.match(text);
      return { verdict, slugs: results.map(({ entry }) => entry) };
    },
  };
}

/** MiniSearch alone, MiniSearch as the retrieval below our alignment and verdict, and both retrievals together. */
export function miniSearchRivals(sources: readonly SymptomSource[]): Rival[] {
  const index = buildIndex(sources);
  const store = openStore(index, standardParameters, readAnyText);
  const live = sources.filter(({ status }) => status !== 'retired');
  const find = miniSearch(live);
  const below = (
    name: string,
    retrieve: (query: Query, text: string) => { docs: number[]; scores: Scores },
  ): Rival => ({
    name,
    search(text) {
      const query = readQuery(text, store);
      const { docs, scores } = retrieve(query, text);
      const { verdict, results } = decide(query, docs, scores, store);
      return { verdict, slugs: results.map(({ entry }) => entry) };
    },
  });
  return [
    {
      name: 'MiniSearch',
      search: (text) => ({ verdict: undefined, slugs: find(text, 5).map(({ doc }) => live[doc]?.slug ?? '') }),
    },
    below('MiniSearch below ours', (query, text) => {
      const own = score(query.slots, store);
      return retrieved(find(normalise(text).text, mostCandidates), own, () => 0, store);
    }),
    below('both', (query, text) => {
      const own = score(query.slots, store);
      const { docs, scores } = retrieved(
        find(normalise(text).text, mostCandidates),
        own,
        (doc) => own.words[doc] ?? 0,
        store,
      );
      return { docs: [...new Set([...docs, ...candidates(own, store)])], scores };
    }),
  ];
}

/** As many entries are aligned as of our own retrieval. */
const mostCandidates = standardParameters.candidates.bySymptom + standardParameters.candidates.byWords;

type Hit = { readonly doc: number; readonly score: number };

/** MiniSearch with OR, typing tolerance and three boosts. https://lucaong.github.io/minisearch/ */
function miniSearch(sources: readonly SymptomSource[]): (text: string, most: number) => Hit[] {
  const index = new MiniSearch({ fields: ['title', 'asks', 'symptom', 'cause', 'fix', 'topic'] });
  index.addAll(
    sources.map(({ title, asks, symptom, cause, fix, topic }, id) => ({
      id,
      title,
      asks: Object.values(asks).flat().join('\n'),
      symptom: symptom.join('\n'),
      cause,
      fix,
      topic,
    })),
  );
  const options: SearchOptions = { combineWith: 'OR', fuzzy: 0.15, boost: { title: 3, asks: 3, symptom: 2 } };
  // The rivals search for the same texts, and typing tolerance makes that slow.
  const found = new Map<string, Hit[]>();
  return (text, most) => {
    const known = found.get(text);
    if (known !== undefined) return known.slice(0, most);
    const hits = index.search(text, options).map(({ id, score: own }) => ({ doc: Number(id), score: own }));
    found.set(text, hits.slice(0, mostCandidates));
    return hits.slice(0, most);
  };
}

/**
 * MiniSearch's hits in place of our words' scores, or half and half where `other` gives ours. Its scores have another
 * unit: the best hit is taken to be as good as the best of ours.
 */
function retrieved(hits: readonly Hit[], own: Scores, other: (doc: number) => number, { size }: Store) {
  const best = hits[0]?.score ?? 1;
  const scale = Math.max(...own.words, 0) / best;
  const words = Float64Array.from({ length: size }, (_, doc) => other(doc));
  for (const { doc, score: found } of hits) words[doc] = ((words[doc] ?? 0) + found * scale) / (other(doc) > 0 ? 2 : 1);
  return { docs: hits.map(({ doc }) => doc), scores: { ...own, words } };
}
