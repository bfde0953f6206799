import { courtesies, negations } from '../languages/words.ts';
import type { Parameters } from '../parameters.ts';
import { tokens } from '../text/tokens.ts';

/** Whether a text says only something kind, such as “thank you, it works now”, or nothing at all, such as “+1”. */
export function isCourtesy(text: string, { plainWords, stopWords }: Parameters): boolean {
  if (text.length > plainWords.characters || text.trim() === '') return false;
  const words = tokens(text).map((token) => token.text);
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text);
  if (!/\p{L}/u.test(text) && words.every((word) => word.length < 3)) return true;
  if (words.some((word) => negations.has(word))) return false;
  return (
    words.some((word) => courtesies.has(word)) && words.every((word) => courtesies.has(word) || stopWords.has(word))
  );
}
