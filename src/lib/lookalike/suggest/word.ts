import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { looksRandom } from '../read/pieces.ts';
import { mayReplace } from './may-replace.ts';
import { meantName } from './name.ts';
import { slipsIn } from './slips.ts';

/**
 * Slips in the words that a compound consists of: `my-narnespace` → `namespace`.
 *
 * @param shortest letters that a word must have at least
 */
export function* slipsInWords(text: string, start: number, vocabulary: Vocabulary, shortest = 4): Iterable<Slip> {
  for (const { 0: word, index } of text.matchAll(/[A-Za-z0-9|]+/g)) {
    if (word.length < shortest || looksRandom(word) || vocabulary.knows(word)) continue;
    const known = vocabulary.meant(word, 'word');
    if (known !== undefined) {
      if (mayReplace(word, known, vocabulary)) yield* slipsIn(start + index, word, known, 'is a known word');
    } else {
      const meant = meantName(word, 'word', vocabulary);
      if (meant !== undefined) yield* slipsIn(start + index, word, meant, 'is made of known words');
    }
  }
}
