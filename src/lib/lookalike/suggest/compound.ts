import { camelParts, type Vocabulary } from '../data/vocabulary.ts';
import { align, type Edit } from './skeleton.ts';

/** What a character of a joined word may have been meant as. */
export const swaps: Readonly<Record<string, readonly string[]>> = {
  l: ['i', 'I'],
  '1': ['l', 'i', 'I'],
  I: ['l', 'i'],
  i: ['l', 'I'],
  o: ['O'],
  O: ['o'],
  '0': ['o', 'O'],
  '5': ['S'],
  m: ['rn'],
  w: ['vv'],
  d: ['cl'],
};

/**
 * Mends a compound that is not known itself, such as `Backing1mage` or `p0dvolumerestores`, by the one slip after which
 * it consists of known words only.
 *
 * @returns undefined when it consists of known words already, or no one slip makes it so
 */
export function repairCompound(word: string, vocabulary: Vocabulary): { word: string; edits: Edit[] } | undefined {
  if (!/[a-z]{3}/.test(word) || (word.match(/\d/g)?.length ?? 0) > 2 || isMadeOfWords(word, vocabulary))
    return undefined;
  const camel = /[a-z][A-Z]/.test(word);
  for (let at = 0; at < word.length; at++) {
    const two = word.slice(at, at + 2);
    const pair = two === 'rn' ? 'm' : two === 'vv' ? 'w' : two === 'cl' ? 'd' : undefined;
    const character = word[at] ?? '';
    // A digit that ends or begins a name counts or numbers something.
    if (/\d/.test(character) && (at === word.length - 1 || (at === 0 && !camel))) continue;
    // In one run of small letters, each of them is too common to be tried.
    const all = !camel && /[a-z]/.test(character) ? [] : (swaps[character] ?? []);
    const tries = /[A-Z]/.test(word) ? all : all.filter((to) => !/[A-Z]/.test(to));
    const candidates = tries.map((to) => word.slice(0, at) + to + word.slice(at + 1));
    if (pair !== undefined) candidates.push(word.slice(0, at) + pair + word.slice(at + 2));
    for (const candidate of candidates) {
      if (!isMadeOfWords(candidate, vocabulary) || partAt(candidate, at).length < 4) continue;
      const edits = align(word, candidate);
      if (edits?.length === 1 && word.toLowerCase() !== candidate.toLowerCase()) return { word: candidate, edits };
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
      parts.filter((part) => part.length >= 4).length > 0
    );
  }
  if (!/^[A-Z]?[a-z]+$/.test(word) || word.length < 8) return false;
  return fallsApart(word.toLowerCase(), 0, vocabulary, 3);
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
