import type { Slip } from '../finding.ts';
import type { Edit } from './skeleton.ts';

/** Turns the edits of a word into slips. */
export function slips(start: number, found: string, meant: { word: string; edits: Edit[] }, reason: string): Slip[] {
  return meant.edits.map((edit) => ({
    start: start + edit.at,
    found: edit.found,
    expected: edit.expected,
    kind: 'ascii',
    word: { found, expected: meant.word },
    reason,
    certain: found.length >= 4,
  }));
}

/** Parts of the passwords of examples, which are written with digits on purpose: `passw0rd`, `t0p-s3cret`. */
export function isLeet(word: string): boolean {
  return /w0rd|^t0p(?:-|$)|s3cr|h4x0r|pa55/i.test(word);
}

/** Words that are data: hashes, keys, base64. What they consist of is no spelling. */
export function looksRandom(word: string): boolean {
  if (word.length >= 40 && /^[A-Za-z0-9+/=_-]+$/.test(word) && /\d/.test(word)) return true;
  if (/^[0-9a-f]{7,}$/.test(word) && /\d/.test(word)) return true;
  return (
    word.length >= 16 &&
    /^[A-Za-z0-9+/=_-]+$/.test(word) &&
    /\d/.test(word) &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    (word.match(/\d[A-Za-z]/g)?.length ?? 0) >= 2
  );
}
