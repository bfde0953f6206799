import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { numberEndings } from '../read/number-places.ts';
import { repairCompound } from '../suggest/compound.ts';
import { mendFormat, mendNumber, type NumberPlace } from '../suggest/formats.ts';
import { mayReplace } from '../suggest/may-replace.ts';
import { mendOddDigit } from '../suggest/names.ts';
import { align, type Edit } from '../suggest/skeleton.ts';
import { mendPort, mendTag } from '../suggest/versions.ts';
import { looksRandom, slips } from '../suggest/word-slips.ts';
import type { WordContext } from './word-context.ts';

/** Numbers and words inside a compound: `nginx:l.27`, `10.0.O.1:80`, `a=8O80`. */
export function checkPieces(word: string, start: number, vocabulary: Vocabulary, context: WordContext): Slip[] {
  const found: Slip[] = [];
  for (const match of word.matchAll(/[A-Za-z0-9|.]+/g)) {
    const piece = match[0].replace(/^\.+|\.+$/g, '');
    const at = start + match.index + match[0].indexOf(piece);
    const before = word.slice(0, match.index);
    const after = word.slice(match.index + match[0].length);
    // `B0:80` publishes a port.
    const mapped = /^\W?$|\d:$/.test(before) && /^[:,]\d{2,5}(?![\d:])/.test(after);
    if (piece.length < 2 || (vocabulary.knows(piece) && !mapped)) continue;
    const formatted = formatSlips(piece, at);
    if (formatted.length > 0) {
      found.push(...formatted);
      continue;
    }
    const tagged = /^(?:tag|version|image)$|(?:[tT]ag|[vV]ersion|[iI]mage)$/.test(context.key ?? '');
    const named = /(?:version|tag)[=:]$/i.test(before);
    const tag =
      /[:=@v-]["'\\]*$/.test(before) || match.index === 0 ? mendTag(piece, before, tagged || named) : undefined;
    const port = /[\w.)}\]>]:$|^:$/.test(before) || mapped ? mendPort(piece, before) : undefined;
    const number =
      tag ??
      port ??
      (piece.includes('.') || /[:=]["'\\]*$/.test(before) ? mendNumber(piece, placeBehind(before)) : undefined);
    if (number !== undefined) found.push(...slips(at, piece, number, `this place holds ${number.name}`));
    else {
      // `kubernetes-node-bz1p`: clouds end names with random letters.
      if (/\w-\w+-$/.test(before) && piece.length <= 5 && /\d/.test(piece) && after === '') continue;
      const folder = /\/$/.test(before) && /^\w{3}$/.test(piece) && /\d/.test(piece) ? mendFolder(piece) : undefined;
      found.push(
        ...(folder === undefined
          ? checkSegments(piece, at, vocabulary, 4)
          : slips(at, piece, folder, 'is a usual folder')),
      );
    }
  }
  return found;
}

/** `mode=075S` and `amount=l0` say that a number follows. */
function placeBehind(before: string): NumberPlace {
  // `12:08:18Z` is a time.
  if (/\d:$/.test(before)) return 'wary';
  const name = /([\w-]+)[:=]["'\\]*$/.exec(before)?.[1];
  if (name !== undefined && numberEndings.test(name)) return 'likely';
  return /[:=]["'\\]*$/.test(before) ? 'open' : 'wary';
}

const folders = ['lib', 'bin', 'opt', 'src', 'sys', 'log', 'sbin'];

/** `/var/1ib` and `/b1n/sh`. */
function mendFolder(piece: string): { word: string; edits: Edit[] } | undefined {
  for (const word of folders) {
    const edits = align(piece, word);
    if (edits !== undefined && edits.length === 1) return { word, edits };
  }
  return undefined;
}

/** Addresses, UUIDs and digests. */
export function formatSlips(whole: string, wholeStart: number): Slip[] {
  // The image before a digest is no part of it.
  const digest = whole.indexOf('sha256:');
  const word = digest > 0 ? whole.slice(digest) : whole;
  const start = wholeStart + whole.length - word.length;
  const mended = mendFormat(word);
  return mended === undefined ? [] : slips(start, word, mended, `this is ${mended.name}`);
}

/** Checks the words of a compound: `my-narnespace` → `namespace`. */
export function checkSegments(
  word: string,
  start: number,
  vocabulary: Vocabulary,
  shortest: number,
  leading = false,
): Slip[] {
  const found: Slip[] = [];
  for (const match of word.matchAll(/[A-Za-z0-9|]+/g)) {
    const segment = match[0];
    if (segment.length < shortest || looksRandom(segment)) continue;
    found.push(...checkSegment(segment, start + match.index, vocabulary, shortest, leading));
  }
  return found;
}

function checkSegment(
  segment: string,
  start: number,
  vocabulary: Vocabulary,
  shortest: number,
  leading: boolean,
): Slip[] {
  if (vocabulary.knows(segment)) return [];
  const meant = vocabulary.meant(segment, 'word');
  if (meant !== undefined) {
    return mayReplace(segment, meant, vocabulary) ? slips(start, segment, meant, 'is a known word') : [];
  }
  if (segment.length < Math.max(5, shortest) || segment.length > 40) return [];
  const compound = repairCompound(segment, vocabulary) ?? mendOddDigit(segment, leading, vocabulary);
  return compound === undefined ? [] : slips(start, segment, compound, 'is made of known words');
}
