import { camelParts } from '../../text/camel-parts.ts';
import { correction, editsAt, type Meant } from '../data/align.ts';
import type { Vocabulary } from '../data/vocabulary.ts';

/**
 * What a compound that is not known itself was meant to be, such as `Backing1mage` or `p0dvolumerestores`: the one slip
 * after which it consists of known words only.
 *
 * @returns undefined when it consists of known words already, or no one slip makes it so
 */
export function meantCompound(word: string, vocabulary: Vocabulary): Meant | undefined {
  if (!/[a-z]{3}/.test(word) || (word.match(/\d/g)?.length ?? 0) > 2 || isMadeOfWords(word, vocabulary))
    return undefined;
  const isCamel = /[a-z][A-Z]/.test(word);
  for (let at = 0; at < word.length; at++) {
    const character = word[at] ?? '';
    // A digit that ends or begins a name counts or numbers something.
    if (/\d/.test(character) && (at === word.length - 1 || (at === 0 && !isCamel))) continue;
    for (const edit of editsAt(word, at)) {
      // In one run of small letters, each of them is too common to be tried.
      if (!isCamel && edit.found.length === 1 && /[a-z]/.test(character)) continue;
      if (/[A-Z]/.test(edit.expected) && !/[A-Z]/.test(word)) continue;
      const meant = correction(word, edit);
      if (meant.word.toLowerCase() === word.toLowerCase() || !isMadeOfWords(meant.word, vocabulary)) continue;
      if (partAt(meant.word, at).length >= 4) return meant;
    }
  }
  return undefined;
}

/** The camel-case part that an offset lies in. */
function partAt(word: string, at: number): string {
  let end = 0;
  for (const part of camelParts(word)) {
    end += part.length;
    if (at < end) return part;
  }
  return '';
}

/** Camel case of known words, or small letters that fall into known words of four letters and more. */
function isMadeOfWords(word: string, vocabulary: Vocabulary): boolean {
  const parts = camelParts(word);
  if (parts.length > 1) {
    return (
      parts.join('') === word &&
      parts.every((part) => (part.length >= 2 && vocabulary.knows(part)) || /^[A-Z]{2,5}s?$/.test(part)) &&
      parts.some((part) => part.length >= 4)
    );
  }
  return /^[A-Z]?[a-z]{7,}$/.test(word) && fallsApart(word.toLowerCase(), 0, vocabulary, 3);
}

/** Whether small letters are two or three known words without a boundary. */
export function fallsApart(word: string, from: number, vocabulary: Vocabulary, left: number): boolean {
  const rest = word.slice(from);
  if (from > 0 && rest.length >= 4 && vocabulary.words.has(rest)) return true;
  if (left <= 1) return false;
  for (let to = from + (from === 0 ? 3 : 4); to <= word.length - 4; to++) {
    if (vocabulary.words.has(word.slice(from, to)) && fallsApart(word, to, vocabulary, left - 1)) return true;
  }
  return false;
}
