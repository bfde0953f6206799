import { type LanguageCode, languageCodes } from '../symptom/languages/index.ts';
import type { Matcher, SymptomSource } from '../symptom/types.ts';
import { fill } from './fill.ts';

/** What the guards find. `index` is the symptom's or ask's place in its list; `found` are the entries that came instead. */
export type Finding =
  | { readonly kind: 'symptom-lost'; readonly slug: string; readonly index: number; readonly found: readonly string[] }
  | { readonly kind: 'symptom-unsure'; readonly slug: string; readonly index: number }
  | {
      readonly kind: 'symptom-shared';
      readonly slug: string;
      readonly index: number;
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'ask-lost';
      readonly slug: string;
      readonly language: LanguageCode;
      readonly index: number;
      readonly found: readonly string[];
    }
  | { readonly kind: 'symptom-harmless'; readonly slug: string; readonly symptom: string; readonly text: string };

/**
 * Each symptom, its placeholders filled and lines of harmless logs around it, must find its own entry (or one alike)
 * first. Told as well: symptoms that are no `known` answer by themselves, and those that make another entry `known`.
 */
export function* guardSymptoms(
  matcher: Matcher,
  sources: readonly SymptomSource[],
  noise: readonly string[],
): Iterable<Finding> {
  for (const { slug, symptom, alike, status } of sources) {
    if (status === 'retired') continue;
    const right = new Set([slug, ...alike]);
    for (const [index, text] of symptom.entries()) {
      const { results } = matcher.match(amidst(fill(text, index), noise, slug.length * 7 + index));
      const [best] = results;
      if (best === undefined || !right.has(best.entry)) {
        yield { kind: 'symptom-lost', slug, index, found: results.slice(0, 3).map(({ entry }) => entry) };
        continue;
      }
      const own = results.find(({ entry }) => entry === slug);
      if (own?.verdict !== 'known') yield { kind: 'symptom-unsure', slug, index };
      const shared = results.filter(({ entry, verdict }) => verdict === 'known' && !right.has(entry));
      if (shared.length > 0) yield { kind: 'symptom-shared', slug, index, found: shared.map(({ entry }) => entry) };
    }
  }
}

/** Each ask, in every language, must find its entry (or one alike) among the first three. */
export function* guardAsks(matcher: Matcher, sources: readonly SymptomSource[]): Iterable<Finding> {
  for (const { slug, asks, alike, status } of sources) {
    if (status === 'retired') continue;
    const right = new Set([slug, ...alike]);
    for (const language of languageCodes) {
      for (const [index, ask] of (asks[language] ?? []).entries()) {
        const found = matcher.match(ask, { limit: 3 }).results.map(({ entry }) => entry);
        if (!found.some((entry) => right.has(entry))) yield { kind: 'ask-lost', slug, language, index, found };
      }
    }
  }
}

/** No symptom may be `known` in a harmless log. */
export function* guardHarmless(matcher: Matcher, blocks: readonly string[]): Iterable<Finding> {
  for (const text of blocks) {
    for (const { entry, verdict, symptom } of matcher.match(text).results) {
      if (verdict === 'known') yield { kind: 'symptom-harmless', slug: entry, symptom: symptom ?? '', text };
    }
  }
}

/** Puts a text into the middle of 20 lines of a log, chosen by `seed`. */
function amidst(text: string, noise: readonly string[], seed: number): string {
  const lines = Array.from({ length: 20 }, (_, at) => noise[(seed * 31 + at * 17) % Math.max(1, noise.length)] ?? '');
  return [...lines.slice(0, 12), text, ...lines.slice(12)].join('\n');
}
