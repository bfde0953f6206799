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
  readonly best:
    | {
        readonly at: number;
        readonly pattern: Pattern;
        readonly found: Alignment;
        /** Whether it proves the entry: it is found, and no other error prints it. */
        readonly isProof: boolean;
      }
    | undefined;
  readonly strength: number;
  /** What its words say of a question or a paste, and how well the nearest ask fits a question, from 0 to 1. */
  readonly words: number;
  readonly ask: number;
  readonly rank: number;
};

/**
 * Aligns the symptoms of an entry, and ranks it by the strongest of them and by its words. Where one of its own is found,
 * the lines that other errors print too add nothing: an error that prints more than it says of itself stands behind the
 * one that it follows from.
 */
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
  let hasProof = false;
  const strongest = { own: 0, shared: 0 };
  store.patterns(doc).forEach((pattern, at) => {
    const found = align(pattern, query.words, parameters);
    if (found === undefined) return;
    const strong = strength(found, parameters);
    const isFoundHere = isFound(pattern, found, query.words, parameters);
    const kind = at < record.symptom.length - record.shared ? 'own' : 'shared';
    const isProof = isFoundHere && kind === 'own';
    hasProof ||= isProof;
    // A short symptom that is found tells more than a longer one of which a part is missing, and an own one more than a shared.
    const fit = strong + found.coverage / 100 + (isFoundHere ? { own: 2000, shared: 1000 }[kind] : 0);
    if (fit > bestFit) {
      best = { at, pattern, found, isProof };
      bestFit = fit;
    }
    const line = query.words.lines[query.words.line[anchorOf(pattern, found)] ?? 0];
    strongest[kind] = Math.max(strongest[kind], strong * parameters.lineStrength[line?.kind ?? 'plain']);
  });
  const most = hasProof ? strongest.own : Math.max(strongest.own, strongest.shared);
  const words = scores.words[doc] ?? 0;
  const fromWords = wordsRank(words, scores.fit[doc] ?? 1, ask, query, scores, store);
  return { doc, record, best, strength: most, words, ask, rank: most + fromWords };
}

function wordsRank(words: number, fit: number, ask: number, query: Query, scores: Scores, store: Store): number {
  const { pasteWordsWeight, questionWordsWeight, askWeight } = store.parameters;
  if (!query.isQuestion) return pasteWordsWeight * words;
  return questionWordsWeight * (words * fit + askWeight * ask * scores.asked);
}
