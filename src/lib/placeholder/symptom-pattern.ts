import { placeholders, segments } from './placeholders.ts';

/**
 * The source of a regular expression that matches a symptom where it is printed: each placeholder stands for what it may,
 * and blanks for any blanks, since terminals wrap lines and change spaces.
 */
export function symptomPattern(symptom: string): string {
  return segments(symptom.trim())
    .map((part) => (part.kind === 'text' ? literalPattern(part.text) : `(?:${placeholders[part.name].match})`))
    .join('');
}

/** The same for a text without placeholders. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
