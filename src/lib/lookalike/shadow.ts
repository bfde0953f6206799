import type { Vocabulary } from './vocabulary.ts';

/** Spaces that are not the ASCII space. */
export const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * The text with each lookalike in place of which ASCII of the same length can stand, so that `kubectl get`, written
 * with a no-break space, still reads as two words. Offsets stay the same. Quotation marks and bars stay as they are: in
 * prose they would open strings that never end.
 */
export function shadowOf(text: string, vocabulary: Vocabulary): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  return text.replace(/[^\x00-\x7f]/g, (character, at: number) => {
    if (oddSpaces.test(character)) return ' ';
    const ascii = vocabulary.confusables.get(character)?.ascii ?? character.normalize('NFKC');
    // A dash between spaces is punctuation of a sentence.
    if (ascii === '-' && /\s/.test(text[at + 1] ?? ' ')) return character;
    return ascii.length === 1 && /[A-Za-z0-9:/=.-]/.test(ascii) ? ascii : character;
  });
}
