import type { Parameters } from '../parameters.ts';
import type { PasteWords } from '../query/words.ts';
import { type Pattern, reach } from './pattern.ts';

/** The best place of a symptom in a paste. Positions count the paste's words. */
export type Alignment = {
  /** Specificity of the words found in order, less what was skipped between them. */
  readonly specificity: number;
  /** The same as a share of the whole symptom's. */
  readonly coverage: number;
  /** Pairs of symptom word and paste word, in order. */
  readonly pairs: readonly (readonly [word: number, position: number])[];
  /** The symptom's words that were not found. */
  readonly missing: readonly number[];
  /** Words that stand in the paste where the symptom has none. */
  readonly extra: number;
};

/**
 * Finds where in the paste the symptom's words stand in order with the greatest specificity. One pass over those words of
 * the paste that the symptom has: time is the number of such places times the symptom's length.
 */
export function align(symptom: Pattern, paste: PasteWords, parameters: Parameters): Alignment | undefined {
  const { placeholderReach, skipCost } = parameters;
  const size = symptom.stems.length;
  const places = matchingPlaces(symptom, paste);
  if (places.length === 0) return undefined;
  // The heaviest of the ends at each word.
  const heaviest: (Link | undefined)[] = new Array<Link | undefined>(size);
  let best: Link | undefined;
  for (const { position, word } of places) {
    const weight = symptom.weights[word] ?? 0;
    let link: Link = { word, position, specificity: weight, before: undefined };
    let allowed = reach(symptom.gaps[word] ?? '', placeholderReach);
    for (let earlier = word - 1; earlier >= 0; earlier--) {
      link = follow(link, weight, allowed, heaviest[earlier], skipCost);
      allowed += 1 + reach(symptom.gaps[earlier] ?? '', placeholderReach);
    }
    const old = heaviest[word];
    if (old === undefined || link.specificity >= old.specificity) heaviest[word] = link;
    if (best === undefined || link.specificity > best.specificity + 1e-9) best = link;
  }
  return best && describe(symptom, best, placeholderReach);
}

/** The better of `link` and the same word after `end`. `allowed` words may stand between them for nothing. */
function follow(link: Link, weight: number, allowed: number, end: Link | undefined, skipCost: number): Link {
  if (end === undefined || end.position >= link.position) return link;
  const extra = link.position - end.position - 1 - allowed;
  const specificity = end.specificity + weight - (extra > 0 ? extra * skipCost : 0);
  return specificity > link.specificity ? { word: link.word, position: link.position, specificity, before: end } : link;
}

type Link = {
  readonly word: number;
  readonly position: number;
  readonly specificity: number;
  readonly before: Link | undefined;
};

/** Places in order; of one place, the symptom's later words first, so that no word follows itself. */
function matchingPlaces(symptom: Pattern, paste: PasteWords): { position: number; word: number }[] {
  const places: { position: number; word: number }[] = [];
  for (let word = symptom.stems.length - 1; word >= 0; word--) {
    for (const position of paste.places.get(symptom.stems[word] ?? '') ?? []) places.push({ position, word });
  }
  return places.sort((a, b) => a.position - b.position || b.word - a.word);
}

function describe(symptom: Pattern, end: Link, reaches: Parameters['placeholderReach']): Alignment {
  const pairs: [number, number][] = [];
  for (let link: Link | undefined = end; link !== undefined; link = link.before)
    pairs.unshift([link.word, link.position]);
  const found = new Set(pairs.map(([word]) => word));
  let extra = 0;
  for (let at = 1; at < pairs.length; at++) {
    const [word, position] = pairs[at] ?? [0, 0];
    const [earlier, before] = pairs[at - 1] ?? [0, 0];
    let allowed = 0;
    for (let between = earlier + 1; between <= word; between++)
      allowed += reach(symptom.gaps[between] ?? '', reaches) + (between < word ? 1 : 0);
    extra += Math.max(0, position - before - 1 - allowed);
  }
  return {
    specificity: Math.max(0, end.specificity),
    coverage: symptom.total > 0 ? Math.max(0, end.specificity) / symptom.total : 0,
    pairs,
    missing: [...symptom.stems.keys()].filter((word) => !found.has(word)),
    extra,
  };
}

/** The place in the paste of the symptom's most specific word that was found. */
export function anchorOf(pattern: Pattern, found: Alignment): number {
  let best = found.pairs[0];
  for (const pair of found.pairs) {
    if ((pattern.weights[pair[0]] ?? 0) > (pattern.weights[best?.[0] ?? 0] ?? 0)) best = pair;
  }
  return best?.[1] ?? 0;
}
