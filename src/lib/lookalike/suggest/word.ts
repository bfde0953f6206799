import type { Meant } from '../data/align.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { looksRandom } from '../read/pieces.ts';
import { meantCompound } from './compound.ts';
import { mayReplace } from './may-replace.ts';
import { meantOddDigit } from './odd-digit.ts';
import { slipsIn } from './slips.ts';

/**
 * Slips in the words that a compound consists of: `my-narnespace` → `namespace`.
 *
 * @param shortest letters that a word must have at least
 * @param mayLead whether a digit may begin a word in place of a letter
 */
export function* slipsInWords(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  { shortest = 4, mayLead = false } = {},
): Iterable<Slip> {
  for (const { 0: word, index } of text.matchAll(/[A-Za-z0-9|]+/g)) {
    if (word.length < shortest || looksRandom(word) || vocabulary.knows(word)) continue;
    const known = vocabulary.meant(word, 'word');
    if (known !== undefined) {
      if (mayReplace(word, known, vocabulary)) yield* slipsIn(start + index, word, known, 'is a known word');
    } else {
      const meant = meantJoined(word, mayLead, vocabulary);
      if (meant !== undefined) yield* slipsIn(start + index, word, meant, 'is made of known words');
    }
  }
}

function meantJoined(word: string, mayLead: boolean, vocabulary: Vocabulary): Meant | undefined {
  if (word.length < 5 || word.length > 40) return undefined;
  return meantCompound(word, vocabulary) ?? meantOddDigit(word, mayLead, vocabulary);
}
