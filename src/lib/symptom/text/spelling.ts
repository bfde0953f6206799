import { distance } from '../../text/distance.ts';
import { stem } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';

/** The words that an index knows, for telling typing errors. */
export type Spelling = {
  knows(term: string): boolean;
  /** Terms by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
};

/** Prepares the terms of an index; `knows` tells whether it has a term at all. */
export function spelling(terms: Iterable<string>, knows: (term: string) => boolean): Spelling {
  const byLength = new Map<number, string[]>();
  for (const term of terms) {
    if (term.length < 3 || /\d/.test(term)) continue;
    const same = byLength.get(term.length);
    if (same === undefined) byLength.set(term.length, [term]);
    else same.push(term);
  }
  return { knows, byLength };
}

/**
 * Known terms that a word may be a typing error of, with a weight below 1. A typing error is a letter wrong, missing or
 * too much, or two exchanged.
 */
export function nearWords(word: string, known: Spelling, parameters: Parameters): { term: string; weight: number }[] {
  const { typingErrors, typingErrorWeights, firstLetterWeight } = parameters;
  if (word.length < typingErrors.one || word.length > longest || /\d/.test(word)) return [];
  const found = new Map<string, number>();
  for (const form of new Set([word, stem(word)])) {
    const most = [typingErrors.one, typingErrors.two, typingErrors.three].filter(
      (least) => form.length >= least,
    ).length;
    for (let length = form.length - most; length <= form.length + most; length++) {
      for (const term of known.byLength.get(length) ?? []) {
        const errors = distance(form, term, most);
        if (errors > most) continue;
        const { none, one, two, three } = typingErrorWeights;
        const weight = ([none, one, two, three][errors] ?? 0) * (term[0] === form[0] ? 1 : firstLetterWeight);
        if ((found.get(term) ?? 0) < weight) found.set(term, weight);
      }
    }
  }
  return [...found].map(([term, weight]) => ({ term, weight }));
}

/** Longer words are data. */
const longest = 30;
