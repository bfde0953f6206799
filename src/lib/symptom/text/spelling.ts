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
export function nearWords(word: string, known: Spelling, own: Parameters): { term: string; weight: number }[] {
  const { typingErrors, typingErrorWeights, firstLetterWeight, typingErrorShare } = own;
  if (word.length < typingErrors.one || word.length > longest || /\d/.test(word)) return [];
  const found = new Map<string, number>();
  for (const form of new Set([word, stem(word)])) {
    const most = form.length >= typingErrors.two ? 2 : form.length >= typingErrors.one ? 1 : 0;
    for (let length = form.length - most; length <= form.length + most; length++) {
      for (const term of known.byLength.get(length) ?? []) {
        const errors = distance(form, term, most);
        if (errors > most) continue;
        const { none, one, two } = typingErrorWeights;
        const weight = (errors === 0 ? none : errors === 1 ? one : two) * (term[0] === form[0] ? 1 : firstLetterWeight);
        if ((found.get(term) ?? 0) < weight) found.set(term, weight);
      }
    }
  }
  const best = Math.max(0, ...found.values());
  return [...found]
    .filter(([, weight]) => weight >= best * typingErrorShare)
    .map(([term, weight]) => ({ term, weight }));
}

/** Longer words are data. */
const longest = 30;

/** Damerau-Levenshtein distance (optimal string alignment), or `most + 1` where it is greater. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old: number[] = [];
  for (let at = 0; at <= b.length; at++) old.push(at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j - 1] ?? 0) + (same ? 0 : 1), (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, most + 1);
}
