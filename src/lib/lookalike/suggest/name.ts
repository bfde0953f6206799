import { camelParts } from '../../text/camel-parts.ts';
import { correction, type Edit, editsAt, type Meant } from '../data/align.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import { isLeet, looksRandom } from '../read/pieces.ts';

/** The words of two letters that names are made with. */
const shortParts = new Set('id ip no to on in of io os by is if'.split(' '));

/**
 * What a name was meant to be that no list holds, such as `statusRewrltes` or `p0dvolumerestores`: the one slip after which
 * the part that it stands in is a known word. The other parts may be unknown when that word is long.
 *
 * @param place `word` anywhere; `key` where a name of some program stands, which has odd parts of its own
 * @returns undefined when each part of the name is known, or no one slip explains it
 */
export function meantName(word: string, place: NamePlace, vocabulary: Vocabulary): Meant | undefined {
  if (word.length < 5 || word.length > 60 || looksRandom(word) || isLeet(word)) return undefined;
  // A number may stand before a word: `1ubuntu1`. No key begins with one.
  if (
    !(place === 'word' ? /^(?:[0158](?=[A-Z]))?[A-Za-z][\w.-]*$/ : /^[A-Za-z][\w.-]*$|^[0158][A-Za-z]\w*$/).test(word)
  )
    return undefined;
  const strange = partsOf(word).filter(({ text }) => !isKnown(text, vocabulary));
  for (let at = 0; at < word.length; at++) {
    // A slip makes its part strange, or moves the boundary to the next.
    if (!strange.some(({ start, text }) => at >= start - 1 && at <= start + text.length)) continue;
    if (isCounter(word, at, vocabulary)) continue;
    for (const edit of editsAt(word, at)) {
      // In one run of small letters, each of them is too common to be tried.
      if (place === 'word' && /^[a-z]$/.test(edit.found) && !/[a-z][A-Z]/.test(word)) continue;
      const meant = correction(word, edit);
      if (meant.word.toLowerCase() !== word.toLowerCase() && explains({ word, meant, edit, vocabulary })) return meant;
    }
  }
  // `MPlJob`: between capitals there is no small l.
  const at = word.search(/(?<=[A-Z]{2})l[A-Z][a-z]/);
  return at === -1 ? undefined : correction(word, { at, found: 'l', expected: 'I' });
}

type NamePlace = 'word' | 'key';

/** Whether a digit behind a word counts: `rawData1`, but not `rawYam1`. */
function isCounter(word: string, at: number, vocabulary: Vocabulary): boolean {
  const digit = /\d/.exec(word[at] ?? '')?.[0];
  const stem = /[A-Z]?[a-z]+$/.exec(word.slice(0, at))?.[0];
  if (digit === undefined || stem === undefined || /^[a-z]/.test(word.slice(at + 1))) return false;
  return stem.length < 2 ? digit !== '0' : vocabulary.knows(stem);
}

/** Whether the part that the slip stands in is known once it is corrected, and was not before. */
function explains({ word, meant, edit, vocabulary }: Attempt): boolean {
  const parts = partsOf(meant.word);
  const part = parts.find(({ start, text }) => start <= edit.at && edit.at < start + text.length);
  if (part === undefined) return false;
  const grown = edit.found.length - edit.expected.length;
  const end = part.start + part.text.length + grown;
  const found = word.slice(part.start, end);
  if (!isKnown(part.text, vocabulary)) {
    const isPair = edit.found.length !== edit.expected.length && edit.found.length === 1;
    return !isPair && edit.at > 0 && isJoined(found, part.text, vocabulary);
  }
  const broken = partsOf(word).filter(({ start, text }) => start < end && start + text.length > part.start);
  if (isKnown(found, vocabulary) || broken.every(({ text }) => isKnown(text, vocabulary))) return false;
  if (/^[a-z]{8,}$/.test(found) && fallsApart(found, 0, vocabulary, 2)) return false;
  // All that a boundary moved in must make sense.
  const first = Math.min(...broken.map(({ start }) => start));
  const last = Math.max(...broken.map(({ start, text }) => start + text.length)) - grown;
  const moved = parts.filter(({ start, text }) => start < last && start + text.length > first);
  if (!moved.every(({ text }) => isKnown(text, vocabulary) || /^[A-Z]{2,5}$/.test(text))) return false;
  return (
    isLikely(found, part.text) ||
    (isShape(found) &&
      isShortLikely(
        part.text,
        parts.filter((other) => other !== part),
        vocabulary,
      ))
  );
}

/** Small letters that fall into known words once corrected, and did not before. */
function isJoined(found: string, meant: string, vocabulary: Vocabulary): boolean {
  return /^[a-z]{9,}$/.test(meant) && fallsApart(meant, 0, vocabulary, 3) && !fallsApart(found, 0, vocabulary, 3);
}

/** A long word, or no digit where it would stand between the letters of a word: `APL0gConf`. */
function isLikely(found: string, meant: string): boolean {
  return (meant.length >= 4 && found.length >= 4) || (meant.length === 3 && /[A-Za-z][015][a-z]/.test(found));
}

/** Of two short words, that with small letters only may be as right as the other. */
function isShape(found: string): boolean {
  if (/^[A-Z]{2,}$|^\d+$/.test(found)) return false;
  return /[^A-Za-z]|[a-z]I|I[a-z]{2}|^[A-Z][a-z]*[A-Z]|^[li][A-Z]|cl|rn|vv/.test(found);
}

/** A short word is likely among known words, one of which is longer. */
function isShortLikely(meant: string, others: readonly NamePart[], vocabulary: Vocabulary): boolean {
  if (meant.length === 2 && !shortParts.has(meant.toLowerCase())) return false;
  return others.every(({ text }) => isKnown(text, vocabulary)) && others.some(({ text }) => text.length >= 3);
}

function isKnown(part: string, vocabulary: Vocabulary): boolean {
  if (part.length < 2) return false;
  // Plurals and past tenses: `Rewrites`, `IPs`, `Required`.
  return vocabulary.knows(part) || (/^[A-Z]{2,}s$|\w{4}s$|\w{3}ed$/.test(part) && vocabulary.knows(part.slice(0, -1)));
}

function partsOf(name: string): NamePart[] {
  let end = 0;
  return camelParts(name).map((text) => {
    const start = name.indexOf(text, end);
    end = start + text.length;
    return { start, text };
  });
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

interface NamePart {
  readonly start: number;
  readonly text: string;
}

interface Attempt {
  readonly word: string;
  readonly meant: Meant;
  readonly edit: Edit;
  readonly vocabulary: Vocabulary;
}
