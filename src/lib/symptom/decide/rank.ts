import { type Alignment, align, anchorOf } from '../align/align.ts';
import type { Pattern } from '../align/pattern.ts';
import type { Store } from '../index/store.ts';
import type { Query } from '../query/query.ts';
import type { Scores } from '../rank/score.ts';
import type { EntryRecord } from '../types.ts';
import { isFound, strength } from './strength.ts';

/** An entry with its best symptom in the text. */
export type Candidate = {
  readonly doc: number;
  readonly record: EntryRecord;
  readonly best: { readonly at: number; readonly pattern: Pattern; readonly found: Alignment } | undefined;
  readonly strength: number;
  /** What its words say of a question or a paste, and how well the nearest ask fits a question, from 0 to 1. */
  readonly words: number;
  readonly ask: number;
  readonly rank: number;
};

/** Aligns the symptoms of an entry, and ranks it by the strongest of them and by its words. */
export function rank(
  doc: number,
  record: EntryRecord,
  query: Query,
  scores: Scores,
  store: Store,
  ask: number,
): Candidate {
  const { parameters } = store;
  let best: Candidate['best'];
  let bestFit = 0;
  let strongest = 0;
  store.patterns(doc).forEach((pattern, at) => {
    const found = align(pattern, query.words, parameters);
    if (found === undefined) return;
    const own = strength(found, parameters);
    // A short symptom that is found tells more than a longer one of which a part is missing.
    const fit = own + found.coverage / 100 + (isFound(pattern, found, query.words, parameters) ? 1000 : 0);
    if (fit > bestFit) {
      best = { at, pattern, found };
      bestFit = fit;
    }
    const line = query.words.lines[query.words.line[anchorOf(pattern, found)] ?? 0];
    strongest = Math.max(strongest, own * parameters.lineStrength[line?.kind ?? 'plain']);
  });
  const words = scores.words[doc] ?? 0;
  const isAway = query.away.has(record.topic) && record.alike.length > 0;
  const sum = strongest + wordsRank(words, scores.fit[doc] ?? 1, ask, query, scores, store);
  return { doc, record, best, strength: strongest, words, ask, rank: isAway ? sum * parameters.awayWeight : sum };
}

function wordsRank(words: number, fit: number, ask: number, query: Query, scores: Scores, store: Store): number {
  const { pasteWordsWeight, questionWordsWeight, askWeight } = store.parameters;
  if (!query.isQuestion) return pasteWordsWeight * words;
  return questionWordsWeight * (words * fit + askWeight * ask * scores.asked);
}
