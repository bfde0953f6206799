import { type PlaceholderName, segments } from '../../placeholder/placeholders.ts';
import { stem } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import { tokens } from '../text/tokens.ts';

/** A word of a symptom. `gap` is the placeholder that stands between it and the word before. */
export type PatternWord = { readonly stem: string; readonly raw: string; readonly gap: PlaceholderName | '' };

/** A symptom ready to be aligned: its words' stems, their specificity, and the placeholder before each. */
export type Pattern = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly gaps: readonly (PlaceholderName | '')[];
  readonly total: number;
  /** Whether each word may be missing: it says nothing of what is wrong. */
  readonly isFiller: readonly boolean[];
};

/** Prepares a symptom; `sixths` is the specificity of its words as `assemble` gives it. */
export function pattern(symptom: string, sixths: readonly number[], parameters: Parameters): Pattern {
  const words = patternWords(symptom);
  const weights = words.map((_, at) => (sixths[at] ?? 1) / 6);
  return {
    text: symptom,
    stems: words.map((word) => word.stem),
    weights,
    gaps: words.map((word) => word.gap),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    isFiller: words.map(({ raw }) => isFiller(raw, parameters)),
  };
}

/** A single letter or a word that says nothing; what says the opposite, and a number, does. */
function isFiller(raw: string, { negations, stopWords }: Parameters): boolean {
  return !negations.has(raw) && !/^\d+$/.test(raw) && (stopWords.has(raw) || raw.length === 1);
}

/** The words of a symptom in order. A placeholder takes the place of any words. */
export function patternWords(symptom: string): PatternWord[] {
  const found: PatternWord[] = [];
  let gap: PlaceholderName | '' = '';
  for (const segment of segments(symptom)) {
    if (segment.kind === 'placeholder') {
      gap = wide.has(gap) ? gap : segment.name;
      continue;
    }
    for (const token of tokens(segment.text)) {
      found.push({ stem: stem(token.text), raw: token.text, gap });
      gap = '';
    }
  }
  return found;
}

/** How many words of a paste a placeholder may stand for. */
export function reach(gap: PlaceholderName | '', { narrow, wide: free }: Parameters['placeholderReach']): number {
  if (gap === '') return 0;
  return wide.has(gap) ? free : narrow;
}

/** Placeholders that stand for free text. */
const wide: ReadonlySet<PlaceholderName | ''> = new Set([
  'message',
  'value',
  'task',
  'key',
  'date',
  'url',
  'path',
  'image',
]);
