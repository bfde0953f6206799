import { placeholders, segments } from '../placeholder/placeholders.ts';

/** Fills a symptom's placeholders: with their examples, or from `variant` 1 on with other values of the same kind. */
export function fill(symptom: string, variant = 0): string {
  return segments(symptom)
    .map((part) => (part.kind === 'text' ? part.text : vary(placeholders[part.name].example, variant)))
    .join('');
}

/** Other digits, and for every second variant another name, in the shape of the example. */
function vary(example: string, variant: number): string {
  if (variant === 0) return example;
  const digits = example.replace(/\d/g, (digit, at: number) => String(((Number(digit) + variant + at) % 9) + 1));
  return variant % 2 === 0 ? digits.replace(/\b(?:web|app|demo|data|nginx)\b/g, 'shop') : digits;
}
