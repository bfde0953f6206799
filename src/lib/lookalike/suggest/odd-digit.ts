import type { Meant } from '../data/align.ts';
import { correction } from '../data/align.ts';
import { lettersFor } from '../data/confusables.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import { isLeet } from '../read/pieces.ts';

/** In how many known words the three letters around the digit must stand at least. */
const leastFamiliar = 3;

/**
 * What was meant by a digit inside a word that no list holds but that is written like one: `yandexlockb0x`, `f1uxcd`.
 *
 * @param mayLead whether the digit may begin the word, as in keys and options
 * @returns undefined where a digit is usual, or the letter makes no likely word
 */
export function meantOddDigit(word: string, mayLead: boolean, vocabulary: Vocabulary): Meant | undefined {
  const [, before = '', digit = '', rest = ''] = /^(\D*)([015])(\D*)$/.exec(word) ?? [];
  if (digit === '' || word.length > 40 || /^[0-9a-f]+$/.test(word) || isLeet(word)) return undefined;
  const left = /[A-Z]?[a-z]*$/.exec(before)?.[0] ?? '';
  const right = /^[a-z]+/.exec(rest)?.[0] ?? '';
  if (left === '' ? !mayLead || before !== '' || right.length < 3 : left.length < 2 || left.length + right.length < 4)
    return undefined;
  // `tlsPort1Name`: at the end of a part a digit counts; `toolb0X`: a zero does not.
  if (right.length < 2 && (digit === '1' || left.length < 4 || !/^[a-z][A-Z]/.test(rest))) return undefined;
  // `keyspace1acls` and `asn1time` are words with a number between.
  if ([left, right].some((side) => side.length >= 3 && vocabulary.knows(side))) return undefined;
  const small = lettersFor(digit)
    .map((letter) => letter.toLowerCase())
    .map((letter) => ({ letter, count: vocabulary.familiarity(left + letter + right, left.length) }));
  const best = small.reduce((a, b) => (b.count > a.count ? b : a), { letter: '', count: leastFamiliar - 1 });
  if (best.letter === '') return undefined;
  return correction(word, { at: before.length, found: digit, expected: best.letter });
}
