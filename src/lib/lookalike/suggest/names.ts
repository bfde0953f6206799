import { camelParts, type Vocabulary } from '../data/vocabulary.ts';
import { fallsApart, swaps } from './compound.ts';
import { align, type Edit } from './skeleton.ts';
import { isLeet, looksRandom } from './word-slips.ts';

/** In names that no list holds, digits stand for more letters. */
const nameSwaps: Readonly<Record<string, readonly string[]>> = { ...swaps, S: ['5'], '8': ['B'], '2': ['Z'] };
const pairs: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
]);

/**
 * Mends the name of a key or a kind that no list holds, such as `statusRewrltes` or `st0reRef`, by the one slip after
 * which the part that it stands in is a known word. The other parts may be unknown when that word is long.
 *
 * @param bold whether nothing but the name of a kind of resource can stand there: then a guess is worth more
 * @returns undefined when each part of the name is known, or no one slip explains it
 */
export function repairName(
  word: string,
  vocabulary: Vocabulary,
  bold = false,
): { word: string; edits: Edit[] } | undefined {
  if (word.length < 5 || word.length > 60 || !/^[A-Za-z][\w.-]*$|^[0158][A-Za-z]\w*$/.test(word) || looksRandom(word))
    return undefined;
  const strange = partsOf(word).filter(({ text }) => !isKnown(text, vocabulary));
  for (let at = 0; at < word.length; at++) {
    // A slip makes its part strange, or moves the boundary to the next.
    if (!strange.some(({ start, text }) => at >= start - 1 && at <= start + text.length)) continue;
    for (const candidate of candidatesAt(word, at, vocabulary)) {
      if (candidate.toLowerCase() === word.toLowerCase() || !explains(word, candidate, at, vocabulary, bold)) continue;
      const edits = align(word, candidate);
      if (edits?.length === 1) return { word: candidate, edits };
    }
  }
  // `MPlJob`: between capitals there is no small l.
  const at = word.search(/(?<=[A-Z]{2})l[A-Z][a-z]/);
  if (at === -1) return undefined;
  return { word: `${word.slice(0, at)}I${word.slice(at + 1)}`, edits: [{ at, found: 'l', expected: 'I' }] };
}

/** The words of two letters that names are made with. */
const shortParts = new Set('id ip no to on in of io os by is if'.split(' '));

function* candidatesAt(word: string, at: number, vocabulary: Vocabulary): Iterable<string> {
  const character = word[at] ?? '';
  const before = word.slice(0, at);
  const pair = pairs.get(word.slice(at, at + 2));
  if (pair !== undefined) yield before + pair + word.slice(at + 2);
  // A digit behind a word counts: `rawData1`, but not `rawYam1`.
  const stem = /[A-Z]?[a-z]+$/.exec(before)?.[0];
  if (/\d/.test(character) && stem !== undefined && !/^[a-z]/.test(word.slice(at + 1))) {
    if (stem.length < 2 ? character !== '0' : vocabulary.knows(stem)) return;
  }
  for (const to of nameSwaps[character] ?? []) yield before + to + word.slice(at + 1);
}

