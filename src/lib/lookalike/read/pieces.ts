import type { Vocabulary } from '../data/vocabulary.ts';
import { longestWord } from './reading.ts';
import type { Piece, Word } from './word.ts';

/** The word without its quotes; nothing of what nobody spells: hashes, passwords, placeholders. */
export function bareOf(word: Word): Piece | undefined {
  const { text } = word;
  if (text.length >= longestWord || /[^\x00-\x7f]/.test(text) || isSecret(word)) return undefined;
  const bare = text.replace(/^["'({[]+|["')}\],;]+$/g, '');
  if (bare === '' || /^[$<][\w{}-]*>?$/.test(bare)) return undefined;
  return { word, text: bare, start: word.start + text.indexOf(bare), before: '', after: '', isWhole: true };
}

/**
 * The parts of a word that can be wrong by themselves: the word without its quotes, and where it is a compound, each run
 * of letters, digits, dots and bars in it: `nginx:l.27` → `nginx:l.27`, `nginx`, `l.27`. What is known is left out.
 */
export function piecesOf(word: Word, vocabulary: Vocabulary): readonly Piece[] {
  word.pieces ??= cut(word, vocabulary);
  return word.pieces;
}

function cut(word: Word, vocabulary: Vocabulary): Piece[] {
  const bare = bareOf(word);
  if (bare === undefined || vocabulary.knows(bare.text)) return [];
  const parts = [...bare.text.matchAll(/[A-Za-z0-9|.]+/g)];
  if (looksRandom(bare.text) || (parts.length === 1 && parts[0]?.[0] === bare.text)) return [bare];
  const pieces = [bare];
  for (const { 0: found, index } of parts) {
    const text = found.replace(/^\.+|\.+$/g, '');
    const start = bare.start + index + found.indexOf(text);
    const before = bare.text.slice(0, index);
    const after = bare.text.slice(index + found.length);
    if (text.length >= 2) pieces.push({ word, text, start, before, after, isWhole: false });
  }
  return pieces;
}

/** Whether a password stands here: its digits are meant. */
function isSecret({ text, key, role, before }: Word): boolean {
  if (!/\d/.test(text) || /^(?:key|flag|command|instruction)$/.test(role)) return false;
  const name = key === '' && before !== undefined && /^-|_/.test(before.text) ? before.text : key;
  return /(?:pass(?:word|wd)?|token|secret)$/i.test(name) || /(?:pass(?:word|wd)?|token|secret)["']?[:=]/i.test(text);
}

/** Words that are data: hashes, keys, base64. What they consist of is no spelling. */
export function looksRandom(word: string): boolean {
  if (/^[0-9a-f]{7,}$/.test(word)) return /\d/.test(word);
  if (word.length < 16 || !/^[\w+/=-]+$/.test(word) || !/\d/.test(word)) return false;
  return (
    word.length >= 40 || (/[a-z]/.test(word) && /[A-Z]/.test(word) && (word.match(/\d[A-Za-z]/g)?.length ?? 0) > 1)
  );
}

/** Parts of the passwords of examples, which are written with digits on purpose: `passw0rd`, `t0p-s3cret`. */
export function isLeet(word: string): boolean {
  return /w0rd|^t0p(?:-|$)|s3cr|h4x0r|pa55/i.test(word);
}
