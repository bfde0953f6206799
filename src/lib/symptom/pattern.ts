import { type PlaceholderName, segments } from '../placeholder/placeholders.ts';
import { stem } from './languages/words.ts';
import { tokens } from './tokens.ts';

/** A word of a symptom. `gap` is the placeholder that stands between it and the word before. */
export type PatternWord = { readonly stem: string; readonly raw: string; readonly gap: PlaceholderName | '' };

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
export function reach(gap: PlaceholderName | ''): number {
  if (gap === '') return 0;
  return wide.has(gap) ? 40 : 14;
}

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