/** Whether the word that the slip stands in is known with it mended, and was not before. */
function explains(word: string, candidate: string, at: number, vocabulary: Vocabulary, bold: boolean): boolean {
  const parts = partsOf(candidate);
  const mended = parts.find(({ start, text }) => start <= at && at < start + text.length);
  if (mended === undefined) return false;
  const grown = word.length - candidate.length;
  const found = word.slice(mended.start, mended.start + mended.text.length + grown);
  if (!isKnown(mended.text, vocabulary)) {
    return (
      /^[a-z]+$/.test(mended.text) &&
      mended.text.length >= 9 &&
      (bold || !/^[dw]/.test(word.slice(at))) &&
      isJoined(found, vocabulary, mended.text) &&
      (bold || at > 0)
    );
  }
  const end = mended.start + found.length;
  const broken = partsOf(word).filter(({ start, text }) => start < end && start + text.length > mended.start);
  if (/^[a-z]{8,}$/.test(found) && fallsApart(found, 0, vocabulary, 2)) return false;
  if (isKnown(found, vocabulary) || broken.every(({ text }) => isKnown(text, vocabulary))) return false;
  const others = parts.filter((part) => part !== mended);
  // All that a boundary moved in must make sense.
  const first = Math.min(...broken.map(({ start }) => start));
  const last = Math.max(...broken.map(({ start, text }) => start + text.length)) - grown;
  const moved = parts.filter(({ start, text }) => start < last && start + text.length > first);
  if (!moved.every(({ text }) => isKnown(text, vocabulary) || /^[A-Z]{2,5}$/.test(text))) return false;
  if (mended.text.length >= 4 && found.length >= 4) return true;
  // `APL0gConf`: no digit stands between the letters of a word.
  if (mended.text.length === 3 && /[A-Za-z][015][a-z]/.test(found)) return true;
  // Of two short words, that with small letters only may be as right as the other.
  if (
    /^[a-z]+$/i.test(found) &&
    !/[a-z]I|I[a-z]{2}|^[A-Z][a-z]*[A-Z]|^[li][A-Z]/.test(found) &&
    !/cl|rn|vv/.test(found)
  )
    return false;
  if (mended.text.length === 2 && !shortParts.has(mended.text.toLowerCase())) return false;
  return (
    others.length > 0 &&
    others.every(({ text }) => isKnown(text, vocabulary)) &&
    others.some(({ text }) => text.length >= 3) &&
    !/^[A-Z]{2,}$|^\d+$/.test(found)
  );
}

/** Small letters that fall into known words once mended, and did not before. */
function isJoined(found: string, vocabulary: Vocabulary, mended: string): boolean {
  return fallsApart(mended, 0, vocabulary, 3) && !fallsApart(found, 0, vocabulary, 3);
}

function isKnown(part: string, vocabulary: Vocabulary): boolean {
  if (part.length < 2) return false;
  // Plurals and past tenses: `Rewrites`, `IPs`, `Required`.
  return vocabulary.knows(part) || (/^[A-Z]{2,}s$|\w{4}[ds]$/.test(part) && vocabulary.knows(part.slice(0, -1)));
}

function partsOf(name: string): Array<{ start: number; text: string }> {
  const parts: Array<{ start: number; text: string }> = [];
  let from = 0;
  for (const text of camelParts(name)) {
    const start = name.indexOf(text, from);
    parts.push({ start, text });
    from = start + text.length;
  }
  return parts;
}

/**
 * Mends a digit inside a word that no list holds but that is written like one: `yandexlockb0x`, `f1uxcd`.
 *
 * @returns undefined where a digit is usual, or the letter makes no likely word
 */
export function mendOddDigit(
  segment: string,
  leading: boolean,
  vocabulary: Vocabulary,
): { word: string; edits: Edit[] } | undefined {
  const at = segment.search(/\d/);
  if (at === -1 || segment.length > 40 || /^[0-9a-f]+$/.test(segment)) return undefined;
  const before = /[A-Z]?[a-z]*$/.exec(segment.slice(0, at))?.[0] ?? '';
  const after = /^[a-z]+/.exec(segment.slice(at + 1))?.[0] ?? '';
  if (/\d/.test(segment.slice(at + 1)) || before.length + after.length < (before === '' ? 3 : 4)) return undefined;
  if (after.length < 2 && (!/^[a-z][A-Z]/.test(segment.slice(at + 1)) || before.length < 4 || segment[at] === '1'))
    return undefined;
  if (before === '' ? !(leading && at === 0) : before.length < 2) return undefined;
  if (isLeet(segment)) return undefined;
  // `keyspace1acls` and `asn1time` are words with a number between.
  if ([before, after].some((side) => side.length >= 3 && vocabulary.knows(side))) return undefined;
  const letters = { '0': ['o'], '1': ['l', 'i'], '5': ['s'] }[segment[at] ?? ''] ?? [];
  let best: string | undefined;
  let most = 2;
  for (const letter of letters) {
    const count = vocabulary.familiarity(before + letter + after, before.length);
    if (count > most) {
      most = count;
      best = letter;
    }
  }
  if (best === undefined) return undefined;
  const word = segment.slice(0, at) + best + segment.slice(at + 1);
  return { word, edits: [{ at, found: segment[at] ?? '', expected: best }] };
}
