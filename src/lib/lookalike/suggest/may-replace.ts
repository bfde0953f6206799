import { camelParts } from '../../text/camel-parts.ts';
import type { Meant } from '../data/align.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import { isLeet } from '../read/pieces.ts';
import { fallsApart } from './name.ts';

/** Whether a word is written as no word is: a digit or a capital I between small letters. */
export function isOdd(word: string): boolean {
  return word.length >= 3 && /^[A-Za-z]*[a-z](?:[015]|I)[a-z]+$|^[015][a-z]{2,}$|^[a-z]{2,}I$/.test(word);
}

/** Whether a known word may be proposed for one that is unknown. */
export function mayReplace(found: string, { word, edits }: Meant, vocabulary: Vocabulary): boolean {
  if (found.toLowerCase() === word.toLowerCase()) return isCaseSlip(found, edits, vocabulary);
  if (isLeet(found) || isNumbered(found, word, vocabulary)) return false;
  // `urltemplate` is made of known words as well as `uritemplate`.
  if (/^[a-z]{8,}$/.test(found) && fallsApart(found, 0, vocabulary, 2)) return false;
  // `mono` is a word as well as `mon0`.
  if (/^[a-z]+$/.test(found) && /\d$/.test(word)) return false;
  // A bar at the end of a word, or between words, is a pipe.
  if (/^\||\|$|[a-z]{3}\||\|[a-z]{3}/.test(found)) return false;
  // `1oca1`: digits in a word say more than letters do.
  const lettersOfOne = edits.every(({ found: c }) => /\d/.test(c)) ? 5 : 6;
  return edits.length <= 1 + Math.floor(word.length / lettersOfOne);
}

/** A difference in letter case alone is mostly a way of writing: but no capital I or O stands behind a small letter. */
function isCaseSlip(found: string, edits: Meant['edits'], vocabulary: Vocabulary): boolean {
  if (found.length < 5 || camelParts(found).every((part) => part.length < 3 || vocabulary.knows(part))) return false;
  return edits.every(({ at, found: c }) => /[IO]/.test(c) && /[a-z]/.test(found[at - 1] ?? ''));
}

/** Whether the digits of a word count or measure something: `v1a`, `mysql1`, `5ms`, `3days`. */
function isNumbered(found: string, word: string, vocabulary: Vocabulary): boolean {
  if (/^\d+$/.test(found) || /^\d+$/.test(word) || /^v\d+[a-z]?$/.test(found)) return true;
  if (/^[a-z]{3,}\d+$/i.test(found) && vocabulary.knows(found.replace(/\d+$/, ''))) return true;
  // Few words end with an i.
  if (/^[a-z]{2,3}1$/.test(found) && word.endsWith('i')) return true;
  return /^\d.{0,2}$|^[2-9].{0,3}$|^\d+(?:rps|rpm|mins?|secs?|hrs?|days?|bits?|cores?|nodes?)$/.test(found);
}
