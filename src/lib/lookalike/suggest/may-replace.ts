import { camelParts, type Meant, type Vocabulary } from '../data/vocabulary.ts';
import { fallsApart } from './compound.ts';
import { isLeet } from './word-slips.ts';

/** Whether a word is written as no word is: a digit or a capital I between small letters. */
export function isOdd(word: string): boolean {
  return word.length >= 3 && /^[A-Za-z]*[a-z](?:[015]|I)[a-z]+$|^[015][a-z]{2,}$|^[a-z]{2,}I$/.test(word);
}

/** Whether a known word may be proposed: a difference in letter case alone is mostly a way of writing, not a slip. */
export function mayReplace(found: string, { word, edits }: Meant, vocabulary: Vocabulary): boolean {
  if (found.toLowerCase() === word.toLowerCase()) {
    return (
      found.length >= 5 &&
      edits.every(
        ({ at, found: character }) => /[IO]/.test(character) && at > 0 && /[a-z]/.test(found[at - 1] ?? ''),
      ) &&
      !camelParts(found).every((part) => part.length < 3 || vocabulary.knows(part))
    );
  }
  if (/^\d+$/.test(found) || /^\d+$/.test(word) || isLeet(found) || /^v\d+[a-z]?$/.test(found)) return false;
  // `mysql1` is the first of some.
  if (/^[a-z]{3,}\d+$/i.test(found) && vocabulary.knows(found.replace(/\d+$/, ''))) return false;
  // `oc1` counts; few words end with an i.
  if (/^[a-z]{2,3}1$/.test(found) && word.endsWith('i')) return false;
  // `5ms` and `1st` are numbers with a unit.
  if (
    /^\d/.test(found) &&
    (found.length < 4 ||
      /^[2-9].{0,3}$/.test(found) ||
      /^\d+(?:rps|rpm|mins?|secs?|hrs?|days?|bits?|cores?|nodes?)$/.test(found))
  )
    return false;
  // `urltemplate` is made of known words as well as `uritemplate`.
  if (/^[a-z]{8,}$/.test(found) && fallsApart(found, 0, vocabulary, 2)) return false;
  // `devl` is a name as well as `dev1`.
  if (/^[a-z]+$/.test(found) && /\d$/.test(word)) return false;
  if (
    /^\||\|$/.test(found) ||
    (found.includes('|') &&
      found.split('|').some((side) => side.length > 2 && /^[a-z]+$/.test(side) && word.length < 5))
  )
    return false;
  return edits.length <= 1 + Math.floor(word.length / 6);
}
